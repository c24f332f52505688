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

/// A competency whose texts are sorted into cells but not rendered yet.
struct CompetencyDraft: Sendable {
    var competency: Competency
    let outline: CompetencyOutline
    let source: SourceText
    var file: SourceFile { source.file }
    /// Anchors, in the outline's order: passages, themes, and each cell's indicators.
    var anchors = CompetencyAnchors()
    var findings: DiagnosticCollector
}

/// The anchors of a competency's parts.
struct CompetencyAnchors: Sendable {
    var passages: [Anchor] = []
    var passageTexts: [TextOutline] = []
    var themes: [Anchor] = []
    var indicators: [[Anchor]] = []
}

/// What a competency's reading needs to know of its framework.
struct FrameworkRules: Sendable, Equatable {
    let ladder: Ladder
    let headings: [String: HeadingMeaning]
    let contra: [String]
    let folding: NameFolding
    /// The rules for a competency that has no settings of its own.
    let common: HeadingRules

    init(ladder: Ladder, headings: [String: HeadingMeaning], contra: [String], folding: NameFolding) {
        self.ladder = ladder
        self.headings = headings
        self.contra = contra
        self.folding = folding
        common = HeadingRules(ladder: ladder, declared: headings, contra: contra, folding: folding)
    }
}

/// Reads a competency's file; nil where it can't be read at all.
///
/// - Parameter common: reads the headings of competencies that have no settings of their own for them.
func readCompetency(
    _ named: NamedFile, group: Group.ID?, rules: FrameworkRules, common: inout HeadingReader
) -> (CompetencyDraft?, [Diagnostic]) {
    var findings = DiagnosticCollector()
    guard let text = TextFile<CompetencyKey>(named.file, titleKey: .title, &findings), !text.isBroken,
        let id: Competency.ID = text.id(.id, named.name, &findings)
    else { return (nil, findings.told(of: named.file)) }
    let settings = text.settings
    let written = readLevels(settings.value(.levels), &findings)
    let own = written.ladder.isEmpty ? nil : written.ladder
    let ladder = own ?? rules.ladder
    let declared = readHeadings(
        settings.entries(.headings, &findings), ladder: ladder, rules.folding, &findings
    )
    let status: Status = settings.choice(.status, &findings) ?? .published
    let competency = Competency(
        id: id,
        title: text.title(named.name, &findings),
        code: settings.string(.code, &findings),
        motto: settings.shown(.motto, &findings),
        status: status,
        group: group,
        appliesTo: appliesTo(settings, rules, &findings),
        ownLadder: own,
        isInPocketGuide: settings.flag(.pocketGuide, &findings),
        formerIDs: settings.ids(.was, &findings),
        source: named.file.path
    )
    checkDraftWords(title: competency.title, text.blocks, status: status, in: text.file, &findings)
    let outline: CompetencyOutline
    if own == nil, declared.isEmpty {
        outline = Outlining.outline(text.blocks, of: competency.title, by: &common, in: text.file, &findings)
    } else {
        var reader = HeadingReader(
            HeadingRules(
                ladder: ladder,
                declared: rules.headings.merging(declared) { $1 },
                contra: rules.contra,
                folding: rules.folding,
                foreign: own == nil ? nil : rules.ladder
            ))
        if let own { checkLevelTitles(of: own, at: written.locations, by: reader.rules, &findings) }
        outline = Outlining.outline(
            text.blocks, of: competency.title, by: &reader, in: text.file, &findings)
    }
    if outline.isEmpty, status != .draft { findings.add(.empty(competency, text.file)) }
    if !text.hasSettings, text.title != nil, !outline.isEmpty, outline.cells.isEmpty {
        findings.add(.note(competency, text.file))
    }
    return (CompetencyDraft(competency: competency, outline: outline, source: text.written, findings: findings), [])
}

private func appliesTo(
    _ settings: Settings<CompetencyKey>, _ rules: FrameworkRules, _ findings: inout DiagnosticCollector
)
    -> [Level.ID]
{
    let names = settings.texts(.appliesTo, &findings)
    guard !names.isEmpty else { return [] }
    let levels = LevelIndex(rules.ladder, rules.folding)
    return names.compactMap { name in
        if let level = levels.level(named: name.string) { return level }
        findings.add(.unknownLevel(name, among: rules.ladder.levels.map(\.title)))
        return nil
    }
}

