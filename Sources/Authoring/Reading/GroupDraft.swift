import CommonMark
import Diagnostics
import Frameworks

/// A group whose texts are not rendered yet.
struct GroupDraft: Sendable {
    var group: Group
    let file: SourceFile?
    private let blocks: [Block]
    private let contraText: [Block]
    private let contra: [IndicatorOutline]
    private var text = TextOutline()
    private var anchors: [Anchor] = []
    var findings: Findings

    /// Reads `group.md`; a folder without one is a group by its name.
    init?(_ folder: GroupFolder, rules: FrameworkRules) {
        var findings = Findings()
        guard let source = folder.settings else {
            guard !folder.name.id.isEmpty else { return nil }
            file = nil
            group = Group(
                id: Group.ID(folder.name.id), title: sentence(folder.name.id), source: "\(folder.shownPath)/group.md"
            )
            (blocks, contraText, contra, self.findings) = ([], [], [], findings)
            return
        }
        guard let text = TextFile<GroupKey>(source, titleKey: .title, &findings),
            let id: Group.ID = text.id(.id, folder.name, &findings)
        else { return nil }
        file = text.file
        group = Group(
            id: id,
            title: text.title(folder.name, &findings),
            code: text.settings.string(.code, &findings),
            motto: text.settings.string(.motto, &findings),
            formerIDs: text.settings.ids(.was, &findings),
            source: source.path
        )
        (blocks, contraText, contra) = Self.split(text.blocks, by: rules.common, in: text.file, &findings)
        self.findings = findings
    }

    /// Parts a group's text from what stands under its contra headings.
    private static func split(
        _ blocks: [Block], by rules: HeadingRules, in file: SourceFile, _ findings: inout Findings
    ) -> (text: [Block], contraText: [Block], contra: [IndicatorOutline]) {
        var text: [Block] = []
        var contraText: [Block] = []
        var contra: [IndicatorOutline] = []
        var contraRank: Int?
        for block in blocks {
            if case .heading(let heading) = block {
                if let rank = contraRank, heading.rank > rank {
                    contraText.append(block)
                    continue
                }
                contraRank = rules.meaning(of: plainText(heading.content)) == .contra ? heading.rank : nil
                if contraRank == nil { text.append(block) }
            } else if contraRank == nil {
                text.append(block)
            } else if case .list(let list) = block {
                contra += indicators(of: list, in: file, &findings)
            } else {
                contraText.append(block)
            }
        }
        return (text, contraText, contra)
    }

    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorBook) {
        for explicit in contra.compactMap(\.anchor) { book.fix(explicit, &findings) }
    }

    /// Gives every part its anchor.
    mutating func giveAnchors(from book: inout AnchorBook) {
        guard let file else { return }
        text = TextOutline(blocks, base: 2, owner: group.id.text, in: file, book: &book, &findings)
        anchors = contra.map { book.anchor($0.anchor, of: $0.anchor == nil ? plainText($0.blocks) : "", in: group.id.text) }
    }

    /// The places that links can lead to.
    func target(in framework: Framework.ID) -> LinkTarget {
        let page = Address.group(group.id, framework)
        var target = LinkTarget(address: page)
        for anchor in text.contents.map(\.anchor) + anchors {
            target.places[anchor.text] = LinkPlace(address: page, anchor: anchor)
        }
        return target
    }

    /// The group with all its texts.
    func rendered(with links: LinkMap, in framework: Framework.ID) -> (Group, [Diagnostic]) {
        guard let file else { return (group, []) }
        let renderer = TextRenderer(file: file, links: links, page: .framework(framework))
        var result = group
        result.text = renderer.text(text)
        result.contraText = contraText.isEmpty ? nil : renderer.text(contraText)
        result.contra = zip(contra, anchors).map { renderer.indicator($0, $1) }
        return (result, findings.told(of: file) + renderer.findings.told(of: file))
    }
}

/// A folder's name as a title: `can-do-culture` reads “Can do culture”.
func sentence(_ slug: String) -> String {
    let words = slug.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
}
