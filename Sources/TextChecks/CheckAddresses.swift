import CommonMark
import ContentSource
import Diagnostics

/// Looks for addresses of files in running text whose names have spaces, so that links end in the middle of them.
func checkAddresses(
    in content: [Inline], of file: SourceFile, _ findings: inout DiagnosticCollector
) {
    for (inline, next) in zip(content, content.dropFirst()) {
        guard case .link(let link) = inline, case .text(let rest) = next, rest.first == " ",
            link.content == [.text(link.destination)], endsInPath(link.destination),
            let end = rest.prefix(100).prefixMatch(
                of:
                    /(?: (?!(?:and|or|with|und|et|y|e) )[\w()&+-]+){0,5} [\w()&+-]*\.(?i:pdf|docx?|xlsx?|pptx?|odt|aspx|html?)\b/
            )
        else { continue }
        findings.add(.addressEnds(link.destination + end.0, link.range, file))
    }
}

/// Whether an address goes on behind its host, and with no file that is named to its end.
private func endsInPath(_ address: String) -> Bool {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 3, let last = parts.last, let end = last.last else { return false }
    return !last.contains(".") && (end.isLetter || end.isNumber || end == "-" || end == "_")
}

extension Diagnostic {
    fileprivate static func addressEnds(_ address: String, _ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "address-ends", "The link ends at the space, since an address has none.",
            at: file.location(line: range.start.line, column: range.start.column, width: range.widthInLine),
            suggestion:
                "If the address is meant to go on, write %20 for a space: ‘\(address.replacing(" ", with: "%20"))’."
        )
    }
}
