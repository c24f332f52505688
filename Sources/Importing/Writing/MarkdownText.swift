import DocumentRecognition
import ImportedDocuments

/// Writes texts as Newel's Markdown, so that reading it gives the same words and marks.
enum MarkdownText {
    /// A text in one line.
    static func line(_ text: StyledText) -> String {
        escapingStart(inline(text.inOneLine))
    }

    /// Blocks with an empty line between them; headings from `##` down.
    static func blocks(_ blocks: [ImportedBlock]) -> String {
        let ranks = Array(Set(blocks.compactMap { if case .heading(_, let rank) = $0 { rank } else { nil } })).sorted()
        return blocks.map { block in
            switch block {
            case .heading(let text, let rank):
                let depth = min((ranks.firstIndex(of: rank) ?? 0) + 2, 6)
                return "\(String(repeating: "#", count: depth)) \(heading(text.inOneLine.plain))"
            case .paragraph(let text): return text.lines.map(line).joined(separator: "\\\n")
            case .list(let items, let isNumbered): return list(items, isNumbered: isNumbered)
            case .table(let table): return Self.blocks(table.asText)
            }
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    static func list(_ items: [ImportedBlock.Item], isNumbered: Bool = false) -> String {
        var number = 0
        return items.compactMap { item in
            guard !item.text.isEmpty else { return item.inner.isEmpty ? nil : blocks(item.inner) }
            number += 1
            let sign = isNumbered ? "\(number). " : "- "
            let indent = String(repeating: " ", count: sign.count)
            let inner = item.inner.map { block -> String in
                let text = blocks([block]).split(separator: "\n", omittingEmptySubsequences: false)
                    .map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
                return if case .list = block { "\n\(text)" } else { "\n\n\(text)" }
            }
            return sign + line(item.text) + inner.joined()
        }.joined(separator: "\n")
    }

    /// A heading's words.
    static func heading(_ words: String) -> String {
        let text = escaped(words).trimmingWhitespace()
        // `#` at the end would be taken for the heading's own.
        return text.hasSuffix("#") ? "\(text.dropLast())\\#" : text
    }

    private static func inline(_ text: StyledText) -> String {
        var written = ""
        for (index, run) in text.runs.enumerated() {
            let next = text.runs.indices.contains(index + 1) ? text.runs[index + 1].text.first : nil
            written += marked(run, after: written.last, before: next)
        }
        return written
    }

    /// The run between its signs, with white space outside them.
    private static func marked(_ run: StyledText.Run, after last: Character?, before next: Character?) -> String {
        let core = run.text.trimmingWhitespace()
        guard !core.isEmpty else { return run.text.isEmpty ? "" : " " }
        let start = run.text.first?.isWhitespace ?? false ? " " : ""
        let end = run.text.last?.isWhitespace ?? false ? " " : ""
        var words = escaped(core)
        let sign = (run.isStrong ? "**" : "") + (run.isEmphasised ? "*" : "")
        if !sign.isEmpty, canMark(core, after: start.isEmpty ? last : " ", before: end.isEmpty ? next : " ") {
            words = "\(sign)\(words)\(sign)"
        }
        if let link = run.link, isKept(link) { words = "[\(words)](\(address(link)))" }
        return start + words + end
    }

    /// Whether signs around these words would be read as marks (CommonMark 0.31, “left-flanking delimiter run”).
    private static func canMark(_ words: String, after last: Character?, before next: Character?) -> Bool {
        let isOpen = words.first.map { !$0.isSign } ?? false || last.map { $0.isWhitespace || $0.isSign } ?? true
        let isClosed = words.last.map { !$0.isSign } ?? false || next.map { $0.isWhitespace || $0.isSign } ?? true
        return isOpen && isClosed
    }

    /// Whether an address is of a kind that Newel publishes.
    static func isKept(_ link: String) -> Bool {
        ["http://", "https://", "mailto:", "tel:"].contains { link.lowercased().hasPrefix($0) }
    }

    private static func address(_ link: String) -> String {
        let odd = [" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "\n": "", "\"": "%22"]
        return String(link.flatMap { odd[String($0)] ?? String($0) })
    }

    /// The words with a backslash before each sign that Markdown would take for its own.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        var last: Character = " "
        for (character, next) in zip(words, words.dropFirst().map(Optional.init) + [nil]) {
            let isMark =
                switch character {
                case "*", "`", "[", "]", "<": true
                case "_": !(last.isLetter || last.isNumber) || !(next?.isLetter ?? false || next?.isNumber ?? false)
                case "\\": next.map { $0.isASCII && $0.isSign } ?? true
                case "&": next.map { $0 == "#" || $0.isLetter } ?? false
                case "{": next == "#"
                default: false
                }
            if isMark { escaped.append("\\") }
            escaped.append(character)
            last = character
        }
        return escaped
    }

    /// The line with what would begin a heading, a quotation or a list escaped.
    private static func escapingStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        let second = line.dropFirst().first
        if "#>".contains(first) { return "\\\(line)" }
        if "+-".contains(first), second == nil || second == " " || second == first { return "\\\(line)" }
        if "=~".contains(first), line.allSatisfy({ $0 == first }) || first == "~" { return "\\\(line)" }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        if !digits.isEmpty, let sign = rest.first, ".)".contains(sign),
            rest.dropFirst().first.map(\.isWhitespace) ?? true
        {
            return "\(digits)\\\(rest)"
        }
        return line
    }
}

extension Character {
    fileprivate var isSign: Bool { isPunctuation || isSymbol }
}
