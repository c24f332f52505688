import Model
import TextComparison

/// Compares a framework's indicators, those of its groups among them.
struct StatementComparison {
    let pair: FrameworkPair
    let olds: [Statement]
    let news: [Statement]
    let pairing: Pairing
    private let reach: Reach
    /// What went with a level that is gone, by its number and holder (nil for the framework's levels).
    private(set) var withLevels: [GoneLevel: [Consequence.Whereabouts: Int]] = [:]
    /// The heaviest reason among them.
    private(set) var levelReasons: [GoneLevel: Reason] = [:]

    /// A level that is gone: of the framework's ladder, or of a competency's own.
    struct GoneLevel: Hashable {
        let holder: Holder?
        let number: Int
    }

    init(_ pair: FrameworkPair, _ vocabulary: inout Vocabulary) {
        self.pair = pair
        olds = pair.statementsBefore
        news = pair.statementsAfter
        pairing = pairStatements(olds, news, &vocabulary)
        reach = Reach(pair)
    }

    /// Tells each change of an indicator and of its examples that follows from no larger one.
    mutating func tell(_ list: inout ChangeList, at rank: (Statement) -> Rank) {
        for old in pairing.removed {
            let statement = olds[old]
            if isGone(statement.cell.holder) { continue }
            if let level = goneLevel(of: statement) {
                carry(.gone, with: level, because: statement.reasonRemoved)
                continue
            }
            let side = statement.side
            list.add(
                Change(.indicator, .removed, before: side, after: nil, because: statement.reasonRemoved),
                at: rank(statement))
        }
        for new in pairing.added where !isNew(news[new].cell.holder) {
            let statement = news[new]
            list.add(
                Change(.indicator, .added, before: nil, after: statement.side, because: statement.reasonAdded),
                at: rank(statement))
        }
        for (old, new) in pairing.pairs { compare(olds[old], news[new], &list, at: rank(news[new])) }
        for new in reordered() {
            guard let old = pairing.before[new] else { continue }
            list.add(
                Change(.indicator, .reordered, before: olds[old].side, after: news[new].side, because: .order),
                at: rank(news[new]))
        }
    }

    private mutating func compare(_ old: Statement, _ new: Statement, _ list: inout ChangeList, at rank: Rank) {
        let text = pair.rules.change(from: old.indicator.text, to: new.indicator.text)
        let moves = moves(from: old, to: new)
        compareExamples(old, new, by: pair.rules, &list, at: rank)
        if !moves.isEmpty, text == .none, let followed = followedLevel(old, new, moves) {
            carry(.atLevel(new.place.level), with: followed, because: reason(of: moves, old, new))
            return
        }
        if !moves.isEmpty, text == .none, followsLadder(old, moves) { return }
        guard let kind = kind(moves, text) else { return }
        var reasons = moves.isEmpty ? [] : [reason(of: moves, old, new)]
        switch text {
        case .none: break
        case .form: reasons.append(.form)
        case .spelling: reasons.append(.spelling)
        case .words(.stricter): reasons.append(new.cell.polarity == .expected ? .stricterWords : .otherWords)
        case .words(.looser): reasons.append(new.cell.polarity == .expected ? .looserWords : .otherWords)
        case .words(let callout): reasons.append(callout?.reason ?? .otherWords)
        }
        let weightiest = reasons.max { $0.weight < $1.weight } ?? .otherWords
        list.add(
            Change(.indicator, kind, before: old.side, after: new.side, moves: moves, because: weightiest), at: rank)
    }

    private func kind(_ moves: [Move], _ text: TextChange) -> Change.Kind? {
        switch (moves.isEmpty, text) {
        case (true, .none): nil
        case (true, .form): .punctuation
        case (true, _): .reworded
        case (false, .none), (false, .form): .moved
        case (false, _): .movedAndReworded
        }
    }

