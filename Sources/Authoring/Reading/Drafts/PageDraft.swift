import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import SettingsReading
import TextChecks
import TextReading

/// A page whose text is not rendered yet.
struct PageDraft: Sendable {
    var page: Page
    private let source: SourceText
    var file: SourceFile { source.file }
    private var text: TextOutline
    private var findings: DiagnosticCollector

    /// Reads a page's file; nil where it can't be read at all.
    init?(_ named: NamedFile, _ told: inout [Diagnostic]) {
        var findings = DiagnosticCollector()
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
            isInFooter: text.settings.flag(.footer, &findings) ?? true,
            formerIDs: text.settings.ids(.was, &findings),
            source: named.file.path
        )
        self.source = text.written
        checkDraftWords(title: page.title, text.blocks, status: page.status, in: text.file, &findings)
        self.text = TextOutline(text.blocks, in: text.file, &findings)
        self.findings = findings
    }

    /// Whether each list of it stands right below a heading that names a level, contra-indicators or everyone, and more
    /// than one does: so it is a competency that lies in the wrong folder.
    func isCompetency(by rules: HeadingRules) -> Bool {
        var cells = 0
        for (index, block) in text.blocks.enumerated() {
            guard case .list = block else { continue }
            guard index > 0, case .heading(let heading) = text.blocks[index - 1],
                rules.meaning(of: words(of: heading))?.isCell == true
            else { return false }
            cells += 1
        }
        return cells > 1
    }

    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorAllocator) {
        text.fixAnchors(in: &book, &findings)
    }

    /// Gives every heading its anchor.
    ///
    /// - Parameters:
    ///   - book: the anchors given so far.
    ///   - owner: what the anchors begin with; nil for the words alone.
    mutating func giveAnchors(from book: inout AnchorAllocator, owner: String?) {
        text.giveAnchors(base: 2, owner: owner, from: &book)
        page.headings = text.contents
    }

    /// The places that links can lead to.
    func target(_ address: Address) -> LinkTarget {
        var target = LinkTarget(address: address)
        for heading in text.contents {
            let place = SitePlace(address, heading.anchor)
            target.names[heading.anchor.text] = place
            target.names[slug(heading.title)] = target.names[slug(heading.title)] ?? place
        }
        return target
    }

    /// The page with its text.
    func rendered(with links: LinkFollower) -> (Page, [Diagnostic]) {
        let resolver = TextResolver(file: file, links: links)
        var result = page
        result.text = resolver.text(text)
        var findings = findings
        checkWords(of: source, shown: ShownWords(of: result), &findings)
        return (result, findings.told(of: file) + resolver.findings.told(of: file))
    }
}
