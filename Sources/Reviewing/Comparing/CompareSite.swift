import Model
import TextComparison

/// What changed from one version of a site to the next, and what it means.
public struct Review: Sendable {
    /// By framework, group, competency, level and place; what concerns the site itself comes first.
    public let changes: [Change]
    /// What the changes mean for each framework that has any, in order.
    public let frameworks: [FrameworkReview]

    /// How much the changes weigh together; nil where there are none.
    public var weight: Weight? { changes.map(\.weight).max() }
}

/// Compares two versions of a site, by what they say and not by how they are written.
public func review(_ after: Site, since before: Site) -> Review {
    var vocabulary = Vocabulary()
    var list = ChangeList()
    compareItself(before, after, &vocabulary, &list)
    let pairing = pairElements(before.frameworks, after.frameworks, &vocabulary) {
        "\($0.title) \($0.introduction.plain) \($0.competencies.map(\.everything).joined(separator: " "))"
    }
    var consequences: [Framework.ID: Consequences] = [:]
    var names: [Framework.ID: Framework.ID] = [:]
    for (old, new) in pairing.pairs {
        let pair = FrameworkPair(before.frameworks[old], after.frameworks[new], &vocabulary)
        var comparison = FrameworkComparison(pair, number: new, &vocabulary)
        comparison.tell(&list)
        consequences[pair.after.id] = Consequences(pair, comparison.statements)
        names[pair.before.id] = pair.after.id
    }
    tellWhole(before.frameworks, after.frameworks, pairing, &list)
    compareFiles(before, after, pairing, &list)
    var changes = list.numbered
    for place in changes.indices {
        let isGone = changes[place].after == nil
        guard let name = changes[place].place.framework, let framework = isGone ? names[name] : name else { continue }
        consequences[framework]?.add(to: &changes[place])
    }
    let byFramework = Dictionary(grouping: changes, by: \.place.framework)
    let frameworks = pairing.pairs.compactMap { old, new -> FrameworkReview? in
        let id = after.frameworks[new].id
        guard let changes = byFramework[id], let weight = changes.map(\.weight).max() else { return nil }
        return FrameworkReview(
            before.frameworks[old], after.frameworks[new], weight: weight, consequences[id])
    }
    return Review(changes: changes, frameworks: frameworks)
}

/// Frameworks that are new, gone, or in another order.
private func tellWhole(
    _ olds: [Framework], _ news: [Framework], _ pairing: Pairing, _ list: inout ChangeList
) {
    for old in pairing.removed {
        let framework = olds[old]
        list.add(
            Change(
                .framework, .removed, before: Side(Place(framework), framework.title), after: nil,
                carried: carried(.gone, framework), because: .requirementRemoved),
            at: Rank(framework: pairing.number(before: old)))
    }
    for new in pairing.added {
        let framework = news[new]
        let carried = carried(.new, framework)
        list.add(
            Change(
                .framework, .added, before: nil, after: Side(Place(framework), framework.title), carried: carried,
                because: carried.isEmpty ? .explanationAdded : .newRequirement),
            at: Rank(framework: new))
    }
    for new in pairing.reordered(among: pairing.pairs.map(\.new)) {
        guard let old = pairing.before[new] else { continue }
        list.add(
            Change(
                .framework, .reordered, before: Side(Place(olds[old]), olds[old].title),
                after: Side(Place(news[new]), news[new].title), because: .order),
            at: Rank(framework: new))
    }
}

private func carried(_ whereabouts: Consequence.Whereabouts, _ framework: Framework) -> [Consequence] {
    let count =
        framework.competencies.reduce(0) { $0 + $1.indicatorCount }
        + framework.groups.reduce(0) { $0 + $1.contra.count }
    return count == 0 ? [] : [Consequence(whereabouts: whereabouts, count: count)]
}

/// What concerns no framework.
private func compareItself(_ before: Site, _ after: Site, _ vocabulary: inout Vocabulary, _ list: inout ChangeList) {
    let rules = TextRules(meaning: .of(after.language))
    let here = Place()
    let rank = Rank(framework: -1)
    let settings: [(Setting, String?, String?, Reason)] = [
        (.siteTitle, before.title, after.title, .otherName),
        (.organisation, before.organisation, after.organisation, .about),
        (.language, before.language, after.language, .about),
        (.url, before.url, after.url, .about),
        (.logo, before.logo, after.logo, .about),
        (.colour, before.colour, after.colour, .about),
        (.contact, before.contact, after.contact, .about),
        (.editURL, before.editURL, after.editURL, .about),
    ]
    for (place, (setting, was, now, reason)) in settings.enumerated() {
        list.add(
            compare(setting, was, now, at: here, here, because: reason, by: rules), at: rank.at(.settings, place))
    }
    list.add(
        compare(.introduction, before.introduction, after.introduction, at: here, here, by: rules), at: rank.at(.text))
    let pages = pairElements(before.pages, after.pages, &vocabulary) { "\($0.title) \($0.text.plain)" }
    comparePages(
        before.pages, after.pages, pages, in: nil, nil, by: rules, &list, at: Rank(framework: -1, .pages))
}
