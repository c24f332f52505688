import CommonMark
import ContentSource
import Diagnostics

/// Looks for what a paragraph runs together although it was written apart: lines of terms with their meanings, and bullets
/// behind breaks within a line.
func checkTogether(
    _ paragraph: Paragraph, of file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) {
    if paragraph.range.start.line < paragraph.range.end.line, areTerms(paragraph) {
        findings.add(.terms(paragraph.range.start.line, file))
    }
    if lines.mayHold(angle), let line = bulletBehindBreak(paragraph, lines) {
        findings.add(.bulletBehindBreak(line, file))
    }
}

/// Whether each of several lines begins with a term and a colon: `Trust: we keep our word`.
private func areTerms(_ paragraph: Paragraph) -> Bool {
    var isLineStart = true
    var hasTerm = false
    for inline in paragraph.content {
        switch inline {
        case .softBreak: isLineStart = true
        // It is shown where it is asked for.
        case .lineBreak: return false
        case .text(let text) where isLineStart:
            guard beginsWithTerm(text) else { return false }
            hasTerm = true
            isLineStart = false
        default:
            guard !isLineStart else { return false }
        }
    }
    return hasTerm
}

private func beginsWithTerm(_ line: String) -> Bool {
    guard let end = line.utf8.prefix(longestTerm).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let term = line[..<end]
    let behind = line[end...].drop { $0 == ":" }
    return term.first?.isUppercase == true && !term.contains { ".!?,;".contains($0) }
        && behind.first == " " && behind.contains { $0.isLetter || $0.isNumber }
}

private let longestTerm = 40
private let angle = ByteSet("<")

/// The line of the first bullet behind a break within a line: `Listens.<br>- Asks.`
private func bulletBehindBreak(_ paragraph: Paragraph, _ lines: SourceLines) -> Int? {
    let content = paragraph.content
    let isThere = content.indices.dropLast().contains { index in
        if case .lineBreak = content[index], case .text(let text) = content[index + 1] {
            isBullet(text[...])
        } else {
            false
        }
    }
    guard isThere else { return nil }
    return (paragraph.range.start.line...paragraph.range.end.line).first { number in
        let line = lines.text(ofLine: number)
        return line.matches(of: /<[bB][rR]\s*\/?>/).contains { isBullet(line[$0.range.upperBound...]) }
    }
}

private func isBullet(_ text: Substring) -> Bool {
    let start = text.prefix(64).drop { $0 == " " || $0 == "\t" }
    // A dash that isn’t at a line’s beginning may be one.
    guard let first = start.first, !"–—―".contains(first), let mark = LineMark(start, isFirst: false) else {
        return false
    }
    return mark.meaning == .bullet && mark.doubt == .none
}

extension Diagnostic {
    fileprivate static func terms(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "lines-in-one", "These lines run together in one text.", at: file.location(line: line),
            suggestion: "Begin each with a hyphen and a space for bullets, or put empty lines between them."
        )
    }

    fileprivate static func bulletBehindBreak(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullets-in-one", "What stands behind <br> begins no bullet: all of it is one text.",
            at: file.location(line: line), suggestion: "Begin a line with a hyphen for each bullet, without <br>."
        )
    }
}
