import Model
import TextComparison

/// Which indicators apply to somebody, and what became of them.
struct ApplyingStatements {
    private let pair: FrameworkPair
    private let pairing: Pairing
    private let before: [CellID: Range<Int>]
    private let after: [CellID: Range<Int>]
    /// By place after.
    private let reworded: Set<Int>

    /// A cell in one version.
    private struct CellID: Hashable {
        let competency: Competency.ID
        let level: Level.ID?
        let theme: Competency.Theme.ID?
        let polarity: Polarity
    }

    init(_ pair: FrameworkPair, _ statements: StatementComparison) {
        self.pair = pair
        pairing = statements.pairing
        before = Self.ranges(statements.olds)
        after = Self.ranges(statements.news)
        reworded = Set(
            pairing.pairs.filter { old, new in
                switch pair.rules.change(from: statements.olds[old].words, to: statements.news[new].words) {
                case .none, .form: false
                case .spelling, .words: true
                }
            }.map(\.new))
    }

    /// Where each cell's statements stand in their list.
    private static func ranges(_ statements: [Statement]) -> [CellID: Range<Int>] {
        var ranges: [CellID: Range<Int>] = [:]
        for (index, statement) in statements.enumerated() {
            guard let competency = statement.place.competency, let polarity = statement.place.polarity else { continue }
            let key = CellID(
                competency: competency, level: statement.place.level, theme: statement.place.theme, polarity: polarity)
            ranges[key] = (ranges[key]?.lowerBound ?? index)..<(index + 1)
        }
        return ranges
    }

    /// - Parameters:
    ///   - isSame: whether somebody is asked for the same of a competency, so that only its own cells can differ.
    ///   - before, after: what is asked of a competency.
    func effect<ID>(
        on id: ID, where isSame: (CompetencyPair) -> Bool, before: (Competency) -> Expectations?,
        after: (Competency) -> Expectations?
    ) -> Effect<ID> {
        var had: Set<Int> = []
        var has: Set<Int> = []
        for old in pair.before.competencies.indices {
            if let both = pair.competencyPairs[pair.competencies.number(before: old)], both.isUnchanged, isSame(both) {
                continue
            }
            let competency = pair.before.competencies[old]
            had.formUnion(places(before(competency), of: competency, in: self.before))
        }
        for new in pair.after.competencies.indices {
            if let both = pair.competencyPairs[new], both.isUnchanged, isSame(both) { continue }
            let competency = pair.after.competencies[new]
            has.formUnion(places(after(competency), of: competency, in: self.after))
        }
        var effect = Effect(id)
        effect.gained = has.count { pairing.before[$0].map { !had.contains($0) } ?? true }
        effect.lost = had.count { pairing.after[$0].map { !has.contains($0) } ?? true }
        effect.reworded = has.count { new in
            reworded.contains(new) && pairing.before[new].map { had.contains($0) } ?? false
        }
        return effect
    }

    private func places(
        _ expectations: Expectations?, of competency: Competency, in ranges: [CellID: Range<Int>]
    ) -> [Int] {
        (expectations?.parts ?? []).flatMap { $0.expected + $0.contra }.flatMap { cell in
            let key = CellID(
                competency: competency.id, level: cell.level, theme: cell.theme, polarity: cell.polarity)
            return Array(ranges[key] ?? 0..<0)
        }
    }
}

extension CompetencyPair {
    /// Whether its cells and where they hold are the same, to the letter.
    fileprivate var isUnchanged: Bool {
        before.id == after.id && before.appliesTo == after.appliesTo && before.ownLadder == after.ownLadder
            && before.cells == after.cells
    }
}
