import CommonMark
import Diagnostics
import Frameworks

/// Puts a competency's text into its cells, by what its headings mean.
///
/// - Parameter blocks: the text, without the heading that is the competency's title.
func outline(
    _ blocks: [Block], by rules: HeadingRules, in file: SourceFile, _ findings: inout Findings
) -> CompetencyOutline {
    var builder = OutlineBuilder(blocks: blocks, rules: rules, file: file, findings: findings)
    for index in blocks.indices { builder.take(index) }
    findings = builder.findings
    checkAnchors(ofBulletsIn: builder.outline.definition, in: file, &findings)
    return builder.outline
}

private struct OutlineBuilder {
    /// A heading whose section is still open.
    private struct Section {
        let rank: Int
        let meaning: HeadingMeaning
        let title: String
        let theme: Theme.ID?
    }

    let blocks: [Block]
    let rules: HeadingRules
    let file: SourceFile
    var findings: Findings
    var outline = CompetencyOutline()

    private var open: [Section] = []
    private var places: [CellKey: Int] = [:]
    /// Whether indicators stand above in the same section: a text is said after them.
    private var hasBullets = false
    private var seen: Set<[String]> = []
    private var themes: [String: Int] = [:]

    init(blocks: [Block], rules: HeadingRules, file: SourceFile, findings: Findings) {
        self.blocks = blocks
        self.rules = rules
        self.file = file
        self.findings = findings
    }

    mutating func take(_ index: Int) {
        let block = blocks[index]
        if case .heading(let heading) = block {
            hasBullets = false
            return take(heading, at: index)
        }
        switch open.last(where: { $0.meaning != .indicators })?.meaning {
        case .definition: outline.definition.append(block)
        case .narrative: outline.passages[outline.passages.count - 1].blocks.append(block)
        case nil: takeUnheaded(block)
        default: takeIntoCell(block)
        }
    }

    /// Before the first heading: a definition, and where there are no levels the indicators for everyone.
    private mutating func takeUnheaded(_ block: Block) {
        if case .list = block, rules.ladder.isEmpty || !open.isEmpty { return takeIntoCell(block) }
        if hasBullets { return takeIntoCell(block) }
        checkBold(block)
        outline.definition.append(block)
    }

    /// Text, bullets, and text again, as the author has it: more than that is no cell's.
    private mutating func takeIntoCell(_ block: Block) {
        let place = place(of: currentKey)
        switch block {
        case .list(let list):
            if let between = outline.cells[place].closing.first { findings.add(.textBetweenBullets(between, file)) }
            outline.cells[place].indicators += indicators(of: list, in: file, &findings)
            hasBullets = true
        case .rule where hasBullets:
            findings.add(.ruleLeftOut(block, file))
        case _ where hasBullets:
            checkBold(block)
            outline.cells[place].closing.append(block)
        default:
            checkBold(block)
            outline.cells[place].text.append(block)
        }
    }

    /// A line in bold that is just a level's or contra's name was meant as its heading.
    private mutating func checkBold(_ block: Block) {
        guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
            case .strong(let content) = paragraph.content[0]
        else { return }
        switch rules.meaning(of: plainText(content)) {
        case .level, .contra, .everyone: findings.add(.boldHeading(plainText(content), block, file))
        default: break
        }
    }

    private mutating func take(_ heading: Heading, at index: Int) {
        if let text = open.last, text.meaning == .narrative || text.meaning == .definition, heading.rank > text.rank {
            return takeWithinText(heading, text)
        }
        open.removeAll { $0.rank >= heading.rank }
        let (content, anchor) = takeAnchor(from: heading.content, at: heading.range, in: file, &findings)
        let title = plainText(content)
        outline.headings.append(title)
        let meaning = meaning(of: title, heading, at: index)
        var theme: Theme.ID?
        switch meaning {
        case .theme: theme = self.theme(title, anchor)
        case .narrative: outline.passages.append(PassageOutline(title: title, anchor: anchor))
        default: if let anchor { findings.add(.unusedAnchor(anchor)) }
        }
        if meaning == .contra { outline.contraTitles.append(title) }
        open.append(Section(rank: heading.rank, meaning: meaning, title: title, theme: theme))
        if !seen.insert(open.map { nameKey($0.title) }).inserted { findings.add(.doubled(title, heading, file)) }
        if isEmpty(from: index, rank: heading.rank) { findings.add(.emptySection(title, heading, file)) }
    }

