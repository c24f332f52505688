import ContentSource

/// Signs and English words that say whether what stands below is wanted.
package enum PolarityWords {
    private static let warningSigns: Set<Unicode.Scalar> = [
        "✗", "✘", "✖", "✕", "❌", "❎", "👎", "🚫", "⛔", "🔴", "☹", "🙁", "😞", "😠", "😡",
    ]
    private static let written = ["(-)", "(−)", "(–)", ":(", ":-("]

    /// Whether a sign of a text says that what it stands beside isn't wanted.
    package static func hasWarningSign(_ text: some StringProtocol) -> Bool {
        if text.utf8.contains(where: { $0 >= 0xE2 }),
            text.unicodeScalars.contains(where: warningSigns.contains)
        {
            return true
        }
        guard text.utf8.contains(UInt8(ascii: "(")) else {
            return ["-", "−", "–"].contains { $0 == text }
        }
        return written.contains { text.hasSuffix($0) || text.hasPrefix($0) }
    }

    /// A text without its signs that warn.
    static func withoutWarningSigns(_ text: String) -> String {
        var bare = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { !warningSigns.contains($0) }))
        for sign in written {
            if bare.hasSuffix(sign) { bare = String(bare.dropLast(sign.count)) }
            if bare.hasPrefix(sign) { bare = String(bare.dropFirst(sign.count)) }
        }
        return String(Substring(bare).withoutBlankEnds)
    }

    /// Words that say that something is wanted.
    static let wanted: Set<String> = [
        "effective", "helpful", "positive", "desirable", "good", "great", "better", "best",
        "acceptable", "appropriate",
        "dos", "instead", "constructive", "productive",
    ]

    /// Words that make one of ``wanted`` its opposite.
    static let weakening: Set<String> = [
        "less", "least", "not", "isnt", "doesnt", "arent", "without", "no", "never", "too",
    ]

    /// Whole headings that say that something is wanted, where they stand below one that warns.
    static let wantedNames: Set<String> = [
        "do", "we do", "what we do", "what to do", "do this", "what helps", "how to help",
        "how to respond",
        "what it looks like", "what it should look like", "how to put it right", "what we expect",
        "expected", "wanted",
        "what we want to see", "getting back on track", "how we respond", "support",
        "where to get help",
    ]

    /// Whether a word at an index says that something is wanted.
    static func isWanted(_ index: Int, in words: [String]) -> Bool {
        wanted.contains(words[index]) && (index == 0 || !weakening.contains(words[index - 1]))
    }

    /// What is done about something unwanted, behind `we`, `to`, `are` and their like: `Red flags we act on`.
    private static let done: Set<String> = WarningWords.against.union([
        "act", "addressed", "ask", "attend", "break", "call", "called", "challenged", "change",
        "correct", "corrected",
        "deal", "dealt", "do", "escalate", "escalated", "follow", "handle", "handled", "help", "listen",
        "look", "managed",
        "name", "notice", "overcome", "pick", "prevented", "question", "raise", "raised", "reduce",
        "remove",
        "recognise", "recognize", "reported", "resolve", "resolved", "respond", "safeguard", "speak",
        "spot", "stop",
        "support", "tackled", "take", "unlearn", "work",
    ])
    private static let doers: Set<String> = [
        "we", "you", "i", "they", "to", "are", "is", "being", "get", "gets", "should", "must", "will",
        "always", "can",
    ]

    /// Whether words behind a warning turn it into something wanted: `Warning signs we look for`.
    static func turns(_ words: ArraySlice<String>) -> Bool {
        zip(words, words.dropFirst()).contains { doers.contains($0) && done.contains($1) }
    }
}
