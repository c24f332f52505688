import Headings
import Model
import Naming

/// What roles can name of a framework, found once for all of them.
struct AskableNames {
    let framework: Framework
    /// Competencies that exist but are left out of this build.
    let leftOut: Set<Competency.ID>
    /// The framework's own levels.
    let levels: LevelIndex
    private let competencies: [Competency.ID: Int]
    private let ownLevels: [Competency.ID: LevelIndex]

    /// - Parameters:
    ///   - framework: with all its competencies.
    ///   - leftOut: competencies that exist but are left out of this build.
    init(of framework: Framework, leftOut: Set<Competency.ID>) {
        let folding = NameFolding(language: framework.language)
        self.framework = framework
        self.leftOut = leftOut
        levels = LevelIndex(framework.ladder, folding)
        let all = framework.competencies
        competencies = Dictionary(zip(all.map(\.id), all.indices)) { first, _ in first }
        ownLevels = Dictionary(
            all.compactMap { competency in competency.ownLadder.map { (competency.id, LevelIndex($0, folding)) } }
        ) { first, _ in first }
    }

    /// The competency; nil where the framework has none of the name. Of two, the first.
    func competency(_ id: Competency.ID) -> Competency? {
        competencies[id].map { framework.competencies[$0] }
    }

    /// The levels at which a competency can be asked.
    func levels(of competency: Competency) -> LevelIndex {
        ownLevels[competency.id] ?? levels
    }
}