    /// A heading within a text is part of it, unless it names a cell, which the text would swallow.
    private mutating func takeWithinText(_ heading: Heading, _ text: Section) {
        switch rules.meaning(of: words(of: heading)) {
        case .level, .contra, .everyone:
            findings.add(.cellInText(words(of: heading), text.title, heading, file))
        default: break
        }
        if text.meaning == .definition {
            outline.definition.append(.heading(dropAnchor(from: heading, in: file, &findings)))
        } else {
            outline.passages[outline.passages.count - 1].blocks.append(.heading(heading))
        }
    }

    private mutating func meaning(of title: String, _ heading: Heading, at index: Int) -> HeadingMeaning {
        let meaning = rules.meaning(of: title) ?? freeMeaning(of: title, heading, at: index)
        if let clash = open.first(where: { clashes($0.meaning, meaning) }) {
            findings.add(.nested(title, clash.title, heading, file))
        }
        return meaning
    }

    /// What a heading means that names nothing known (rows 6 to 8 of the format).
    ///
    /// A text beside the table belongs to the competency as a whole, so it never begins within a cell.
    private mutating func freeMeaning(of title: String, _ heading: Heading, at index: Int) -> HeadingMeaning {
        let isOutermost = open.isEmpty
        if isOutermost, rules.isNarrative(title) { return .narrative }
        if rules.isForeignLevel(title) {
            findings.add(.foreignLevel(title, rules.ladder, heading, file))
        } else if let level = rules.renamed(title) {
            findings.add(.renamed(title, level, heading, file))
        } else if let meant = rules.nearMiss(of: title) {
            findings.add(.nearMiss(title, meant, heading, file))
        }
        return isOutermost && !holdsCells(from: index, rank: heading.rank) ? .narrative : .theme
    }

    private func clashes(_ outer: HeadingMeaning, _ inner: HeadingMeaning) -> Bool {
        switch (outer, inner) {
        case (.level, .level), (.level, .everyone), (.everyone, .level), (.everyone, .everyone): true
        case (.theme, .theme), (.contra, .contra): true
        default: false
        }
    }

    /// Whether a list or a level's or contra heading stands in the section that begins at a heading.
    private func holdsCells(from index: Int, rank: Int) -> Bool {
        for block in blocks[(index + 1)...] {
            switch block {
            case .heading(let heading):
                if heading.rank <= rank { return false }
                switch rules.meaning(of: words(of: heading)) {
                case .level, .contra, .everyone, .indicators: return true
                default: break
                }
            case .list: return true
            default: break
            }
        }
        return false
    }

    private func isEmpty(from index: Int, rank: Int) -> Bool {
        guard index + 1 < blocks.count else { return true }
        if case .heading(let next) = blocks[index + 1] { return next.rank <= rank }
        return false
    }

    private mutating func theme(_ title: String, _ anchor: ExplicitAnchor?) -> Theme.ID {
        if let place = themes[nameKey(title)] {
            let theme = outline.themes[place]
            if let anchor, theme.anchor == nil {
                outline.themes[place] = ThemeOutline(id: theme.id, title: theme.title, anchor: anchor)
            } else if let anchor {
                findings.add(.unusedAnchor(anchor))
            }
            return theme.id
        }
        // Titles without a letter or digit make no slug; `Theme 1` can't be taken for one of them.
        let id = Theme.ID(slug(title).isEmpty ? "theme--\(outline.themes.count + 1)" : slug(title))
        themes[nameKey(title)] = outline.themes.count
        outline.themes.append(ThemeOutline(id: id, title: title, anchor: anchor))
        return id
    }

