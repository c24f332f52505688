import CommonMark
import ContentSource
import Diagnostics

/// Looks for a text that somebody meant to write and that is published unwritten: `TBC`, `[insert name]`, `Lorem ipsum`.
func checkUnfinished(_ paragraph: Paragraph, of file: SourceFile, _ findings: inout DiagnosticCollector) {
    guard paragraph.range.start.line == paragraph.range.end.line else { return }
    let text = plainText(paragraph.content)
    if isUnfinished(text) { findings.add(.unfinished(text, paragraph.range, file)) }
}

private func isUnfinished(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 400 else { return false }
    // Nearly all texts are done with at their first letter.
    guard "TtXxLl[.…?".utf8.contains(first) || first >= 0x80 else { return false }
    let lower = text.lowercased()
    let bare = lower.filter { $0.isLetter || $0.isNumber }
    if bare.isEmpty { return text.count > 2 && text.allSatisfy { "?.…".contains($0) } }
    if ["tbc", "tbd", "tba", "todo", "tobeconfirmed", "tobewritten", "tobecompleted", "tobedecided"].contains(bare) {
        return true
    }
    if bare.count > 2, bare.allSatisfy({ $0 == "x" }) { return true }
    if lower.hasPrefix("lorem ipsum") || text.hasPrefix("TODO:") || text.hasPrefix("TBC:") { return true }
    return lower.prefixMatch(of: /\[(?:insert|add|enter|your|name of|text|to be|tb[cda]\b|todo)[^\[\]]*\]/) != nil
}

extension Diagnostic {
    fileprivate static func unfinished(_ text: String, _ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "text-unfinished", "This reads as if it were still to be written, and is published as it stands.",
            at: file.location(line: range.start.line, column: range.start.column, width: range.widthInLine),
            suggestion: "Write it, take it out, or set ‘status: draft’ to keep the file back."
        )
    }
}
