import CommonMark
import Diagnostics
import Frameworks

/// A group whose texts are not rendered yet.
struct GroupDraft: Sendable {
    var group: Group
    private let source: SourceText?
    var file: SourceFile? { source?.file }
    private let contraText: [Block]
    private let contra: [IndicatorOutline]
    /// What the author calls contra-indicators.
    let contraTitles: [String]
    private var text: TextOutline
    private var anchors: [Anchor] = []
    private var findings: Findings

    /// Reads `group.md`; a folder without one is a group by its name. Nil where neither gives an identifier.
    init?(_ folder: GroupFolder, rules: FrameworkRules, _ told: inout [Diagnostic]) {
        var findings = Findings()
        guard let source = folder.settings else {
            guard !folder.name.id.isEmpty else {
                told.append(.nameless(at: Location(path: folder.shownPath)))
                return nil
            }
            self.source = nil
            group = Group(id: Group.ID(folder.name.id), title: folder.name.sentence, source: folder.path)
            (text, contraText, contra, contraTitles) = (TextOutline(), [], [], [])
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
        contraTitles = text.blocks.compactMap { block in
            guard case .heading(let heading) = block else { return nil }
            let title = words(of: heading)
            return rules.common.meaning(of: title)?.isContra == true ? title : nil
        }
        let blocks: [Block]
        (blocks, contraText, contra) = Self.split(text.blocks, by: rules.common, in: text.file, &findings)
        self.text = TextOutline(blocks, in: text.file, &findings)
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
        for (index, block) in blocks.enumerated() {
            if case .heading(let heading) = block {
                if let rank = contraRank, heading.rank > rank {
                    contraText.append(.heading(dropAnchor(from: heading, in: file, &findings)))
                    continue
                }
                let reading = rules.reading(of: words(of: heading))
                if case .contraOrTheme = reading, case .list = blocks[(index + 1)...].first {
                    findings.add(.contraOrText(words(of: heading), heading, file))
                }
                if case .means(.contraAt) = reading { findings.add(.levelInGroup(words(of: heading), heading, file)) }
                if reading.meaning?.isContra == true {
                    contraRank = dropAnchor(from: heading, in: file, &findings).rank
                } else {
                    contraRank = nil
                    text.append(block)
                }
            } else if contraRank == nil {
                text.append(block)
            } else if case .list(let list) = block {
                contra += indicators(of: list, in: file, &findings)
            } else {
                if !contra.isEmpty { findings.add(.textBelowGroupBullets(block, file)) }
                contraText.append(block)
            }
        }
        return (text, contraText, contra)
    }

    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorBook) {
        for explicit in contra.compactMap(\.anchor) { book.fix(explicit, &findings) }
        text.fixAnchors(in: &book, &findings)
    }

    /// Gives every part its anchor.
    mutating func giveAnchors(from book: inout AnchorBook) {
        text.giveAnchors(base: 2, owner: group.id.text, from: &book)
        anchors = contra.map {
            book.anchor($0.anchor, of: $0.anchor == nil ? plainText($0.blocks) : "", in: group.id.text)
        }
    }

    /// The places that links can lead to.
    func target(in framework: Framework.ID) -> LinkTarget {
        var target = LinkTarget(address: .group(group.id, framework))
        target.add(text.contents.map(\.anchor) + anchors, of: group.id.text)
        return target
    }

    /// The group with all its texts.
    func rendered(with links: LinkFollower, in framework: Framework.ID) -> (Group, [Diagnostic]) {
        guard let source else { return (group, []) }
        let file = source.file
        let resolver = TextResolver(file: file, links: links)
        var result = group
        result.text = resolver.text(text)
        result.contraText = contraText.isEmpty ? nil : resolver.text(contraText)
        result.contra = zip(contra, anchors).map { resolver.indicator($0, $1) }
        var findings = findings
        checkWords(of: source, shown: ShownWords(of: result, under: contraTitles), &findings)
        return (result, findings.told(of: file) + resolver.findings.told(of: file))
    }
}

extension Diagnostic {
    fileprivate static func textBelowGroupBullets(_ block: Block, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "text-after-bullets",
            "This text stands below bullets, but a group shows what is said of its contra-indicators above them.",
            at: file.location(line: block.range.start.line), suggestion: "Move it above the bullets."
        )
    }

    fileprivate static func contraOrText(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-like-contra-in-group",
            "It isn’t clear whether what stands below ‘\(title)’ is warned of in all of the group.",
            at: file.location(of: heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(settingName(title)): contra’ if it is, \
                ‘\(settingName(title)): narrative’ if it is a text.
                """
        )
    }

    fileprivate static func levelInGroup(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "level-in-group",
            "‘\(title)’ names a level, but what a group warns of is shown at all levels.",
            at: file.location(of: heading),
            suggestion:
                "Put it into the group’s competencies, under the level’s heading, or leave the level’s name out."
        )
    }
}
