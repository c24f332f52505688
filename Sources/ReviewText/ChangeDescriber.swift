import Localization
import Model
import Reviewing

/// Puts the changes of a framework into words. Things are called by the titles that they have, or had, there.
struct ChangeDescriber {
    let before: Titles
    let after: Titles
    let words: LocalizedStrings

    init(before: Framework?, after: Framework?, sites: (before: Site, after: Site), words: LocalizedStrings) {
        self.before = Titles(before, sites.before)
        self.after = Titles(after, sites.after)
        self.words = words
    }

    /// A change in words.
    func description(_ raw: Change) -> ChangeDescription {
        let change = worded(raw)
        let (titles, side) = change.after.map { (after, Optional($0)) } ?? (before, change.before)
        var values: [String: String] = [:]
        if case .setting(.asked(let competency)) = change.element {
            values["title"] = titles.competency(competency)
        }
        let moves = change.moves.map { description($0, of: change) }.joined(separator: words.phrase(.changeAnd))
        let names = titles.names(of: side?.place ?? change.place, everyone: words.phrase(.forEveryone))
        return ChangeDescription(
            change: change, names: names, place: names.joined(separator: words.phrase(.changeAnd)),
            element: words.phrase(change.elementPhrase, values),
            event: words.phrase(change.eventPhrase, ["moves": moves]),
            carried: change.carried.map { description($0, change.place.competency) } + warnings(of: change)
                + uses(of: change),
            weight: words.phrase(change.weight.phrase),
            reason: reason(of: change),
            concerned: concerned(change.touched)
        )
    }

    /// What the changes mean for each level and role.
    func effects(_ review: FrameworkReview) -> [String] {
        review.levels.map { description($0, after.level($0.id, nil)) }
            + review.roles.map { description($0, after.role($0.id)) }
    }

    private func description<ID>(_ effect: Effect<ID>, _ title: String) -> String {
        let counts: [(Int, MessageKey)] = [
            (effect.gained, .effectGained), (effect.lost, .effectLost), (effect.reworded, .effectReworded),
        ]
        let description = counts.filter { $0.0 > 0 }.map { words.phrase($0.1, ["number": String($0.0)]) }
        return words.phrase(
            .changesBy, ["title": title, "effect": description.joined(separator: words.phrase(.changeAnd))])
    }

    /// Levels and roles by their titles; where it is all of them, one word for that.
    private func concerned(_ touched: Touched) -> [String] {
        if after.isEveryone(touched) { return [words.phrase(.changesEveryone)] }
        return touched.levels.map { after.level($0, nil) } + touched.roles.map { after.role($0) }
    }

    /// Whose contra-indicators hold for a competency that went to another group, and whose don't any more.
    private func warnings(of change: Change) -> [String] {
        change.moves.flatMap { move -> [String] in
            guard change.element == .competency, case .group(let from, let to) = move else { return [] }
            let gone = from.flatMap { before.warns($0) ? $0 : nil }.map {
                words.phrase(.changeWarningsGone, ["title": before.group($0)])
            }
            let new = to.flatMap { after.warns($0) ? $0 : nil }.map {
                words.phrase(.changeWarningsNew, ["title": after.group($0)])
            }
            return [new, gone].compactMap(\.self)
        }
    }

    /// Where a file is shown or linked to.
    private func uses(of change: Change) -> [String] {
        guard case .file(let kind) = change.element else { return [] }
        if kind == .logo { return [words.phrase(.changeUsedEverywhere)] }
        let titles = change.after == nil ? before : after
        let names = change.uses.compactMap(titles.title)
        guard !names.isEmpty else { return [words.phrase(.changeUsedNowhere)] }
        return [words.phrase(.changeUsedOn, ["names": names.joined(separator: words.phrase(.changeAnd))])]
    }

    private func description(_ move: Move, of change: Change) -> String {
        let everyone = words.phrase(.forEveryone)
        switch move {
        case .level(let from, let to):
            return fromTo(from.map { before.level($0, nil) } ?? everyone, to.map { after.level($0, nil) } ?? everyone)
        case .theme(let from, let to):
            let none = words.phrase(.changeNoPart)
            return fromTo(from.map(before.theme) ?? none, to.map(after.theme) ?? none)
        case .competency(let from, let to):
            return fromTo(before.competency(from), after.competency(to))
        case .group(let from, let to):
            let none = words.phrase(.changeNoGroup)
            // What warned in a group warns in one of its competencies now, or the other way.
            if change.element == .indicator, let old = change.before?.place, let new = change.after?.place {
                return fromTo(before.holder(of: old) ?? none, after.holder(of: new) ?? none)
            }
            return fromTo(from.map(before.group) ?? none, to.map(after.group) ?? none)
        case .polarity(_, let to):
            return words.phrase(to == .contra ? .changeToContra : .changeToExpected)
        case .family(let from, let to):
            let none = words.phrase(.changeNoFamily)
            return fromTo(from ?? none, to ?? none)
        }
    }

    private func fromTo(_ from: String, _ to: String) -> String {
        words.phrase(.changeFromTo, ["from": from, "to": to])
    }

    private func description(_ carried: Consequence, _ competency: Competency.ID?) -> String {
        switch carried.whereabouts {
        case .new: words.phrase(.changeCarriedNew, count: carried.count)
        case .gone: words.phrase(.changeCarriedGone, count: carried.count)
        case .atLevel(let level):
            words.phrase(
                .changeCarriedMoved, count: carried.count,
                ["title": level.map { after.level($0, competency) } ?? words.phrase(.forEveryone)])
        }
    }
}
