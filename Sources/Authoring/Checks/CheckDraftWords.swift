import CommonMark
import ContentSource
import Diagnostics
import Model

/// Looks for words that say of a text that it is a draft, where no setting keeps it back.
///
/// - Parameters:
///   - title: the title that is shown.
///   - blocks: the text below it.
///   - status: what the settings say.
func checkDraftWords(
    title: String, _ blocks: [Block], status: Status, in file: SourceFile, _ findings: inout DiagnosticCollector
) {
    guard status != .draft else { return }
    let lower = title.lowercased()
    if saysDraft(title) || ["(draft)", "[draft]", "- draft", "– draft"].contains(where: lower.hasSuffix) {
        return findings.add(.publishedDraft(title, file.location(line: 1)))
    }
    guard case .paragraph(let paragraph) = blocks.first, case .text(let line) = paragraph.content.first else { return }
    let setting = line.prefix(12).lowercased()
    if saysDraft(line) || ["status:", "status :", "status =", "draft:"].contains(where: setting.hasPrefix) {
        findings.add(.publishedDraft(String(line.prefix(40)), file.location(line: paragraph.range.start.line)))
    }
}

/// Whether a line begins with the word in capitals.
private func saysDraft(_ text: String) -> Bool {
    guard text.hasPrefix("DRAFT") || text.hasPrefix("[DRAFT") || text.hasPrefix("[Draft]") else { return false }
    return text.drop { $0 == "[" }.dropFirst(5).first?.isLetter != true
}

extension Diagnostic {
    fileprivate static func publishedDraft(_ words: String, _ location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "draft-in-text", "‘\(words)’ is published as it stands: it doesn’t keep the text back.",
            at: location,
            suggestion:
                "To keep it back, write ‘status: draft’ between the --- lines; if it is agreed, take the word out."
        )
    }
}
