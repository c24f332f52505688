import CommonMark
import ContentSource
import Diagnostics

/// Looks for a paragraph that the line of hyphens right below it has made a heading.
///
/// Three hyphens are how people part things; a heading that was meant is a short line, underlined at its length.
func checkUnderline(
    of heading: Heading, in file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) {
    let first = lines.bytes(ofLine: heading.range.start.line, from: heading.range.start.column)
    guard heading.rank == 2, first.first != UInt8(ascii: "#") else { return }
    let underline = lines.text(ofLine: heading.range.end.line).withoutBlankEnds.drop { $0 == ">" || $0 == " " }
    let title = plainText(heading.content)
    let isMeant =
        underline.count > 3 && heading.range.end.line == heading.range.start.line + 1 && title.count <= 80
        && title.last.map { !".;,:".contains($0) } ?? false
    if !isMeant { findings.add(.underlined(heading, file)) }
}

extension Diagnostic {
    fileprivate static func underlined(_ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "text-underlined",
            "The hyphens right below this text make a heading of it.",
            at: file.location(line: heading.range.start.line),
            suggestion:
                "Put an empty line between them; or, for a heading, take them out and begin the line with ‘## ’."
        )
    }
}
