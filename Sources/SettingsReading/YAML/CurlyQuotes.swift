import ContentSource
import Diagnostics

/// Looks for quotation marks of a word processor where they were meant to hold a value together, which only straight ones
/// do: they would be shown, or part a value at its commas.
func checkQuotes(of entries: [FrontMatter.Entry], _ findings: inout DiagnosticCollector) {
    for entry in entries {
        // Words that somebody says may well stand in quotation marks.
        guard !["motto", "summary", "subtitle"].contains(entry.key.string.lowercased()) else { continue }
        checkQuotes(of: entry.value, &findings)
    }
}

private func checkQuotes(of value: Value, _ findings: inout DiagnosticCollector) {
    switch value {
    case .text(let text):
        if let quoted = QuotedWords(text.string) { findings.add(.curlyQuotes(quoted, at: text.location)) }
    case .list(let values, _): for value in values { checkQuotes(of: value, &findings) }
    case .map(let entries, _): checkQuotes(of: entries, &findings)
    }
}

/// Words that begin with a quotation mark of a word processor which ends behind the last of them, or not at all.
struct QuotedWords {
    /// Without their quotation marks.
    let words: Substring
    let isClosed: Bool

    init?(_ text: some StringProtocol) {
        guard let first = text.first, let closing = Self.closing[first] else { return nil }
        let rest = Substring(text.dropFirst())
        if let last = rest.last, closing.contains(last) {
            guard !rest.dropLast().contains(where: { closing.contains($0) && $0 != "’" }) else { return nil }
            (words, isClosed) = (rest.dropLast(), true)
        } else {
            // An apostrophe begins words, too.
            guard !"‘’".contains(first), !rest.contains(where: closing.contains) else { return nil }
            (words, isClosed) = (rest, false)
        }
    }

    /// Whether a line of settings has a value that begins so.
    static func beginsValue(in line: Substring) -> Bool {
        line.contains(/[:\[,{-]\s*[“”„‘’]|^\s*[“”„‘]/)
    }

    private static let closing: [Character: Set<Character>] = [
        "“": ["”", "“"], "”": ["”"], "„": ["“", "”"], "‘": ["’", "‘"], "’": ["’"],
    ]
}

extension Diagnostic {
    fileprivate static func curlyQuotes(_ quoted: QuotedWords, at location: Location) -> Diagnostic {
        quoted.isClosed
            ? Diagnostic(
                .warning, "curly-quotes",
                "The quotation marks around ‘\(quoted.words)’ are a word processor’s: they are read as part of the words.",
                at: location, suggestion: "Take them out, or type straight ones: \"\(quoted.words)\".")
            : Diagnostic(
                .error, "curly-quotes",
                "A word processor’s quotation mark stands before ‘\(quoted.words)’, and holds nothing together.",
                at: location,
                suggestion: "Type straight quotes before the words and behind them, as in \"\(quoted.words)\".")
    }
}
