import Model
import TextComparison

/// Compares pages of text: a framework's, or the site's own.
func comparePages(
    _ olds: [Page], _ news: [Page], _ pairing: Pairing, in before: Framework?, _ after: Framework?,
    by rules: TextRules, _ list: inout ChangeList, at rank: Rank
) {
    func old(_ page: Page, _ text: String) -> Side { Side(Place(page, in: before), text) }
    func new(_ page: Page, _ text: String) -> Side { Side(Place(page, in: after), text) }
    for place in pairing.removed {
        let page = olds[place]
        list.add(
            Change(.page, .removed, before: old(page, page.everything), after: nil, because: .explanationRemoved),
            at: rank.at(pairing.number(before: place)))
    }
    for place in pairing.added {
        let page = news[place]
        list.add(
            Change(.page, .added, before: nil, after: new(page, page.everything), because: .explanationAdded),
            at: rank.at(place))
    }
    for (place, other) in pairing.pairs {
        let (page, now) = (olds[place], news[other])
        let places = (Place(page, in: before), Place(now, in: after))
        list.add(compareNames(.page, page, now, at: places.0, places.1, by: rules), at: rank.at(other))
        list.add(
            compare(.code, page.code, now.code, at: places.0, places.1, because: .about, by: rules),
            at: rank.at(other).at(.settings))
        list.add(
            compare(
                .status, page.status.rawValue, now.status.rawValue, at: places.0, places.1, because: .otherStatus,
                by: rules),
            at: rank.at(other).at(.settings))
        if let (kind, reason) = rules.change(from: page.text, to: now.text).asExplanation {
            list.add(
                Change(
                    .page, kind, before: Side(places.0, page.text), after: Side(places.1, now.text), because: reason),
                at: rank.at(other).at(.text))
        }
    }
    for other in pairing.reordered(among: pairing.pairs.map(\.new)) {
        guard let place = pairing.before[other] else { continue }
        list.add(
            Change(
                .page, .reordered, before: old(olds[place], olds[place].title),
                after: new(news[other], news[other].title), because: .order),
            at: rank.at(other))
    }
}

extension Page {
    /// All its words, a line each.
    fileprivate var everything: String {
        [title, text.plain].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
