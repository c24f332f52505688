import ContentSource
import Diagnostics

/// How far into the words marks are looked for: no title is as long, and a search takes longer than what it goes through.
private let longestSearched = 500

/// Whether words of a setting hold marks of Markdown or HTML, which are read in texts only.
func holdsMarks(_ words: String) -> Bool {
    guard words.holds(where: { "*_[&<".utf8.contains($0) }) else { return false }
    let words = words.prefix(longestSearched)
    return words.contains(
        /\*\*|__\w|\]\(|&(?:[a-z]+|#\d+);|<\/?(?:a|b|br|div|em|font|i|p|s|span|strong|sub|sup|u)\b[^<>]*>/)
        || words.contains(/(?:^|\s)([*_])\w[^*_]*\1(?:$|\W)/)
}

extension Diagnostic {
    /// Words of a setting that hold marks.
    static func marks(_ text: Text, in key: String) -> Diagnostic {
        Diagnostic(
            .warning, "setting-with-marks",
            "The marks in ‘\(text.string)’ are shown as they stand: ‘\(key)’ is plain words.",
            at: text.location, suggestion: "Write it without them."
        )
    }
}
