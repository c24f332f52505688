import Localization
import Model
import ReviewText
import Reviewing

/// All changes written down, on as many pages as they need.
struct ChangePages: Sendable {
    /// What stands on a page of one part of the review.
    struct Section: Sendable {
        /// The part's place among the parts of the review.
        let part: Int
        var holders: [ChangeHolder] = []
    }

    /// A page holds about as much as this, in bytes: the limit for a page is 300 kB, and more than changes stands on it.
    static let largest = 240_000

    /// Page by page. The first stands in front, and where there are several, no changes stand on it.
    let pages: [[Section]]
    private let parts: [Int: Int]

    init(_ description: ReviewDescription, _ writer: ChangeWriter, words: (Framework.ID?) -> LocalizedStrings) {
        var paging = Paging()
        for (place, part) in description.parts.enumerated() {
            let words = words(part.framework)
            paging.begin(place)
            for description in part.changes {
                paging.add(writer.view(of: description, in: words), title: writer.places.holder(of: description))
            }
        }
        let isOnOnePage = paging.size <= Self.largest
        pages = isOnOnePage ? [paging.pages.flatMap(\.self)] : [[]] + paging.pages
        parts = isOnOnePage ? [:] : paging.numbers.mapValues { $0 + 2 }
    }

    /// Where a change is told.
    func place(of number: Int) -> SitePlace { SitePlace(.changes(part: parts[number] ?? 1), .change(number)) }

    /// The first page on which changes of a part of the review stand.
    func address(ofPart part: Int) -> Address {
        let page = pages.firstIndex { sections in sections.contains { $0.part == part } }
        return .changes(part: (page ?? 0) + 1)
    }
}

/// Puts changes on pages, a framework after the other, each begun on a new one.
private struct Paging {
    private(set) var pages: [[ChangePages.Section]] = []
    /// The page of each change, counted from 0.
    private(set) var numbers: [Int: Int] = [:]
    /// Of all pages together, in bytes.
    private(set) var size = 0
    private var pageSize = 0
    private var part = 0

    mutating func begin(_ part: Int) {
        self.part = part
        pages.append([ChangePages.Section(part: part)])
        pageSize = 0
    }

    mutating func add(_ change: ChangeView, title: String?) {
        let length = change.extent
        if pageSize > 0, pageSize + length > ChangePages.largest { begin(part) }
        pageSize += length
        size += length
        let page = pages.count - 1
        numbers[change.description.change.number] = page
        let section = pages[page].count - 1
        if pages[page][section].holders.add(change, title: title) {
            pageSize += ChangeHolder.frame
            size += ChangeHolder.frame
        }
    }
}
