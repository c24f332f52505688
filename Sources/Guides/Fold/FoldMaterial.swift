import Model
import PageKit

/// All that could stand on a folded sheet. Each text is measured once, whatever is then tried of it, and none before it is
/// needed.
struct FoldMaterial {
    /// The guide's title.
    let title: String
    /// Whether the title page holds what stands there.
    let fitsCover: Bool
    /// How much of it can be tried, from all to the least that makes sense.
    let essences: [FoldEssence]
    private let items: [FoldItem]
    private let omissions: FoldOmissions

    /// What is asked of the reader of a guide.
    init(_ request: GuideRequest, at context: FrameworkContext) {
        title = context.guideTitle(of: request)
        fitsCover = FoldSheet.holdsCover(
            title: title, below: [context.framework.subtitle, context.readerTitle(of: request)])
        essences = FoldEssence.all(levels: context.framework.levelCount(of: request.reader))
        items = context.framework.foldItems(for: request.reader)
        omissions = FoldOmissions(from: request, at: context)
    }

    /// Whether so much fits on a sheet, in the smallest type if need be.
    func fits(_ essence: FoldEssence) -> Bool {
        // What has more words than six panels hold at any size need not be measured.
        guard items.reduce(0, { $0 + $1.length(of: essence) }) < Self.mostCharacters else { return false }
        let back = omissions.levels(of: essence).map(\.title) + omissions.parts(of: essence)
        guard FoldSheet.holdsBack(back) else { return false }
        return FoldSheet(size: FoldPlan.smallest).holds(lines(of: essence, size: FoldPlan.smallest))
    }

    /// How many lines each entry takes in a size of type.
    func lines(of essence: FoldEssence, size: Double) -> [FoldSheet.Measure] {
        let estimates = FoldSheet.Estimates(size: size)
        return items.map { FoldSheet.Measure(isHead: $0.isHead, lines: $0.lines(of: essence, estimates)) }
    }

    /// What is said of each competency, group by group.
    func entries(of essence: FoldEssence) -> [FoldPlan.Entry] {
        items.map { $0.entry(of: essence) }
    }

    /// The title of the entry that takes most room.
    func longestTitle(of essence: FoldEssence) -> String {
        items.max { $0.length(of: essence) < $1.length(of: essence) }?.title ?? ""
    }

    private static let mostCharacters = 16_000
}

extension Framework {
    fileprivate func levelCount(of reader: GuideReader) -> Int {
        switch reader {
        case .everybody: levelsInPocketGuide.count
        case .level(let level): ladder.holding(at: level.id).count
        case .role(let role): role.level.map { ladder.holding(at: $0).count } ?? 0
        }
    }

    /// What is asked, group by group.
    fileprivate func foldItems(for reader: GuideReader) -> [FoldItem] {
        let asked = foldAsked(by: reader)
        let loose = asked.filter { $0.competency.group == nil }.map { FoldItem($0.competency, $0.parts) }
        return loose
            + groups.flatMap { group in
                let members = asked.filter { $0.competency.group == group.id }
                return members.isEmpty
                    ? [] : [FoldItem(headOf: group)] + members.map { FoldItem($0.competency, $0.parts) }
            }
    }

    private func foldAsked(by reader: GuideReader) -> [(competency: Competency, parts: [Expectations.Part])] {
        switch reader {
        case .everybody:
            competenciesInPocketGuide.map { competency in
                (competency, competency.parts(at: competency.ownLadder?.levels ?? levelsInPocketGuide))
            }
        case .level(let level): expectations(at: level.id).map { ($0.competency, $0.parts) }
        case .role(let role): asks(of: role).map { ($0.expectations.competency, $0.expectations.parts) }
        }
    }
}
