import Frameworks

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

    /// What is asked of single competencies, by their number; those that are new or gone are told themselves.
    private func compareAsked(_ before: Role, _ after: Role, at old: Place, _ new: Place) -> [(Int, Change)] {
        guard !before.asked.isEmpty || !after.asked.isEmpty else { return [] }
        return pair.competencies.pairs.compactMap { places -> (Int, Change)? in
            guard let both = pair.competencyPairs[places.new] else { return nil }
            let (was, now) = (before.asked[both.before.id], after.asked[both.after.id])
            guard was != nil || now != nil else { return nil }
            let ladders = (both.ladderBefore, both.ladderAfter)
            let (oldPlace, newPlace) = (
                was?.level.flatMap { ladders.0.place(of: $0) }, now?.level.flatMap { ladders.1.place(of: $0) }
            )
            let isSame =
                switch (was, now) {
                case (.level, .level): oldPlace.map(both.levels.number(before:)) == newPlace
                default: was == now
                }
            guard !isSame else { return nil }
            // Without a word on the competency, the role's own level is asked.
            let asks = (
                pair.before.ask(of: before, in: both.before)?.extent, pair.after.ask(of: after, in: both.after)?.extent
            )
            let reason = reason(
                asks.0?.place(in: ladders.0), asks.1?.place(in: ladders.1), ladders, both.levels,
                isAsked: (asks.0 != nil, asks.1 != nil))
            let change = Change(
                .setting(.asked(both.after.id)), was == nil ? .added : now == nil ? .removed : .reworded,
                before: was.map { Side(old, $0.title(in: ladders.0)) },
                after: now.map { Side(new, $0.title(in: ladders.1)) }, because: reason)
            return (places.new, change)
        }
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

extension Role.Asked {
    fileprivate var level: Level.ID? {
        if case .level(let id) = self { id } else { nil }
    }

    /// The level's title; nothing where no level is asked.
    fileprivate func title(in ladder: Ladder) -> String {
        level.flatMap { ladder[$0]?.title } ?? ""
    }
}

extension Ask.Extent {
    fileprivate func place(in ladder: Ladder) -> Int? {
        if case .level(let level) = self { ladder.place(of: level.id) } else { nil }
    }
}
