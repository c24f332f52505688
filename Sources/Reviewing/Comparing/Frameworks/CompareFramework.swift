import Model
import TextComparison

/// Compares a framework that stands in both versions.
struct FrameworkComparison {
    let pair: FrameworkPair
    /// Its place among the site's frameworks.
    let number: Int
    private(set) var statements: StatementComparison

    init(_ pair: FrameworkPair, number: Int, _ vocabulary: inout Vocabulary) {
        self.pair = pair
        self.number = number
        statements = StatementComparison(pair, &vocabulary)
    }

    /// Tells all changes of the framework.
    mutating func tell(_ list: inout ChangeList) {
        let groupOf = pair.competencies
        let pair = pair
        let number = number
        let groups = Dictionary(
            pair.after.groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let former = Dictionary(
            pair.before.groups.enumerated().map { ($1.id, pair.groups.number(before: $0)) },
            uniquingKeysWith: { first, _ in first })
        statements.tell(&list) { statement in
            switch statement.cell.holder {
            case .group(let group): Rank(framework: number, .competencies, group, -1).at(.cells, statement.offset)
            case .competency(let competency):
                // A competency's group is where it stands after; only what is gone stands where it was.
                Rank(
                    framework: number, .competencies,
                    groupOf.before.indices.contains(competency)
                        ? pair.after.competencies[competency].group.flatMap { groups[$0] } ?? -1
                        : statement.place.group.flatMap { former[$0] } ?? -1,
                    competency
                ).at(.cells, statement.cell).at(statement.offset)
            }
        }
        compareItself(&list)
        compareLevels(
            pair.before.ladder, pair.after.ladder, pair.levels, holder: nil, statements: statements, by: pair.rules,
            &list, at: Rank(framework: number, .levels),
            olds: { Place($0, in: pair.before) }, news: { Place($0, in: pair.after) })
        compareGroups(&list)
        compareCompetencies(&list)
        compareRoles(&list)
        comparePages(
            pair.before.pages, pair.after.pages, pair.pages, in: pair.before, pair.after, by: pair.rules, &list,
            at: Rank(framework: number, .pages))
    }

    private func compareItself(_ list: inout ChangeList) {
        let (before, after) = (pair.before, pair.after)
        let (old, new) = (Place(before), Place(after))
        let rank = Rank(framework: number)
        list.add(compareNames(.framework, before, after, at: old, new, by: pair.rules), at: rank)
        let settings: [(Setting, String?, String?, Reason)] = [
            (.subtitle, before.subtitle, after.subtitle, .otherWords),
            (.motto, before.motto, after.motto, .otherWords),
            (.status, before.status.rawValue, after.status.rawValue, .otherStatus),
            (.version, before.version, after.version, .about),
            (.effective, before.effective, after.effective, .about),
            (.review, before.review, after.review, .about),
            (.owner, before.owner, after.owner, .about),
            (.language, before.language, after.language, .about),
            // Without a setting it is what the competencies call it, if any does.
            (
                .contraLabel, after.contraLabel == nil ? nil : before.contraLabel,
                before.contraLabel == nil ? nil : after.contraLabel, .otherName
            ),
            (.pocketGuide, before.pocketGuide.shown(in: before), after.pocketGuide.shown(in: after), .about),
        ]
        let terms = Terms.Part.allCases.map { part in
            (Setting.term(part), before.terms[part]?.shown, after.terms[part]?.shown, Reason.otherName)
        }
        for (place, (setting, was, now, reason)) in (settings + terms).enumerated() {
            list.add(
                compare(setting, was, now, at: old, new, because: reason, by: pair.rules),
                at: rank.at(.settings, place))
        }
        list.add(
            compare(.introduction, before.introduction, after.introduction, at: old, new, by: pair.rules),
            at: rank.at(.text))
    }

    /// The indicators that are gone with what held them; those that moved are told on their own.
    func gone(from holder: Holder) -> [Consequence] {
        let count = statements.pairing.removed.count { statements.olds[$0].cell.holder == holder }
        return count == 0 ? [] : [Consequence(whereabouts: .gone, count: count)]
    }

    /// The indicators that are new with what holds them; those that moved are told on their own.
    func arrived(in holder: Holder) -> [Consequence] {
        let count = statements.pairing.added.count { statements.news[$0].cell.holder == holder }
        return count == 0 ? [] : [Consequence(whereabouts: .new, count: count)]
    }
}

extension Terms.Word {
    /// One, and many where it is said.
    fileprivate var shown: String { [one, many].compactMap(\.self).joined(separator: ", ") }
}

extension PocketGuide {
    /// What is said of it; nil where nothing is.
    fileprivate func shown(in framework: Framework) -> String? {
        let parts = [title, titles(levels, framework), size?.rawValue.uppercased()].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
