import Model
import TextComparison

/// The sections of a competency that stand under headings of their own.
func comparePassages(
    _ both: CompetencyPair, at places: (old: Place, new: Place), by rules: TextRules, _ list: inout ChangeList,
    at rank: Rank
) {
    let (olds, news) = (both.before.narrative, both.after.narrative)
    guard olds != news else { return }
    var pairing = Pairing(before: olds.count, after: news.count)
    pairing.pairEqual({ words(of: olds[$0].title) }, { words(of: news[$0].title) })
    var vocabulary = Vocabulary()
    let oldBags = bags(of: pairing.removed, &vocabulary) { "\(olds[$0].title) \(olds[$0].text.plain)" }
    let newBags = bags(of: pairing.added, &vocabulary) { "\(news[$0].title) \(news[$0].text.plain)" }
    pairing.pairAlike(oldBags, newBags, nearness: { -abs($0 - $1) }, least: { _ in Alikeness.whole })
    let sides = { (passage: Passage, place: Place) in
        Side(
            place, "\(passage.title)\n\(passage.text.plain)", content: passage.text, anchor: passage.anchor)
    }
    for old in pairing.removed {
        list.add(
            Change(
                .narrative(.passage), .removed, before: sides(olds[old], places.old), after: nil,
                because: .explanationRemoved),
            at: rank.at(.passages, pairing.number(before: old)))
    }
    for new in pairing.added {
        list.add(
            Change(
                .narrative(.passage), .added, before: nil, after: sides(news[new], places.new),
                because: .explanationAdded),
            at: rank.at(.passages, new))
    }
    for (old, new) in pairing.pairs {
        list.add(
            compareHeadings(
                .passage, (olds[old].title, news[new].title), at: places, anchor: news[new].anchor, by: rules),
            at: rank.at(.passages, new))
        list.add(
            compare(
                .passage, olds[old].text, news[new].text, at: places.old, places.new, anchor: news[new].anchor,
                by: rules),
            at: rank.at(.passages, new))
    }
    for new in pairing.reordered(among: pairing.pairs.map(\.new)) {
        guard let old = pairing.before[new], rules.change(from: olds[old].text, to: news[new].text) == .none
        else { continue }
        list.add(
            Change(
                .narrative(.passage), .reordered, before: Side(places.old, olds[old].title),
                after: Side(places.new, news[new].title, anchor: news[new].anchor), because: .order),
            at: rank.at(.passages, new))
    }
}

/// A competency's themes: what they are called. What stands in them is compared indicator by indicator.
func compareThemes(
    _ both: CompetencyPair, at places: (old: Place, new: Place), by rules: TextRules, _ list: inout ChangeList,
    at rank: Rank
) {
    for (old, new) in both.themes.pairs {
        let (theme, other) = (both.before.themes[old], both.after.themes[new])
        var within = places
        within.old.theme = theme.id
        within.new.theme = other.id
        list.add(
            compareHeadings(.theme, (theme.title, other.title), at: within, anchor: other.anchor, by: rules),
            at: rank.at(.cells, -1, new))
    }
}

private func compareHeadings(
    _ narrative: Narrative, _ titles: (old: String, new: String), at places: (old: Place, new: Place), anchor: Anchor,
    by rules: TextRules
) -> Change? {
    let (kind, reason): (Change.Kind, Reason)
    switch rules.change(from: titles.old, to: titles.new) {
    case .none: return nil
    case .form: (kind, reason) = (.punctuation, .form)
    case .spelling: (kind, reason) = (.renamed, .spelling)
    case .words: (kind, reason) = (.renamed, .otherName)
    }
    return Change(
        .narrative(narrative), kind, before: Side(places.old, titles.old),
        after: Side(places.new, titles.new, anchor: anchor), because: reason)
}
