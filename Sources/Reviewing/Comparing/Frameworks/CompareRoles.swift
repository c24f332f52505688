import Model
import TextComparison

extension FrameworkComparison {
    func compareRoles(_ list: inout ChangeList) {
        let roles = pair.roles
        for old in roles.removed {
            let role = pair.before.roles[old]
            list.add(
                Change(
                    .role, .removed, before: Side(Place(role, in: pair.before), role.everything), after: nil,
                    because: .requirementRemoved),
                at: rank(role: roles.number(before: old)))
        }
        for new in roles.added {
            let role = pair.after.roles[new]
            list.add(
                Change(
                    .role, .added, before: nil, after: Side(Place(role, in: pair.after), role.everything),
                    because: .explanationAdded),
                at: rank(role: new))
        }
        for (old, new) in roles.pairs {
            compare(pair.before.roles[old], pair.after.roles[new], &list, at: rank(role: new))
        }
        let families = Dictionary(
            grouping: roles.pairs.filter { pair.before.roles[$0.old].family == pair.after.roles[$0.new].family }
        ) { pair.after.roles[$0.new].family }
        for new in families.values.flatMap({ roles.reordered(among: $0.map(\.new)) }) {
            guard let old = roles.before[new] else { continue }
            let (role, other) = (pair.before.roles[old], pair.after.roles[new])
            list.add(
                Change(
                    .role, .reordered, before: Side(Place(role, in: pair.before), role.title),
                    after: Side(Place(other, in: pair.after), other.title), because: .order),
                at: rank(role: new))
        }
    }

    private func rank(role number: Int) -> Rank {
        Rank(framework: self.number, .roles, number)
    }

    private func compare(_ before: Role, _ after: Role, _ list: inout ChangeList, at rank: Rank) {
        let (old, new) = (Place(before, in: pair.before), Place(after, in: pair.after))
        list.add(compareNames(.role, before, after, at: old, new, by: pair.rules), at: rank)
        if before.family != after.family {
            list.add(
                Change(
                    .role, .moved, before: Side(old, before.title), after: Side(new, after.title),
                    moves: [.family(from: before.family, to: after.family)], because: .placedElsewhere),
                at: rank)
        }
        list.add(compareLevel(before, after, at: old, new), at: rank.at(.settings))
        for (place, change) in compareAsked(before, after, at: old, new) {
            list.add(change, at: rank.at(.settings, 1, place))
        }
        list.add(
            Reviewing.compare(
                .status, before.status.rawValue, after.status.rawValue, at: old, new, because: .otherStatus,
                by: pair.rules),
            at: rank.at(.settings))
        list.add(
            Reviewing.compare(.purpose, before.purpose, after.purpose, at: old, new, by: pair.rules),
            at: rank.at(.text))
    }

    private func compareLevel(_ before: Role, _ after: Role, at old: Place, _ new: Place) -> Change? {
        let was = before.level.flatMap { pair.before.ladder.place(of: $0) }
        let now = after.level.flatMap { pair.after.ladder.place(of: $0) }
        guard was.map(pair.levels.number(before:)) != now else { return nil }
        let ladders = (pair.before.ladder, pair.after.ladder)
        return Reviewing.compare(
            .level, before.level.flatMap { ladders.0[$0]?.title }, after.level.flatMap { ladders.1[$0]?.title },
            at: old, new, because: reason(was, now, ladders, pair.levels), by: pair.rules)
    }

    /// What becomes of what the role asks of single competencies where its exceptions differ, by the competency's number.
    /// An exception is told by its effect: without one, the role's own level is asked. Competencies that are new or gone
    /// are told themselves.
    private func compareAsked(_ before: Role, _ after: Role, at old: Place, _ new: Place) -> [(Int, Change)] {
        guard !before.asked.isEmpty || !after.asked.isEmpty else { return [] }
        return pair.competencies.pairs.compactMap { places -> (Int, Change)? in
            guard let both = pair.competencyPairs[places.new] else { return nil }
            let (was, now) = (before.asked[both.before.id], after.asked[both.after.id])
            guard was != nil || now != nil, !isSame(was, now, both) else { return nil }
            let extents = Change.Extents(
                before: pair.before.ask(of: before, in: both.before)?.extent,
                after: pair.after.ask(of: after, in: both.after)?.extent)
            let ladders = (both.ladderBefore, both.ladderAfter)
            let levels = (extents.before?.place(in: ladders.0), extents.after?.place(in: ladders.1))
            guard
                extents.before?.name != extents.after?.name
                    || levels.0.map(both.levels.number(before:)) != levels.1
            else { return nil }
            let reason = reason(
                levels.0, levels.1, ladders, both.levels, isAsked: (extents.before != nil, extents.after != nil))
            var sides = (old, new)
            sides.0.competency = both.before.id
            sides.1.competency = both.after.id
            let change = Change(
                .setting(.asked(both.after.id)),
                extents.before == nil ? .added : extents.after == nil ? .removed : .reworded,
                before: extents.before.map { Side(sides.0, $0.text) },
                after: extents.after.map { Side(sides.1, $0.text) }, extents: extents, because: reason)
            return (places.new, change)
        }
    }

    /// Whether an exception is the one that it was, whatever its level is called now.
    private func isSame(_ was: Role.Asked?, _ now: Role.Asked?, _ both: CompetencyPair) -> Bool {
        guard case .level(let old) = was, case .level(let new) = now else { return was == now }
        return both.ladderBefore.place(of: old).map(both.levels.number(before:)) == both.ladderAfter.place(of: new)
    }

    /// Whether another level asks more.
    private func reason(
        _ was: Int?, _ now: Int?, _ ladders: (Ladder, Ladder), _ levels: Pairing, isAsked: (Bool, Bool)? = nil
    ) -> Reason {
        if let isAsked, isAsked.0 != isAsked.1 { return isAsked.1 ? .askedOfMore : .askedOfFewer }
        guard let was, let now else { return now == nil ? .askedOfFewer : .askedOfMore }
        let before = Set(
            ladders.0.holding(at: ladders.0.levels[was].id).compactMap { ladders.0.place(of: $0.id) }
                .map(levels.number(before:)))
        let after = Set(ladders.1.holding(at: ladders.1.levels[now].id).compactMap { ladders.1.place(of: $0.id) })
        return after.isSubset(of: before) ? .askedOfFewer : .askedOfMore
    }
}

extension Role {
    /// All its words, a line each.
    fileprivate var everything: String {
        [title, purpose.plain].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

extension Ask.Extent {
    fileprivate func place(in ladder: Ladder) -> Int? {
        if case .level(let level) = self { ladder.place(of: level.id) } else { nil }
    }

    /// Its kind, for telling extents apart whatever a level is called.
    fileprivate var name: String {
        switch self {
        case .level: "level"
        case .everyone: "everyone"
        case .toBeAgreed: "to-be-agreed"
        }
    }

    /// The level's title, or what stands for none.
    fileprivate var text: String {
        if case .level(let level) = self { level.title } else { name }
    }
}