extension CompetencyDraft {
    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorAllocator) {
        let fixed =
            outline.passages.map(\.anchor) + outline.themes.map(\.anchor)
            + outline.cells.flatMap { $0.indicators.map(\.anchor) }
        for explicit in fixed.compactMap(\.self) { book.fix(explicit, &findings) }
        for index in outline.passages.indices {
            anchors.passageTexts.append(TextOutline(outline.passages[index].blocks, in: file, &findings))
            anchors.passageTexts[index].fixAnchors(in: &book, &findings)
        }
    }

    /// Gives every part its anchor.
    mutating func giveAnchors(from book: inout AnchorAllocator) {
        let owner = competency.id.text
        for (index, passage) in outline.passages.enumerated() {
            anchors.passages.append(book.anchor(passage.anchor, of: passage.title, in: owner))
            anchors.passageTexts[index].giveAnchors(base: 3, owner: owner, from: &book)
        }
        for theme in outline.themes {
            anchors.themes.append(book.anchor(theme.anchor, of: theme.title, in: owner))
        }
        for cell in outline.cells {
            anchors.indicators.append(
                cell.indicators.map {
                    book.anchor($0.anchor, of: $0.anchor == nil ? plainText($0.blocks) : "", in: owner)
                }
            )
        }
    }

    /// The places that links can lead to.
    func target(in framework: Framework.ID) -> LinkTarget {
        var target = LinkTarget(address: .competency(competency.id, framework))
        let texts = anchors.passageTexts.map { $0.contents.map(\.anchor) }
        target.add([anchors.passages] + texts + [anchors.themes] + anchors.indicators, of: competency.id.text)
        return target
    }

    /// The competency with all its texts.
    ///
    /// - Parameter usual: what contra-indicators are called in its framework.
    func rendered(with links: LinkFollower, usual: UsualContraLabels) -> (Competency, [Diagnostic]) {
        let resolver = TextResolver(file: file, links: links)
        var result = competency
        result.definition = outline.definition.isEmpty ? nil : resolver.text(outline.definition)
        result.narrative = zip(outline.passages, zip(anchors.passages, anchors.passageTexts)).map { passage, rest in
            Passage(title: passage.title, anchor: rest.0, text: resolver.text(rest.1))
        }
        result.themes = zip(outline.themes, anchors.themes).map {
            Competency.Theme(id: $0.id, title: $0.title, anchor: $1)
        }
        result.cells = zip(outline.cells, anchors.indicators).map { cell, anchors in
            Cell(
                level: cell.key.level,
                theme: cell.key.theme,
                polarity: cell.key.polarity,
                contraLabel: usual.ownLabel(of: cell.contraLabels),
                text: cell.text.isEmpty ? nil : resolver.text(cell.text),
                indicators: zip(cell.indicators, anchors).map { resolver.indicator($0, $1) },
                closing: cell.closing.isEmpty ? nil : resolver.text(cell.closing)
            )
        }.filter { $0.text != nil || !$0.indicators.isEmpty || $0.closing != nil }
        var findings = findings
        checkWords(of: source, shown: ShownWords(of: result, under: outline.headings), &findings)
        return (result, findings.told(of: file) + resolver.findings.told(of: file))
    }
}

extension TextResolver {
    /// An indicator with its examples.
    func indicator(_ outline: IndicatorOutline, _ anchor: Anchor) -> Indicator {
        Indicator(
            anchor: anchor,
            hasFixedAnchor: outline.anchor != nil,
            text: text(outline.blocks),
            number: outline.number,
            examples: outline.examples.map { Example(text: text($0.blocks), number: $0.number) }
        )
    }
}

extension Diagnostic {
    fileprivate static func note(_ competency: Competency, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "competency-asks-nothing",
            "This is published as a competency, ‘\(competency.title)’, but asks nobody anything.",
            at: file.location(line: 1),
            suggestion: """
                If it is a note, begin the file’s name with _; if it is a page, move it into a folder called pages; if it is a \
                competency, begin it with three lines: ---, then ‘title: \(competency.title)’, then ---.
                """
        )
    }

    fileprivate static func empty(_ competency: Competency, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "empty-competency", "‘\(competency.title)’ says nothing yet.", at: file.location(line: 1),
            suggestion: "Write what it means, or set ‘status: draft’ to keep it back."
        )
    }
}
