import Model
import TextComparison

/// Compares two ladders: the framework's, or a competency's own.
///
/// - Parameters:
///   - olds, news: the places of their levels.
///   - statements: what indicators follow from levels that are gone.
///   - holder: the competency whose ladder it is; nil for the framework's.
func compareLevels(
    _ before: Ladder, _ after: Ladder, _ pairing: Pairing, holder: Holder?, statements: StatementComparison,
    by rules: TextRules, _ list: inout ChangeList, at rank: Rank, olds: (Level) -> Place, news: (Level) -> Place
) {
    for old in pairing.removed {
        let level = before.levels[old]
        let gone = StatementComparison.GoneLevel(holder: holder, number: pairing.number(before: old))
        let reasons = [statements.levelReasons[gone], .requirementRemoved].compactMap(\.self)
        list.add(
            Change(
                .level, .removed, before: Side(olds(level), level.title), after: nil,
                carried: statements.carried(with: gone),
                because: reasons.first { $0.weight == .major } ?? .requirementRemoved),
            at: rank.at(pairing.number(before: old)))
    }
    for new in pairing.added {
        let level = after.levels[new]
        list.add(
            Change(.level, .added, before: nil, after: Side(news(level), level.title), because: .explanationAdded),
            at: rank.at(new))
    }
    for (old, new) in pairing.pairs {
        let level = before.levels[old]
        let other = after.levels[new]
        let here = rank.at(new)
        list.add(compareNames(.level, level, other, at: olds(level), news(other), by: rules), at: here)
        list.add(
            compare(
                .summary, level.summary.map { RichText($0) },
                other.summary.map { RichText($0) }, at: olds(level), news(other), by: rules),
            at: here.at(.text))
        list.add(
            compareIncludes(
                Rung(place: old, in: before), Rung(place: new, in: after), pairing, at: olds(level), news(other)),
            at: here.at(.settings))
    }
    for new in pairing.reordered(among: pairing.pairs.map(\.new)) {
        guard let old = pairing.before[new] else { continue }
        let sides = (before.levels[old], after.levels[new])
        list.add(
            Change(
                .level, .reordered, before: Side(olds(sides.0), sides.0.title),
                after: Side(news(sides.1), sides.1.title), because: .order),
            at: rank.at(new))
    }
}

/// A level in its ladder.
private struct Rung {
    let level: Level
    let ladder: Ladder

    init(place: Int, in ladder: Ladder) {
        level = ladder.levels[place]
        self.ladder = ladder
    }

    /// The numbers of all levels that hold here.
    func holding(_ number: (Int) -> Int) -> Set<Int> {
        Set(ladder.holding(at: level.id).compactMap { ladder.place(of: $0.id) }.map(number))
    }

    /// The numbers of the levels that are declared to be included.
    func declared(_ number: (Int) -> Int) -> Set<Int> {
        Set(level.includes.compactMap { ladder.place(of: $0) }.map(number))
    }

    /// The titles of the levels that are declared to be included.
    var titles: String? {
        level.includes.isEmpty ? nil : level.includes.compactMap { ladder[$0]?.title }.joined(separator: ", ")
    }
}

/// What a level includes, as far as it doesn't follow from levels that are new or gone.
private func compareIncludes(_ before: Rung, _ after: Rung, _ pairing: Pairing, at old: Place, _ new: Place) -> Change?
{
    let was = before.holding(pairing.number(before:))
    let holds = after.holding(pairing.number(after:))
    let isKnown = { (number: Int) in pairing.before.indices.contains(number) && pairing.before[number] != nil }
    let reason: Reason
    if !holds.subtracting(was).filter(isKnown).isEmpty {
        reason = .askedOfMore
    } else if !was.subtracting(holds).filter(isKnown).isEmpty {
        reason = .askedOfFewer
    } else {
        let declared = (before.declared(pairing.number(before:)), after.declared(pairing.number(after:)))
        guard declared.0 != declared.1, declared.0.union(declared.1).allSatisfy(isKnown) else { return nil }
        reason = .about
    }
    let sides = (before.titles, after.titles)
    let kind: Change.Kind =
        switch sides {
        case (nil, _): .added
        case (_, nil): .removed
        default: .reworded
        }
    return Change(
        .setting(.includes), kind, before: sides.0.map { Side(old, $0) }, after: sides.1.map { Side(new, $0) },
        because: reason)
}
