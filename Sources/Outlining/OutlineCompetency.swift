import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import TextReading

/// Puts a competency's text into its cells, by what its headings mean.
///
/// - Parameters:
///   - blocks: the text, without the heading that is the competency's title.
///   - title: the competency's.
///   - reader: what says what the headings mean.
package func outline(
    _ blocks: [Block], of title: String, by reader: inout HeadingReader, in file: SourceFile,
    _ findings: inout DiagnosticCollector
) -> CompetencyOutline {
    var builder = OutlineBuilder(blocks: blocks, of: title, by: &reader, file: file, findings: findings)
    for index in blocks.indices { builder.take(index) }
    findings = builder.findings
    checkSaidTwice(in: builder.outline, of: file, &findings)
    checkAnchors(ofBulletsIn: builder.outline.definition, in: file, &findings)
    return builder.outline
}

/// Reads a competency's blocks in order, and keeps which headings' sections are open.
struct OutlineBuilder {
    /// A heading whose section is still open.
    struct Section {
        let rank: Int
        let meaning: HeadingMeaning
        let title: String
        /// What tells the title apart.
        let key: String
        let theme: Competency.Theme.ID?
        let contra: ContraHeading?
    }

    /// A heading that warns.
    struct ContraHeading {
        /// What its author calls what stands below it.
        let label: String
        let heading: Heading
    }

    let blocks: [Block]
    let rules: HeadingRules
    let file: SourceFile
    var findings: DiagnosticCollector
    var outline = CompetencyOutline()

    /// What the headings' words say, by the index of their block.
    let readings: [Int: HeadingReading]
    /// The levels that have a heading of their own.
    let namedLevels: Set<Level.ID>
    /// The headings that warn by what stands beside them, as `Stop` beside `Start`.
    let opposites: Set<Int>
    /// The first of the headings with the fewest signs so far.
    var outermost: Heading?
    /// The outermost first.
    var open: [Section] = []
    /// The headings so far, each with those that it stands in.
    var seen: Set<[String]> = []
    /// The index of a theme in the outline, by its heading's key.
    var themes: [String: Int] = [:]
    private var places: [CellID: Int] = [:]
    /// Whether indicators stand above in the same section: a text is said after them.
    private var hasBullets = false

    init(
        blocks: [Block], of title: String, by reader: inout HeadingReader, file: SourceFile,
        findings: DiagnosticCollector
    ) {
        self.blocks = blocks
        rules = reader.rules
        self.file = file
        self.findings = findings
        var readings: [Int: HeadingReading] = [:]
        for (index, block) in blocks.enumerated() {
            if case .heading(let heading) = block {
                readings[index] = reader.reading(of: words(of: heading), in: title)
            }
        }
        self.readings = readings
        namedLevels = Set(readings.values.compactMap { $0.meaning?.level })
        opposites = opposedHeadings(in: blocks, readings, by: rules)
    }

    mutating func take(_ index: Int) {
        let block = blocks[index]
        if case .heading(let heading) = block {
            hasBullets = false
            return take(heading, at: index)
        }
        let meaning = open.last { $0.meaning != .indicators }?.meaning
        if rules.ladder.isEmpty, open.isEmpty || meaning == .narrative {
            checkQuotedLines(in: block, at: index, isText: true)
        }
        switch meaning {
        case .definition:
            checkLine(block, at: index, isText: true)
            outline.definition.append(block)
        case .narrative:
            checkLine(block, at: index, isText: true)
            outline.passages[outline.passages.count - 1].blocks.append(block)
        case nil: takeUnheaded(block, at: index)
        default: takeIntoCell(block, at: index)
        }
    }

    /// Before the first heading: a definition, and where there are no levels the indicators for everyone.
    private mutating func takeUnheaded(_ block: Block, at index: Int) {
        if case .list = block, rules.ladder.isEmpty || !open.isEmpty { return takeIntoCell(block, at: index) }
        if hasBullets { return takeIntoCell(block, at: index) }
        if case .list(let list) = block {
            if outline.unheadedBullets == nil { outline.unheadedBullets = list.range }
            checkBullets(of: list)
        } else {
            checkLine(block, at: index)
        }
        outline.definition.append(block)
    }

    /// Text, bullets, and text again, as the author has it: more than that is no cell's.
    private mutating func takeIntoCell(_ block: Block, at index: Int) {
        let place = place(of: currentKey)
        noteContraLabel(at: place)
        switch block {
        case .list(let list):
            if let between = outline.cells[place].closing.first { findings.add(.textBetweenBullets(between, file)) }
            checkLineAbove(list, at: index)
            checkBullets(of: list)
            let more = indicators(of: list, in: file, &findings)
            if outline.cells[place].indicators.isEmpty {
                outline.cells[place].indicators = more
            } else {
                outline.cells[place].indicators += more
            }
            hasBullets = true
        case .rule where hasBullets:
            findings.add(.ruleLeftOut(block, file))
        case _ where hasBullets:
            checkLine(block, at: index)
            outline.cells[place].closing.append(block)
        default:
            checkLine(block, at: index)
            outline.cells[place].text.append(block)
        }
        checkHiddenBullets(in: block)
        checkQuotedLines(in: block, at: index)
    }

    /// Keeps what the author calls the contra-indicators of a cell.
    private mutating func noteContraLabel(at place: Int) {
        guard let contra = open.last(where: { $0.contra != nil })?.contra else { return }
        let known = outline.cells[place].contraLabels
        guard !known.contains(where: { rules.key($0) == rules.key(contra.label) }) else { return }
        outline.cells[place].contraLabels.append(contra.label)
        if let first = known.first {
            findings.add(.contraTogether(contra.label, with: first, contra.heading, file))
        }
    }

    private var currentKey: CellID {
        var key = CellID()
        for section in open {
            switch section.meaning {
            case .level(let level): key.level = level
            case .contra: key.polarity = .contra
            case .contraAt(let level): (key.level, key.polarity) = (level, .contra)
            case .theme: key.theme = section.theme
            case .everyone, .indicators, .definition, .narrative: break
            }
        }
        return key
    }

    private mutating func place(of key: CellID) -> Int {
        if let place = places[key] { return place }
        outline.cells.append(CellOutline(key: key))
        places[key] = outline.cells.count - 1
        return outline.cells.count - 1
    }
}

extension Diagnostic {
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

    static func ruleLeftOut(_ block: Block, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "rule-left-out", "No line is shown below bullets here, so this one is left out.",
            at: file.location(line: block.range.start.line),
            suggestion: "Take it out: headings part what stands below them."
        )
    }
}
