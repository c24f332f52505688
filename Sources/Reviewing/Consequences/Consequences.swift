import Frameworks

/// What becomes of the indicators that apply at each level and are asked of each role, by the model's own answers.
struct Consequences: Sendable {
    let levels: [Effect<Level.ID>]
    let roles: [Effect<Role.ID>]
    private var before: Audience
    private var after: Audience
    private let pair: FrameworkPair

    init(_ pair: FrameworkPair, _ statements: StatementComparison) {
        self.pair = pair
        let applying = ApplyingStatements(pair, statements)
        levels = pair.levels.pairs.map { old, new in
            let (level, other) = (pair.before.ladder.levels[old].id, pair.after.ladder.levels[new].id)
            return applying.effect(
                on: other, where: { _ in pair.hasSameLadder },
                before: { $0.expectations(at: level, in: pair.before.ladder) },
                after: { $0.expectations(at: other, in: pair.after.ladder) })
        }.filter { !$0.isNone }
        roles = pair.roles.pairs.map { old, new in
            let (role, other) = (pair.before.roles[old], pair.after.roles[new])
            return applying.effect(
                on: other.id,
                where: { both in
                    pair.hasSameLadder && role.level == other.level
                        && role.asked[both.before.id] == other.asked[both.after.id]
                },
                before: { pair.before.ask(of: role, in: $0)?.expectations },
                after: { pair.after.ask(of: other, in: $0)?.expectations })
        }.filter { !$0.isNone }
        before = Audience(pair.before)
        after = Audience(pair.after)
    }

    /// The levels and roles whose pages show what changed, before or after; those that are gone have no page.
    mutating func touched(by change: Change) -> Touched {
        let was = change.before.map { before.of($0.place, change.element) } ?? Touched()
        let now = change.after.map { after.of($0.place, change.element) } ?? Touched()
        let levels = Set(now.levels).union(pair.levelsAfter(was.levels))
        let roles = Set(now.roles).union(pair.rolesAfter(was.roles))
        return Touched(
            levels: pair.after.ladder.levels.map(\.id).filter(levels.contains),
            roles: pair.after.roles.map(\.id).filter(roles.contains))
    }
}

/// Which indicators apply to somebody, and what became of them.
private struct ApplyingStatements {
    private let pair: FrameworkPair
    private let pairing: Pairing
    private let before: [CellKey: Range<Int>]
    private let after: [CellKey: Range<Int>]
    /// By place after.
    private let reworded: Set<Int>

    /// A cell in one version.
    private struct CellKey: Hashable {
        let competency: Competency.ID
        let level: Level.ID?
        let theme: Theme.ID?
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
    private static func ranges(_ statements: [Statement]) -> [CellKey: Range<Int>] {
        var ranges: [CellKey: Range<Int>] = [:]
        for (index, statement) in statements.enumerated() {
            guard let competency = statement.place.competency, let polarity = statement.place.polarity else { continue }
            let key = CellKey(
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
        _ expectations: Expectations?, of competency: Competency, in ranges: [CellKey: Range<Int>]
    ) -> [Int] {
        (expectations?.parts ?? []).flatMap { $0.expected + $0.contra }.flatMap { cell in
            let key = CellKey(
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

extension FrameworkPair {
    fileprivate var hasSameLadder: Bool { before.ladder == after.ladder }

    fileprivate func levelsAfter(_ ids: [Level.ID]) -> [Level.ID] {
        ids.compactMap { before.ladder.place(of: $0) }.compactMap { levels.after[$0] }.map {
            after.ladder.levels[$0].id
        }
    }

    fileprivate func rolesAfter(_ ids: [Role.ID]) -> [Role.ID] {
        let wanted = Set(ids)
        return before.roles.indices.filter { wanted.contains(before.roles[$0].id) }.compactMap { roles.after[$0] }
            .map { after.roles[$0].id }
    }
}
