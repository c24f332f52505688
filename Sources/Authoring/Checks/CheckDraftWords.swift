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
        return findings.add(.publishedDraft(title, isSetting: false, file.location(line: 1)))
    }
    if case .paragraph(let paragraph) = blocks.first, case .text(let line) = paragraph.content.first {
        let setting = line.prefix(12).lowercased()
        let isBegun = ["status:", "status :", "status =", "draft:"].contains(where: setting.hasPrefix)
        if saysDraft(line) || isBegun && !keepsBack(line) {
            let place = file.location(line: paragraph.range.start.line)
            findings.add(.publishedDraft(String(line.prefix(40)), isSetting: false, place))
        }
    }
    checkSettingLines(in: blocks, of: file, &findings)
}

/// Looks for a line among the text, or the last of a bullet, that is just a setting which would keep the text back.
private func checkSettingLines(in blocks: [Block], of file: SourceFile, _ findings: inout DiagnosticCollector) {
    for block in blocks {
        switch block {
        case .paragraph(let paragraph):
            var line = paragraph.range.start.line
            for (index, inline) in paragraph.content.enumerated() {
                switch inline {
                case .softBreak, .lineBreak: line += 1
                case .text(let text) where keepsBack(text) && isLine(index, of: paragraph.content):
                    findings.add(.publishedDraft(text, isSetting: true, file.location(line: line)))
                default: break
                }
            }
        case .list(let list): for item in list.items { checkSettingLines(in: item.blocks, of: file, &findings) }
        case .quote, .heading, .code, .html, .rule: break
        }
    }
}

private func isLine(_ index: Int, of content: [Inline]) -> Bool {
    [index - 1, index + 1].allSatisfy { index in
        guard content.indices.contains(index) else { return true }
        return switch content[index] {
        case .softBreak, .lineBreak: true
        default: false
        }
    }
}

/// Whether a line is `status: draft`, `draft: true` or the like.
private func keepsBack(_ line: String) -> Bool {
    guard line.utf8.count < 40, let first = line.utf8.first, "sSdDpP".utf8.contains(first) else { return false }
    let words = line.lowercased().replacing("=", with: ":").split(separator: ":").map { $0.withoutBlankEnds }
    guard words.count == 2 else { return false }
    return switch words[0] {
    case "status": ["draft", "in draft", "unpublished", "private", "hidden"].contains(words[1])
    case "draft": ["true", "yes"].contains(words[1])
    case "published", "publish": ["false", "no"].contains(words[1])
    default: false
    }
}

/// Whether a line begins with the word in capitals.
private func saysDraft(_ text: String) -> Bool {
    guard text.hasPrefix("DRAFT") || text.hasPrefix("[DRAFT") || text.hasPrefix("[Draft]") else { return false }
    return text.drop { $0 == "[" }.dropFirst(5).first?.isLetter != true
}

extension Diagnostic {
    /// - Parameter isSetting: whether the words are just a setting that would keep the text back.
    fileprivate static func publishedDraft(_ words: String, isSetting: Bool, _ location: Location) -> Diagnostic {
        Diagnostic(
            isSetting ? .error : .warning, "draft-in-text",
            "‘\(words)’ is published as it stands: it doesn’t keep the text back.",
            at: location,
            suggestion:
                "To keep it back, write ‘status: draft’ between the --- lines; if it is agreed, take the word out."
        )
    }
}
