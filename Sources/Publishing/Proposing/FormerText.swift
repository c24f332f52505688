import Frameworks
import Reviewing

/// What somebody may want to read again of a thing that is gone.
struct FormerText {
    private let frameworks: [Framework.ID: Framework]

    /// - Parameter site: the site before.
    init(of site: Site) {
        frameworks = Dictionary(site.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What it said, a line each: of a level all that was asked there, whatever became of it; of a framework the names of
    /// its competencies; of anything else what the change says itself.
    func text(of change: Change) -> String? {
        guard let before = change.before, change.after == nil else { return change.before?.text }
        guard let framework = before.place.framework.flatMap({ frameworks[$0] }) else { return before.text }
        switch change.element {
        case .framework: return lines(before.text, framework.competencies.map(\.title))
        case .level: return lines(before.text, asked(at: before.place, in: framework))
        default: return before.text
        }
    }

    private func asked(at place: Place, in framework: Framework) -> [String] {
        framework.competencies.filter { competency in
            place.competency == nil ? competency.ownLadder == nil : competency.id == place.competency
        }.flatMap { competency in
            let indicators = competency.cells.filter { $0.level == place.level }.flatMap(\.indicators)
            return indicators.isEmpty ? [] : [competency.title] + indicators.map { "– \($0.text.plain)" }
        }
    }

    private func lines(_ first: String, _ rest: [String]) -> String {
        ([first] + rest).joined(separator: "\n")
    }
}
