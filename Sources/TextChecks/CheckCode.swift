import CommonMark
import ContentSource
import Diagnostics

/// Looks for text that is kept as it stands without its author's meaning it: fences that don't end, and lines that are
/// indented too far.
func checkCode(
    _ text: String, at range: SourceRange, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    let opening = lines.bytes(ofLine: range.start.line, from: range.start.column)
    let sign = opening.first
    let length = opening.prefix { $0 == sign }.count
    if sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), length >= 3 {
        let last = lines.bytes(ofLine: range.end.line).drop {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
        }
        let closing = last.prefix { $0 == sign }
        let isClosed =
            range.end.line > range.start.line && closing.count >= length
            && last.dropFirst(closing.count).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        if !isClosed { findings.add(.unclosed(String(decoding: opening.prefix(length), as: UTF8.self), range, file)) }
    } else if beginsWithBullet(text) {
        findings.add(.bulletIndented(range.start.line, file))
    } else if headingMarks(text.drop { $0 == " " || $0 == "\t" }) == nil {
        // What looks like a heading is told of by `checkHeadings`.
        findings.add(.textIndented(range.start.line, file))
    }
}

private func beginsWithBullet(_ text: String) -> Bool {
    guard let first = text.first(where: { $0 != " " && $0 != "\t" }) else { return false }
    let line = text.drop { $0 == " " || $0 == "\t" }.prefix { $0 != "\n" }
    if "-*+".contains(first) { return line.dropFirst().first.map { $0 == " " || $0 == "\t" } ?? false }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
        return line.dropFirst(digits.count).hasPrefix(". ") || line.dropFirst(digits.count).hasPrefix(") ")
    }
    return LineMark(line, isFirst: true).map { $0.meaning == .bullet && $0.doubt == .none } ?? false
}

extension Diagnostic {
    fileprivate static func unclosed(_ fence: String, _ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "code-unclosed",
            "Everything from here on is shown as it stands, marks and all: the line of \(fence) has no end.",
            at: file.location(line: range.start.line),
            suggestion: "Put a line with just \(fence) below what is to be shown as it stands, or take this one out."
        )
    }

    fileprivate static func bulletIndented(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullet-indented", "This is read as text to be kept as it stands, not as bullets.",
            at: file.location(line: line), suggestion: "Take out the tab or the spaces before the hyphen."
        )
    }

    fileprivate static func textIndented(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "text-indented",
            "This line is indented so far that it is shown as it stands, in type of equal width.",
            at: file.location(line: line),
            suggestion:
                "Take out the spaces before it. If that is what you want, put a line of ``` above and below instead."
        )
    }
}
