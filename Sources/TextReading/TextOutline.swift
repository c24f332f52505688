import CommonMark
import ContentSource
import Diagnostics
import Model

/// A text with headings of its own, each with its rank on the page and its anchor.
package struct TextOutline: Sendable {
    /// What a heading gets.
    struct Place: Sendable {
        let rank: Int
        let anchor: Anchor?
    }

    package var blocks: [Block] = []
    var headings: [SourceRange: Place] = [:]
    /// In order.
    package var contents: [PageHeading] = []
    private var explicit: [SourceRange: ExplicitAnchor] = [:]

    /// A text whose headings are told apart from the anchors that the author fixed.
    package init(_ blocks: [Block], in file: SourceFile, _ findings: inout DiagnosticCollector) {
        checkAnchors(ofBulletsIn: blocks, in: file, &findings)
        self.blocks = blocks.map { block in
            guard case .heading(let heading) = block else { return block }
            let (content, anchor) = takeAnchor(from: heading.content, at: heading.range, in: file, &findings)
            explicit[heading.range] = anchor
            return .heading(Heading(rank: heading.rank, content: content, range: heading.range))
        }
    }

    /// Keeps the anchors that the author fixed.
    package func fixAnchors(in book: inout AnchorAllocator, _ findings: inout DiagnosticCollector) {
        for case .heading(let heading) in blocks {
            if let anchor = explicit[heading.range] { book.fix(anchor, &findings) }
        }
    }

    /// Settles the headings: ranks begin at `base` and skip none, however they were written.
    ///
    /// - Parameters:
    ///   - base: the rank of the outermost.
    ///   - owner: what made anchors begin with; nil for the words alone.
    ///   - book: the anchors given so far.
    package mutating func giveAnchors(base: Int, owner: String?, from book: inout AnchorAllocator) {
        var written: [Int] = []
        for case .heading(let heading) in blocks {
            while let last = written.last, last >= heading.rank { written.removeLast() }
            written.append(heading.rank)
            let rank = min(base + written.count - 1, 6)
            let title = plainText(heading.content)
            let anchor = book.anchor(explicit[heading.range], of: title, in: owner)
            headings[heading.range] = Place(rank: rank, anchor: anchor)
            contents.append(PageHeading(title: title, anchor: anchor, rank: rank))
        }
    }

    /// No text.
    package init() {}
}
