import CommonMark
import ContentSource
import Diagnostics

/// Looks for lines that were meant as headings, bullets or tables and are read as plain text.
///
/// - Parameter isInBullet: whether they stand in a bullet or a quotation, where one doubtful mark alone is an ornament or
///   names who is quoted: `- ✓ Smiles.`, `> — Florence Nightingale`.
func checkLookalikes(
    in blocks: [Block], isInBullet: Bool = false, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    var section = LookalikeSection()
    if isInBullet { section.addOther() }
    for block in blocks {
        switch block {
        case .paragraph(let paragraph):
            let isTold = section.add(paragraph, lines, file, &findings)
            if !isTold { checkTable(paragraph, lines, file, &findings) }
        case .heading:
            section.end(file, &findings)
        case .list(let list):
            section.addOther()
            for item in list.items {
                checkLookalikes(in: item.blocks, isInBullet: true, of: file, lines, &findings)
            }
        case .quote(let blocks, _):
            section.addOther()
            checkLookalikes(in: blocks, isInBullet: true, of: file, lines, &findings)
        case .rule(let range):
            if holdsColumns(lines.bytes(ofLine: range.start.line, from: range.start.column)) {
                findings.add(.table(range.start.line, file))
            }
        case .code, .html:
            section.addOther()
        }
    }
    section.end(file, &findings)
}

/// What stands between two headings, or in one bullet: doubtful marks are bullets where there is more than one.
private struct LookalikeSection {
    private var doubtful: [(mark: LineMark, line: Int)] = []
    private var hasOther = false
    private var paragraphs = 0
    private var isTold = false

    mutating func addOther() { hasOther = true }

    /// Looks at how each line of a paragraph begins; a paragraph is told of once, and gives whether it is.
    mutating func add(
        _ paragraph: Paragraph, _ lines: SourceLines, _ file: SourceFile, _ findings: inout DiagnosticCollector
    ) -> Bool {
        paragraphs += 1
        let first = paragraph.range.start.line
        for line in first...paragraph.range.end.line {
            let bytes = lines.bytes(ofLine: line, from: line == first ? paragraph.range.start.column : 1)
            let start = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
            guard mayBeginMark(start),
                let mark = LineMark(Substring(decoding: start.prefix(64), as: UTF8.self), isFirst: line == first)
            else { continue }
            if mark.doubt == .none {
                isTold = true
                findings.add(.lookalike(mark, line, file))
                return true
            }
            doubtful.append((mark, line))
        }
        return false
    }

    /// Most lines begin with a word, and are done with at this.
    private func mayBeginMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        let isWord = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        guard isWord(first) else { return first >= 0x80 || "#-*+(&".utf8.contains(first) }
        let word = line.prefix(5).prefix(while: isWord)
        guard let next = line.dropFirst(word.count).first else { return false }
        return next == UInt8(ascii: ".") || next == UInt8(ascii: ")") || word.count == 1 && !isWord(next)
    }

    mutating func end(_ file: SourceFile, _ findings: inout DiagnosticCollector) {
        defer { self = LookalikeSection() }
        guard !isTold, !doubtful.isEmpty else { return }
        let bullets = Dictionary(grouping: doubtful, by: \.mark.kind).filter { isBullets($0.value.map(\.mark)) }
        guard let found = doubtful.first(where: { bullets[$0.mark.kind] != nil }) else { return }
        findings.add(.lookalike(found.mark, found.line, file))
    }

    /// Whether all the marks of a kind are those of bullets.
    private func isBullets(_ alike: [LineMark]) -> Bool {
        if alike.count == 1 { return alike[0].doubt == .some && paragraphs == 1 && !hasOther }
        if alike.allSatisfy(\.numbers.isEmpty) { return true }
        // Those that count go on from each other; capitals begin at the first, or else they are of names: `J. Smith`.
        return zip(alike, alike.dropFirst()).contains { one, next in
            one.numbers.contains { next.numbers.contains($0 + 1) && ($0 == 1 || !one.isCapital) }
        }
    }
}

extension Diagnostic {
    fileprivate static func lookalike(_ mark: LineMark, _ line: Int, _ file: SourceFile) -> Diagnostic {
        let isHeading = mark.meaning == .heading
        return Diagnostic(
            .error, isHeading ? .headingWithoutSpace : .bulletOfWord,
            isHeading ? "This is read as text, not as a heading." : "This is read as text, not as a bullet.",
            at: file.location(line: line),
            suggestion: remedy(mark.cause, isHeading: isHeading, file.location(line: line).sourceLine)
        )
    }

    /// The first word of a line that begins with a `#`, as it would be written as a hashtag.
    private static func hashtag(in line: String) -> Substring {
        let tag = line.drop { $0 != "#" }.prefix { !$0.isWhitespace }
        return tag.count > 40 ? "#OurWay" : tag
    }

    private static func remedy(_ cause: LineMark.Cause, isHeading: Bool, _ line: String) -> String {
        switch cause {
        case .noSpace where isHeading:
            "If it is a heading, put a space behind the #. If it is a hashtag, write \\\(hashtag(in: line)), with a backslash before it."
        case .unusualBlank:
            "The space behind the \(isHeading ? "#" : "mark") is of another kind: delete it and type an ordinary one."
        case .invisible: "Something stands before it that can’t be seen: delete it, or type the line again."
        case .tooMany: "Take some of its # out: a heading has six at most."
        case .indented where line.first?.isWhitespace == false: "Put an empty line above it, or begin the list with 1."
        case .indented: "Take out the tab or the spaces before it."
        case .otherSign where isHeading: "Write the ordinary # and a space behind it."
        case .counter:
            "Begin the line with a hyphen and a space, as in ‘- Listens’, or with a number, as in ‘1. Listens’."
        case .noSpace, .otherSign: "Begin the line with a hyphen and a space, as in ‘- Listens’."
        }
    }
}

extension Diagnostic.ID {
    fileprivate static let headingWithoutSpace: Self = "heading-without-space"
    fileprivate static let bulletOfWord: Self = "bullet-of-word"
}
