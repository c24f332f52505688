import Model

/// Something that has an identifier and may have had others.
package protocol Named {
    associatedtype Kind
    var id: Identifier<Kind> { get }
    var formerIDs: [Identifier<Kind>] { get }
    var title: String { get }
}

extension Framework: Named {}
extension Group: Named {}
extension Level: Named {}
extension Competency: Named {}
extension Role: Named {}
extension Page: Named {}

/// Which elements are the same: those with the same identifier; then those that say themselves what they were; then
/// those with the same title; then those whose content is alike, for authors who rename a file and leave it at that.
///
/// - Parameters:
///   - least: how alike content has to be.
///   - content: an element's words; asked only of elements that have no partner yet.
package func pairElements<Element: Named>(
    _ olds: [Element], _ news: [Element], _ vocabulary: inout Vocabulary, least: Double = Alikeness.whole,
    content: (Element) -> String
) -> Pairing {
    var pairing = Pairing(before: olds.count, after: news.count)
    pairing.pairEqual({ olds[$0].id }, { news[$0].id })
    pairing.pairFormer(olds, news)
    guard !pairing.removed.isEmpty, !pairing.added.isEmpty else { return pairing }
    pairing.pairEqual({ words(of: olds[$0].title) }, { words(of: news[$0].title) })
    let oldBags = bags(of: pairing.removed, &vocabulary) { content(olds[$0]) }
    let newBags = bags(of: pairing.added, &vocabulary) { content(news[$0]) }
    pairing.pairAlike(oldBags, newBags, nearness: { -abs($0 - $1) }, least: { _ in least })
    return pairing
}

/// The words of these places' texts.
package func bags(of places: [Int], _ vocabulary: inout Vocabulary, text: (Int) -> String) -> [Int: WordBag] {
    var bags: [Int: WordBag] = [:]
    for place in places { bags[place] = vocabulary.bag(of: text(place)) }
    return bags
}

extension Pairing {
    /// Pairs elements with those whose identifier they say they had.
    fileprivate mutating func pairFormer<Element: Named>(_ olds: [Element], _ news: [Element]) {
        let places = Dictionary(olds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (new, element) in news.enumerated() where before[new] == nil {
            for id in element.formerIDs {
                if let old = places[id] { pair(old, new) }
            }
        }
    }
}
