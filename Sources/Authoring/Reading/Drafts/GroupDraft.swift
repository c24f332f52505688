import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import Outlining
import SettingsReading
import TextChecks
import TextReading

/// A group whose texts are not rendered yet.
struct GroupDraft: Sendable {
    var group: Group
    private let source: SourceText?
    var file: SourceFile? { source?.file }
    private let outline: GroupOutline
    /// What the author calls contra-indicators.
    var contraLabels: [String] { outline.contraLabels }
    private var text: TextOutline
    private var anchors: [Anchor] = []
    private var findings: DiagnosticCollector

    /// Reads `group.md`; a folder without one is a group by its name. Nil where neither gives an identifier.
    init?(_ folder: GroupFolder, rules: FrameworkRules, _ told: inout [Diagnostic]) {
        var findings = DiagnosticCollector()
        guard let source = folder.settings else {
            guard !folder.name.id.isEmpty else {
                told.append(.nameless(at: Location(path: folder.shownPath)))
                return nil
            }
            self.source = nil
            group = Group(id: Group.ID(folder.name.id), title: folder.name.sentence, source: folder.path)
            (text, outline) = (TextOutline(), GroupOutline())
            self.findings = findings
            return
        }
        guard let text = TextFile<GroupKey>(source, titleKey: .title, &findings),
            let id: Group.ID = text.id(.id, folder.name, &findings)
        else {
            told += findings.told(of: source)
            return nil
        }
        self.source = text.written
        group = Group(
            id: id,
            title: text.title(folder.name, &findings),
            code: text.settings.string(.code, &findings),
            motto: text.settings.shown(.motto, &findings),
            formerIDs: text.settings.ids(.was, &findings),
            source: source.path
        )
        outline = groupOutline(text.blocks, by: rules.common, in: text.file, &findings)
        self.text = TextOutline(outline.text, in: text.file, &findings)
        self.findings = findings
    }

    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorAllocator) {
        for explicit in outline.contra.compactMap(\.anchor) { book.fix(explicit, &findings) }
        text.fixAnchors(in: &book, &findings)
    }

    /// Gives every part its anchor.
    mutating func giveAnchors(from book: inout AnchorAllocator) {
        text.giveAnchors(base: 2, owner: group.id.text, from: &book)
        anchors = outline.contra.map {
            book.anchor($0.anchor, of: $0.anchor == nil ? plainText($0.blocks) : "", in: group.id.text)
        }
    }

    /// The places that links can lead to.
    func target(in framework: Framework.ID) -> LinkTarget {
        var target = LinkTarget(address: .group(group.id, framework))
        target.add([text.contents.map(\.anchor), anchors], of: group.id.text)
        return target
    }

    /// The group with all its texts.
    ///
    /// - Parameter usual: what contra-indicators are called in its framework.
    func rendered(with links: LinkFollower, usual: UsualContraLabels) -> (Group, [Diagnostic]) {
        guard let source else { return (group, []) }
        let file = source.file
        let resolver = TextResolver(file: file, links: links)
        var result = group
        result.text = resolver.text(text)
        result.contraLabel = usual.ownLabel(of: outline.contraLabels)
        result.contraText = outline.contraText.isEmpty ? nil : resolver.text(outline.contraText)
        result.contra = zip(outline.contra, anchors).map { resolver.indicator($0, $1) }
        result.contraClosing = outline.contraClosing.isEmpty ? nil : resolver.text(outline.contraClosing)
        var findings = findings
        checkWords(of: source, shown: ShownWords(of: result, under: outline.contraTitles), &findings)
        return (result, findings.told(of: file) + resolver.findings.told(of: file))
    }
}
