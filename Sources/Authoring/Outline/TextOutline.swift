import CommonMark
import Diagnostics
import Frameworks

/// A text with headings of its own, each with its rank on the page and its anchor.
struct TextOutline: Sendable {
    /// What a heading gets.
    struct Place: Sendable, Hashable {
        let rank: Int
        let anchor: Anchor?
    }

    var blocks: [Block] = []
    var headings: [SourceRange: Place] = [:]
    /// In order.
    var contents: [PageHeading] = []

    /// Settles the headings: ranks begin at `base` and skip none, however they were written.
    ///
    /// - Parameter owner: what made anchors begin with; nil for the words alone.
    init(
        _ blocks: [Block], base: Int, owner: String?, in file: SourceFile, book: inout AnchorBook,
        _ findings: inout Findings
    ) {
        var written: [Int] = []
        self.blocks = blocks.map { block in
            guard case .heading(let heading) = block else { return block }
            let (content, explicit) = takeAnchor(from: heading.content, at: heading.range, in: file, &findings)
            if let explicit { book.fix(explicit, &findings) }
            while let last = written.last, last >= heading.rank { written.removeLast() }
            written.append(heading.rank)
            let rank = min(base + written.count - 1, 6)
            let title = plainText(content)
            let anchor = book.anchor(explicit, of: title, in: owner)
            headings[heading.range] = Place(rank: rank, anchor: anchor)
            contents.append(PageHeading(title: title, anchor: anchor, rank: rank))
            return .heading(Heading(rank: heading.rank, content: content, range: heading.range))
        }
    }

    /// No text.
    init() {}
}
