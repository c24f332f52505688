import CommonMark
import ContentSource
import Diagnostics
import TextReading

/// Looks for marks of other kinds of Markdown, and for stars that emphasise nothing: they are shown as they stand.
func checkMarks(
    in content: [Inline], at range: SourceRange, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    var written = WrittenMarks(lines: lines, start: range.start)
    if let (line, mark) = written.foreignLine(to: range.end.line) {
        return findings.add(.foreign(mark, line, file))
    }
    checkMarks(in: content, of: file, &written, &findings)
}

private func checkMarks(
    in content: [Inline], of file: SourceFile, _ written: inout WrittenMarks, _ findings: inout DiagnosticCollector
) {
    var line = written.start.line
    var isLineStart = true
    for (index, inline) in content.enumerated() {
        switch inline {
        case .softBreak, .lineBreak:
            line += 1
            isLineStart = true
            continue
        case .text(let text):
            if text.hasPrefix("{"), index > 0, case .image = content[index - 1], let end = text.firstIndex(of: "}") {
                return findings.add(.foreign(String(text[...end]), line, file))
            }
            if let mark = firstMark(in: text, isLineStart: isLineStart), written.isMark(mark, inLine: line) {
                return findings.add(.foreign(mark, line, file))
            }
        case .emphasis(let inner), .strong(let inner): checkMarks(in: inner, of: file, &written, &findings)
        case .link(let link):
            // A footnote that has a web address.
            if plainText(link.content).hasPrefix("^") {
                return findings.add(.foreign(plainText(link.content), line, file))
            }
            // Where another remark defines the label, that of one within a paragraph is a link.
            if isLineStart, plainText(link.content) == "//" {
                return findings.add(.foreign("[//]:", line, file))
            }
        case .html(let html, _): line += html.utf8.count { $0 == UInt8(ascii: "\n") }
        case .code, .image: break
        }
        isLineStart = false
    }
}

/// A paragraph's lines as they were written, where a backslash says that a sign is meant.
private struct WrittenMarks {
    /// The most marks of a paragraph that are looked for: more than are told of. Where as many are meant as signs, the
    /// others are taken for such, too.
    private static let most = DiagnosticCollector.most + 1

    let lines: SourceLines
    let start: SourcePosition
    private var sought = 0

    init(lines: SourceLines, start: SourcePosition) {
        self.lines = lines
        self.start = start
    }

    /// The first line that means something to another program only.
    func foreignLine(to end: Int) -> (number: Int, mark: String)? {
        for number in start.line...end {
            let line = lines.bytes(ofLine: number, from: number == start.line ? start.column : 1).withoutBlankEnds
            if isForeignLine(line) { return (number, String(decoding: line, as: UTF8.self)) }
        }
        return nil
    }

    /// Whether what looks like a mark as it is shown was written so, too.
    mutating func isMark(_ mark: String, inLine number: Int) -> Bool {
        guard sought < Self.most else { return false }
        sought += 1
        let line = lines.bytes(ofLine: number, from: number == start.line ? start.column : 1)
        return !line.contains(UInt8(ascii: "\\")) || line.holds(Array(mark.utf8))
    }
}

/// Whether a mark could begin with a byte; most texts have no such byte, and are done with at this.
private func beginsMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "`"),
        UInt8(ascii: "<"),
        UInt8(ascii: "!"), UInt8(ascii: "]"):
        true
    default: false
    }
}

/// The first mark in a text, as it is shown.
private func firstMark(in text: String, isLineStart: Bool) -> String? {
    guard text.holds(where: beginsMark) else { return nil }
    let bytes = Array(text.utf8)
    let found =
        (isLineStart ? foreignLineMark(in: bytes) : nil)
        ?? bytes.indices.lazy.compactMap { foreignMark(in: bytes, at: $0) }.first
    return found.map { String(decoding: $0, as: UTF8.self) }
}

extension Diagnostic {
    fileprivate static func foreign(_ mark: String, _ line: Int, _ file: SourceFile) -> Diagnostic {
        let bare = Substring(mark).withoutBlankEnds
        let shown = bare.count > 30 ? "\(bare.prefix(30))…" : bare
        return Diagnostic(
            .warning, "mark-not-read",
            "‘\(shown)’ is shown as it stands: Newel doesn’t know this mark, or it marks nothing here.",
            at: file.location(line: line), suggestion: remedy(mark)
        )
    }

    private static func remedy(_ mark: String) -> String {
        if isForeignLine(Array(mark.utf8)[...]) { return "Take it out: it means something to another program only." }
        if mark.hasPrefix("**") || mark.hasPrefix("*") || mark.hasPrefix("__") {
            return "Put a space or a sign outside the stars, where words touch them; for a star itself write \\*."
        }
        if remarkLabels.contains(where: { mark == "[\($0)]:" }) {
            return "Put an empty line above the remark, or write it as <!-- … -->: then it is on no page."
        }
        if mark == ":" { return "Write a term and its meaning in one bullet, as in ‘- Trust: we keep our word’." }
        if mark.hasPrefix("[^") || mark.hasPrefix("^") { return "Write what it says in the text, or in brackets." }
        if mark.hasPrefix("~~") { return "~~ strikes nothing out: delete the words, or the marks." }
        if mark.hasPrefix("`") {
            return "For a quotation mark or an apostrophe, write ‘ or '; for the sign itself, \\`."
        }
        if mark.hasPrefix("][") { return "Write where the link leads in round brackets: [words](address)." }
        if mark.hasPrefix("[[") {
            return "For a link, write [words](file.md), with the file’s name as it is seen from this one."
        }
        if mark.hasPrefix("[!") || mark.hasPrefix("!!!") || mark.hasPrefix("???") {
            return "Take it out: it means something to another program only."
        }
        if mark.hasPrefix("%%") || mark.hasPrefix("<!") { return "A remark that is on no page is written <!-- so -->." }
        if mark.hasPrefix("[") { return "Delete it: Newel has no boxes to tick." }
        return "Take it out. From Word, ‘pandoc -t commonmark’ makes text without such marks."
    }
}
