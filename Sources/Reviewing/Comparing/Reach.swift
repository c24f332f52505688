import Model
import TextComparison

/// For whom something in a cell holds, in both versions.
struct Reach {
    private let pair: FrameworkPair

    init(_ pair: FrameworkPair) {
        self.pair = pair
    }

    /// What it means that an indicator stands in another cell: more people are asked, fewer, or the same.
    func reason(from old: Statement, to new: Statement) -> Reason {
        let was = levels(of: old, in: pair.before, number: pair.levels.number(before:))
        let holds = levels(of: new, in: pair.after, number: pair.levels.number(after:))
        // What holds at a level that was not there before is told with the level.
        let known = holds.filter { pair.levels.before.indices.contains($0) && pair.levels.before[$0] != nil }
        if !known.subtracting(was).isEmpty { return .askedOfMore }
        let kept = was.filter { $0 < pair.after.ladder.levels.count }
        return kept.subtracting(holds).isEmpty ? .placedElsewhere : .askedOfFewer
    }

    /// The numbers of the framework's levels at which a statement holds.
    private func levels(of statement: Statement, in framework: Framework, number: (Int) -> Int) -> Set<Int> {
        let competency = statement.competency.map { framework.competencies[$0] }
        let level = statement.place.level
        return Set(
            framework.ladder.levels.enumerated().filter { _, asked in
                guard let competency else { return true }
                guard competency.applies(at: asked.id, in: framework.ladder) else { return false }
                guard competency.ownLadder == nil, let level else { return true }
                return framework.ladder.level(asked.id, holds: level)
            }.map { number($0.offset) }
        )
    }
}
