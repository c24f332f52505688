import Reviewing
import TextComparison

extension ReviewDescription {
    /// The review as Markdown, for a code review's page or a wiki: `changes.md`. Words taken out are struck through, words
    /// put in are bold.
    package var markdown: String {
        var blocks = ["# \(escaped(title))", escaped(summary)]
        for part in parts {
            blocks.append("## \(escaped(part.title))")
            if let version = part.version { blocks.append(escaped(version)) }
            if !part.effects.isEmpty { blocks.append(part.effects.map { "- \(escaped($0))" }.joined(separator: "\n")) }
            blocks += part.changes.flatMap(\.blocks)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}

extension ChangeDescription {
    fileprivate var blocks: [String] {
        let head = [place, element].filter { !$0.isEmpty }.map(escaped).joined(separator: " · ")
        let facts = ["**\(escaped(event))**", escaped(weight)].joined(separator: " · ")
        return ["### \(change.number). \(head)", facts] + [quoted].filter { !$0.isEmpty }
            + (carried + [reason]).map(escaped)
    }

    /// What it says, with the words that differ marked.
    private var quoted: String {
        guard change.kind.showsBoth else { return quote(escaped((change.after ?? change.before)?.text ?? "")) }
        guard change.before != nil, change.after != nil else {
            return quote(escaped((change.after ?? change.before)?.text ?? ""))
        }
        let runs = change.difference.map { run in
            switch run.fate {
            case .kept: escaped(run.text)
            case .removed: marked(run.text, "~~")
            case .inserted: marked(run.text, "**")
            }
        }
        // At the end of a line no space parts the words that are out from those that are in.
        return quote(runs.joined().replacing("~~**", with: "~~ **"))
    }

    private func quote(_ text: String) -> String {
        text.split(separator: "\n").map { "> \(beginning($0))" }.joined(separator: "\n>\n")
    }
}

/// A text between marks, line by line; the spaces around it stay outside, where Markdown wants them.
private func marked(_ text: String, _ mark: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let words = line.drop(while: \.isWhitespace)
        let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
        let inner = words[..<end]
        guard !inner.isEmpty else { return String(line) }
        return "\(line[..<words.startIndex])\(mark)\(escaped(String(inner)))\(mark)\(words[end...])"
    }.joined(separator: "\n")
}

/// A line that begins no list and underlines no heading, whatever it begins with: `1. `, `- `, `+ `, `=`.
private func beginning(_ line: Substring) -> String {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if let first = text.first, "-+=".contains(first) { return "\\\(text)" }
    let rest = text.drop { ("0"..."9").contains($0) }
    guard rest.startIndex > text.startIndex, let mark = rest.first, ".)".contains(mark) else { return String(text) }
    return "\(text[..<rest.startIndex])\\\(rest)"
}

/// A text in which nothing is taken for a mark of Markdown's, and nobody is notified: code hosts look for `@name` after they
/// have read the Markdown, so that a backslash doesn't help.
private func escaped(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in text {
        if "\\`*_[]<>#&~|".contains(character) { escaped.append("\\") }
        escaped.append(character)
        if character == "@", !previous.isLetter, !previous.isNumber { escaped.append(wordJoiner) }
        previous = character
    }
    return escaped
}

/// Takes no room, and is no letter.
private let wordJoiner: Character = "\u{2060}"
