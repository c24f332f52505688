import CommonMark
import Diagnostics
import Frameworks

/// A page whose text is not rendered yet.
struct PageDraft: Sendable {
    var page: Page
    let file: SourceFile
    private let blocks: [Block]
    private var text = TextOutline()
    private var findings: Findings

    /// Reads a page's file; nil where it can't be read at all.
    init?(_ named: NamedFile, _ told: inout [Diagnostic]) {
        var findings = Findings()
        guard let text = TextFile<PageKey>(named.file, titleKey: .title, &findings),
            let id: Page.ID = text.id(.id, named.name, &findings)
        else {
            told += findings.told(of: named.file)
            return nil
        }
        page = Page(
            id: id,
            title: text.title(named.name, &findings),
            code: text.settings.string(.code, &findings),
            status: text.settings.choice(.status, &findings) ?? .published,
            isInPocketGuide: text.settings.flag(.pocketGuide, &findings) ?? false,
            formerIDs: text.settings.ids(.was, &findings),
            source: named.file.path
        )
        file = text.file
        blocks = text.blocks
        self.findings = findings
    }

    /// Gives every heading its anchor.
    ///
    /// - Parameter owner: what the anchors begin with; nil for the words alone.
    mutating func giveAnchors(from book: inout AnchorBook, owner: String?) {
        text = TextOutline(blocks, base: 2, owner: owner, in: file, book: &book, &findings)
        page.headings = text.contents
    }

    /// The places that links can lead to.
    func target(_ address: Address) -> LinkTarget {
        var target = LinkTarget(address: address)
        for heading in text.contents {
            let place = LinkPlace(address: address, anchor: heading.anchor)
            target.places[heading.anchor.text] = place
            target.places[slug(heading.title)] = target.places[slug(heading.title)] ?? place
        }
        return target
    }

    /// The page with its text.
    func rendered(with links: LinkMap, shownOn address: Address) -> (Page, [Diagnostic]) {
        let renderer = TextRenderer(file: file, links: links, page: address)
        var result = page
        result.text = renderer.text(text)
        return (result, findings.told(of: file) + renderer.findings.told(of: file))
    }
}