    /// In what respects the cell is another.
    private func moves(from old: Statement, to new: Statement) -> [Move] {
        guard old.cell != new.cell else { return [] }
        var moves: [Move] = []
        if old.cell.holder != new.cell.holder {
            switch (old.place.competency, new.place.competency) {
            case (let one?, let other?): moves.append(.competency(from: one, to: other))
            default: moves.append(.group(from: old.place.group, to: new.place.group))
            }
        }
        if old.cell.level != new.cell.level { moves.append(.level(from: old.place.level, to: new.place.level)) }
        if old.cell.holder == new.cell.holder, old.cell.theme != new.cell.theme {
            moves.append(.theme(from: old.place.theme, to: new.place.theme))
        }
        if old.cell.polarity != new.cell.polarity {
            moves.append(.polarity(from: old.cell.polarity, to: new.cell.polarity))
        }
        return moves
    }

    private func reason(of moves: [Move], _ old: Statement, _ new: Statement) -> Reason {
        for move in moves { if case .polarity = move { return .turnedRound } }
        return reach.reason(from: old, to: new)
    }

    /// Of indicators in the same cell as before with the same words, those that stand in another order.
    private func reordered() -> [Int] {
        var cells: [CellIndex: [Int]] = [:]
        for (old, new) in pairing.pairs where olds[old].cell == news[new].cell {
            guard pair.rules.change(from: olds[old].indicator.text, to: news[new].indicator.text) == .none else {
                continue
            }
            cells[news[new].cell, default: []].append(new)
        }
        return cells.values.flatMap { pairing.reordered(among: $0) }.sorted()
    }
}

// What follows from larger changes.
extension StatementComparison {
    private func isGone(_ holder: Holder) -> Bool {
        switch holder {
        case .competency(let number): number >= pair.after.competencies.count
        case .group(let number): number >= pair.after.groups.count
        }
    }

    private func isNew(_ holder: Holder) -> Bool {
        switch holder {
        case .competency(let number): pair.competencies.before[number] == nil
        case .group(let number): pair.groups.before[number] == nil
        }
    }

    /// The level that is gone and that a statement stood at.
    private func goneLevel(of old: Statement) -> GoneLevel? {
        guard case .competency(let number) = old.cell.holder, let competency = pair.competencyPairs[number],
            !competency.changedLadder, let level = old.cell.level, level >= competency.ladderAfter.levels.count
        else { return nil }
        return GoneLevel(holder: competency.sharesLevels ? nil : old.cell.holder, number: level)
    }

    /// The level that is gone, where the statement merely stands at another of the same competency now.
    private func followedLevel(_ old: Statement, _ new: Statement, _ moves: [Move]) -> GoneLevel? {
        guard moves.count == 1, case .level = moves.first else { return nil }
        return goneLevel(of: old)
    }

    /// Whether the competency stands on another ladder as a whole.
    private func followsLadder(_ old: Statement, _ moves: [Move]) -> Bool {
        guard moves.count == 1, case .level = moves.first, case .competency(let number) = old.cell.holder else {
            return false
        }
        return pair.competencyPairs[number]?.changedLadder ?? false
    }

    private mutating func carry(_ whereabouts: Consequence.Whereabouts, with level: GoneLevel, because reason: Reason) {
        withLevels[level, default: [:]][whereabouts, default: 0] += 1
        let heaviest = levelReasons[level] ?? reason
        levelReasons[level] = reason.weight > heaviest.weight ? reason : heaviest
    }

    /// What went with a level, those that are gone first.
    func carried(with level: GoneLevel) -> [Consequence] {
        (withLevels[level] ?? [:]).map { Consequence(whereabouts: $0.key, count: $0.value) }.sorted {
            ($0.whereabouts == .gone ? 0 : 1, -$0.count, "\($0.whereabouts)")
                < ($1.whereabouts == .gone ? 0 : 1, -$1.count, "\($1.whereabouts)")
        }
    }
}

extension Statement {
    var side: Side { Side(place, indicator.text, anchor: indicator.anchor) }

    var reasonAdded: Reason { cell.polarity == .expected ? .newRequirement : .newWarning }
    var reasonRemoved: Reason { cell.polarity == .expected ? .requirementRemoved : .warningRemoved }
}
