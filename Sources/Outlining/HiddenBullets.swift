import CommonMark
import ContentSource
import Diagnostics
import TextChecks

extension OutlineBuilder {
    /// Tells of a quotation whose lines may be bullets: that of a section which holds nothing else, or several lines each of
    /// which looks like one and none of which says who is quoted.
    ///
    /// - Parameter isText: whether it stands in a text beside the table, which may hold nothing but a quotation.
    mutating func checkQuotedLines(in block: Block, at index: Int, isText: Bool = false) {
        guard case .quote(let inner, let range) = block else { return }
        let paragraphs = inner.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
        guard paragraphs.count == inner.count, let last = paragraphs.last else { return }
        let lines = paragraphs.flatMap(lines(of:))
        // That the sign > may be meant is told for itself.
        guard lines.first?.first?.isLetter == true else { return }
        if lines.last.map({ "—–―-".contains($0.first ?? " ") }) == true, lines.count > 1 { return }
        let beside = [blocks[..<index].last { !isQuote($0) }, blocks[index...].first { !isQuote($0) }]
        let isSection = !isText && beside.allSatisfy { $0.map(isHeading) ?? true }
        guard isSection && !isQuoted(plainText(last.content)) || areSentences(lines) && !lines.contains(where: isQuoted)
        else { return }
        findings.add(.linesInQuotation(range, file))
    }

    private func isQuote(_ block: Block) -> Bool {
        if case .quote = block { true } else { false }
    }

    /// Whether marks of a quotation stand around a text.
    private func isQuoted(_ text: String) -> Bool {
        text.first.map { "“‘\"'«»„‚‹›「".contains($0) } == true || text.last.map { "”’\"«»“".contains($0) } == true
    }

    /// Tells of bullets in a quotation, or between lines that keep them as they stand: none of them would be asked.
    mutating func checkHiddenBullets(in block: Block) {
        switch block {
        case .quote(let inner, let range) where inner.contains(where: holdsList) && !inner.contains(where: isHeading):
            findings.add(.bulletsInQuotation(range, file))
        case .code(let text, let range) where isBullets(text) && isFenced(text, range):
            findings.add(.bulletsInCode(range, file))
        default: return
        }
    }

    /// Headings in a quotation are told of for themselves.
    private func isHeading(_ block: Block) -> Bool {
        if case .heading = block { true } else { false }
    }

    /// Whether a text stands between fences, which take a line each; lines that are indented too far are told of for themselves.
    private func isFenced(_ text: String, _ range: SourceRange) -> Bool {
        range.end.line - range.start.line > text.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// Tells of a line right above the first bullet that may have been one: it ends as a sentence does, and introduces
    /// nothing.
    mutating func checkLineAbove(_ list: List, at index: Int) {
        guard index > 0, case .paragraph(let paragraph) = blocks[index - 1],
            paragraph.range.end.line + 1 == list.range.start.line,
            paragraph.range.start.line == paragraph.range.end.line,
            let last = plainText(paragraph.content).last, ".;".contains(last)
        else { return }
        findings.add(.lineAbove(paragraph.range, file))
    }

    private func holdsList(_ block: Block) -> Bool {
        switch block {
        case .list: true
        case .quote(let inner, _): inner.contains(where: holdsList)
        case .paragraph, .heading, .code, .html, .rule: false
        }
    }

    /// Whether each line of a text that is kept as it stands begins as a bullet does.
    private func isBullets(_ text: String) -> Bool {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        return lines.contains { $0.hasPrefix("- ") || $0.hasPrefix("* ") }
            && lines.allSatisfy {
                $0.hasPrefix("- ") || $0.hasPrefix("* ") || headingMarks($0) != nil || $0.first?.isLowercase == true
            }
    }
}

extension Diagnostic {
    fileprivate static func lineAbove(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "line-above-bullets", "This line is text above the bullets, and none of them.",
            at: file.location(line: range.start.line),
            suggestion: "If it is a bullet, begin it with a hyphen; if it is text, put an empty line below it."
        )
    }

    fileprivate static func bulletsInQuotation(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullets-hidden",
            "These bullets stand in a quotation, which is shown as text, so they are asked of nobody.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: "Take out the signs > before them; in a quotation that is meant as one, write sentences."
        )
    }

    fileprivate static func linesInQuotation(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "lines-in-quotation", "This is shown as a quotation, and none of its lines as a bullet.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: """
                For bullets, begin each line with a hyphen in place of >; if somebody is quoted, put quotation marks around \
                the words, or who it is into the last line, as in ‘> – A colleague’.
                """
        )
    }

    fileprivate static func bulletsInCode(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullets-hidden", "These bullets are kept as they stand, as text, so they are asked of nobody.",
            at: file.location(line: range.start.line), suggestion: "Take out the lines above and below them."
        )
    }
}
