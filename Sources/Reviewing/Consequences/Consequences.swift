import Model
import TextComparison

/// What becomes of the indicators that apply at each level and are asked of each role, by the model's own answers.
struct Consequences: Sendable {
    let levels: [Effect<Level.ID>]
    let roles: [Effect<Role.ID>]
    private var before: Audience
    private var after: Audience
    private let pair: FrameworkPair
    /// What was found last: changes of one cell follow each other.
    private var last: (before: Place?, after: Place?, isMove: Bool, touched: Touched)?

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

    /// Adds to a change of the framework what follows from all of it: the levels and roles whose pages show it, before or
    /// after (those that are gone have no page), and where it was, by the names of now.
    mutating func add(to change: inout Change) {
        let (old, new) = (change.before?.place, change.after?.place)
        let isMove = change.element == .indicator && change.kind == .moved
        if !change.uses.isEmpty {
            change.touched = touched(by: change.uses, isGone: new == nil)
            if new == nil { change.place = pair.place(of: change.place) }
            return
        }
        if let last, last.before == old, last.after == new, last.isMove == isMove {
            change.touched = last.touched
        } else {
            change.touched = touched(old, new, isMove: isMove)
            last = (old, new, isMove, change.touched)
        }
        if change.after == nil { change.place = pair.place(of: change.place) }
    }

    /// Those whose pages show one of these places.
    private mutating func touched(by places: [Place], isGone: Bool) -> Touched {
        let all = places.map { isGone ? touched($0, nil, isMove: false) : touched(nil, $0, isMove: false) }
        let (levels, roles) = (Set(all.flatMap(\.levels)), Set(all.flatMap(\.roles)))
        return Touched(
            levels: pair.after.ladder.levels.map(\.id).filter(levels.contains),
            roles: pair.after.roles.map(\.id).filter(roles.contains))
    }

    /// - Parameter isMove: whether it says the same as before. Then it concerns those for whom it didn't hold, or doesn't
    ///   any more; where it holds for the same people, all of them, who find it elsewhere.
    private mutating func touched(_ old: Place?, _ new: Place?, isMove: Bool) -> Touched {
        let was = old.map { before.of($0) } ?? Touched()
        let now = new.map { after.of($0) } ?? Touched()
        let levels = (was: Set(pair.levelsAfter(was.levels)), now: Set(now.levels))
        let roles = (was: Set(pair.rolesAfter(was.roles)), now: Set(now.roles))
        let isOfSome = isMove && (levels.was != levels.now || roles.was != roles.now)
        let touchedLevels = isOfSome ? levels.was.symmetricDifference(levels.now) : levels.was.union(levels.now)
        let touchedRoles = isOfSome ? roles.was.symmetricDifference(roles.now) : roles.was.union(roles.now)
        return Touched(
            levels: pair.after.ladder.levels.map(\.id).filter(touchedLevels.contains),
            roles: pair.after.roles.map(\.id).filter(touchedRoles.contains))
    }
}

extension FrameworkPair {
    /// Whether the framework's levels are the same, to the letter.
    fileprivate var hasSameLadder: Bool { before.ladder == after.ladder }

    /// A place of the version before, by the names that what is still there has now.
    fileprivate func place(of old: Place) -> Place {
        var place = old
        place.framework = after.id
        if let id = old.level { place.level = levelsAfter([id]).first ?? id }
        if let id = old.role { place.role = rolesAfter([id]).first ?? id }
        if let id = old.group, let index = before.groups.firstIndex(where: { $0.id == id }) {
            place.group = groups.after[index].map { after.groups[$0].id } ?? id
        }
        guard let id = old.competency, let index = before.competencies.firstIndex(where: { $0.id == id }),
            let new = competencies.after[index], let both = competencyPairs[new]
        else { return place }
        place.competency = both.after.id
        place.group = both.after.group
        if let id = old.level, let index = both.ladderBefore.place(of: id) {
            place.level = both.levels.after[index].map { both.ladderAfter.levels[$0].id } ?? id
        }
        if let id = old.theme, let index = both.before.themes.firstIndex(where: { $0.id == id }) {
            place.theme = both.themes.after[index].map { both.after.themes[$0].id } ?? id
        }
        return place
    }

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