    private var currentKey: CellKey {
        var key = CellKey()
        for section in open {
            switch section.meaning {
            case .level(let level): key.level = level
            case .contra: key.polarity = .contra
            case .theme: key.theme = section.theme
            case .everyone, .indicators, .definition, .narrative: break
            }
        }
        return key
    }

    private mutating func place(of key: CellKey) -> Int {
        if let place = places[key] { return place }
        outline.cells.append(CellOutline(key: key))
        places[key] = outline.cells.count - 1
        return outline.cells.count - 1
    }
}

extension SourceFile {
    /// Where a heading stands.
    fileprivate func location(of heading: Heading) -> Location {
        let isOneLine = heading.range.start.line == heading.range.end.line
        let width = heading.range.end.column - heading.range.start.column + 1
        return location(
            line: heading.range.start.line, column: heading.range.start.column, width: isOneLine ? width : nil
        )
    }
}

extension Diagnostic {
    fileprivate static func nearMiss(_ title: String, _ meant: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-near-miss", "The heading ‘\(title)’ is almost, but not quite, ‘\(meant)’.",
            at: file.location(of: heading),
            suggestion: "Did you mean ‘\(meant)’? If not, write ‘\(title): theme’ under ‘headings’ in framework.md."
        )
    }

    fileprivate static func renamed(_ title: String, _ level: Level, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-of-former-level", "‘\(title)’ is a former name of the level ‘\(level.title)’.",
            at: file.location(of: heading),
            suggestion: "Write ‘\(level.title)’, or list ‘\(title)’ under the level’s aliases."
        )
    }

    fileprivate static func foreignLevel(_ title: String, _ ladder: Ladder, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-foreign-level",
            "‘\(title)’ is one of the framework’s levels, but this competency has levels of its own.",
            at: file.location(of: heading),
            suggestion: "Use one of its own: \(ladder.levels.map(\.title).joined(separator: ", "))."
        )
    }

    fileprivate static func nested(_ title: String, _ outer: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-nested", "‘\(title)’ stands within ‘\(outer)’, which is of the same kind.",
            at: file.location(of: heading),
            suggestion: "Give both headings the same number of #, or take one of them out."
        )
    }

    fileprivate static func cellInText(_ title: String, _ text: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-in-text", "‘\(title)’ stands within the text ‘\(text)’, so it would not reach the table.",
            at: file.location(of: heading), suggestion: "Give it as few # as ‘\(text)’ has."
        )
    }

    fileprivate static func doubled(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "heading-doubled", "The heading ‘\(title)’ stands twice; both parts are put together.",
            at: file.location(of: heading), suggestion: "Keep one heading and move the text below it."
        )
    }

    fileprivate static func boldHeading(_ title: String, _ block: Block, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-in-bold", "‘\(title)’ in bold is read as text, so what stands below is not under it.",
            at: file.location(line: block.range.start.line), suggestion: "Write ‘## \(title)’ without the stars."
        )
    }

    /// Text that no place of a cell is for.
    static func textBetweenBullets(_ block: Block, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "text-between-bullets",
            "This text stands between bullets, but a cell shows text only above its bullets and below them.",
            at: file.location(line: block.range.start.line),
            suggestion:
                "Move it above the first bullet or below the last, or give it and what follows a heading of their own."
        )
    }

    fileprivate static func ruleLeftOut(_ block: Block, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "rule-left-out", "A cell shows no line below its bullets, so this one is left out.",
            at: file.location(line: block.range.start.line),
            suggestion: "Take it out: headings part what stands below them."
        )
    }

    fileprivate static func emptySection(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "empty-section", "Nothing stands below the heading ‘\(title)’.", at: file.location(of: heading),
            suggestion: "Write what belongs there, or take the heading out."
        )
    }
}
