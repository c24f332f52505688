import CommonMark
import Diagnostics

/// Looks for lines that were meant as headings, bullets or tables and are read as plain text.
func checkLookalikes(in blocks: [Block], of file: SourceFile, _ findings: inout Findings) {
    for block in blocks {
        switch block {
        case .paragraph(let paragraph): checkLines(of: paragraph, in: file, &findings)
        case .list(let list):
            for item in list.items { checkLookalikes(in: item.blocks, of: file, &findings) }
        case .quote(let blocks, _): checkLookalikes(in: blocks, of: file, &findings)
        case .code(let text, let range):
            guard ["- ", "* ", "• "].contains(where: text.hasPrefix) else { continue }
            let isIndented = file.location(line: range.start.line).sourceLine.first?.isWhitespace == true
            if isIndented { findings.add(.indented(range.start.line, file)) }
        case .heading, .html, .rule: break
        }
    }
}

/// Looks at how each line of a paragraph begins; a paragraph is told of once.
private func checkLines(of paragraph: Paragraph, in file: SourceFile, _ findings: inout Findings) {
    var line = paragraph.range.start.line
    var isLineStart = true
    for inline in paragraph.content {
        switch inline {
        case .softBreak, .lineBreak:
            line += 1
            isLineStart = true
            continue
        case .text(let text):
            let isFirst = line == paragraph.range.start.line
            if isLineStart, let lookalike = Lookalike(text, isFirst: isFirst) {
                return findings.add(.lookalike(lookalike, line, file))
            }
            if holdsLinkSigns(text) { return findings.add(.lookalike(.link, line, file)) }
        default: break
        }
        isLineStart = false
    }
}

/// Whether `](` stands in a text: in a link that is read, it doesn't.
private func holdsLinkSigns(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
        if last == UInt8(ascii: "]"), byte == UInt8(ascii: "(") { return true }
        last = byte
    }
    return false
}

/// What a line of text looks like.
private enum Lookalike {
    case heading
    case bullet
    case table
    case link

    /// - Parameter isFirst: whether the line is the first of its paragraph; a dash may begin any other.
    init?(_ text: String, isFirst: Bool) {
        guard let first = text.first else { return nil }
        switch first {
        case "#":
            let rest = text.drop { $0 == "#" }
            guard text.count - rest.count <= 6, let next = rest.first, next.isLetter else { return nil }
            self = .heading
        case "•", "●", "▪", "◦", "‣", "·", "\u{F0B7}": self = .bullet
        case "-" where text.dropFirst().first?.isLetter == true: self = .bullet
        case "–" where isFirst, "—" where isFirst, "o" where isFirst:
            guard text.dropFirst().first == " " else { return nil }
            self = .bullet
        case "|":
            guard text.dropFirst().contains("|") else { return nil }
            self = .table
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func indented(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullet-indented", "This is read as text to be kept as it stands, not as bullets.",
            at: file.location(line: line), suggestion: "Take out the tab or the spaces before the hyphen."
        )
    }

    fileprivate static func lookalike(_ lookalike: Lookalike, _ line: Int, _ file: SourceFile) -> Diagnostic {
        switch lookalike {
        case .heading:
            Diagnostic(
                .error, "heading-without-space", "This is read as text, not as a heading.",
                at: file.location(line: line), suggestion: "Put a space behind the #."
            )
        case .bullet:
            Diagnostic(
                .error, "bullet-of-word", "This is read as text, not as a bullet.", at: file.location(line: line),
                suggestion: "Begin the line with a hyphen and a space, as in ‘- Listens’."
            )
        case .link:
            Diagnostic(
                .error, "link-not-read", "This is read as text, not as a link or picture.",
                at: file.location(line: line),
                suggestion: "Rename the file so that its name has no spaces, and leave none between ] and (."
            )
        case .table:
            Diagnostic(
                .warning, "table", "This looks like a table, which can’t be read; it is shown as text.",
                at: file.location(line: line), suggestion: "Write headings and bullets: Newel makes the table of them."
            )
        }
    }
}
