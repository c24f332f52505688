extension HeadingRules {
    /// Whether a heading says something of a topic behind a colon, a dash or in brackets, so that it may say how well that
    /// is done: `Planning: not good enough`, `Teamwork (patchy)`. No list holds all words for that.
    ///
    /// None is a numbered topic (`Theme 2: Planning`), a topic with its initials or its kind (`Communication (written)`), a
    /// question, or a sentence.
    package func qualifiesTopic(_ heading: String) -> Bool {
        guard heading.utf8.count <= Self.longest, !heading.hasSuffix("?") else { return false }
        let words = HeadingWords(heading, folding)
        var parts = words.parts[...]
        while let label = parts.first, parts.count > 1, Self.isNumber(words.words[label.upperBound - 1]) {
            parts.removeFirst()
        }
        guard let topic = parts.first else { return false }
        return parts.dropFirst().contains { tail in
            !words.listed.contains(tail.lowerBound) && isVerdict(words.words[tail], on: words.words[topic])
        }
    }

    /// Whether words may say how well a topic is done, as far as can be told without knowing them.
    private func isVerdict(_ words: ArraySlice<String>, on topic: ArraySlice<String>) -> Bool {
        guard let first = words.first, words.count <= Self.longestVerdict else { return false }
        let initials = [topic, topic.filter { !Self.joining.contains($0) }[...]].map { String($0.compactMap(\.first)) }
        return !Self.kinds.contains(words.joined(separator: " "))
            && !(words.count == 1 && initials.contains(first))
            && !(words.count > 2 && Self.speakers.contains(first))
            && !namesDoings(words)
    }

    /// Whether words name what is done, one thing beside another: `leading and developing`. One alone may be a mark, as
    /// `Planning: developing` is.
    private func namesDoings(_ words: ArraySlice<String>) -> Bool {
        let doings = words.filter { !Self.joining.contains($0) }
        return doings.count > 1 && doings.allSatisfy(Self.doings.contains)
    }

    private static let longestVerdict = 6

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.count == 1 || RankWords.number(word) != nil
    }

    private static let joining: Set<String> = ["and", "of", "for", "the", "in", "to", "with"]
    /// What competencies are about, as something that is done.
    private static let doings: Set<String> = [
        "achieving", "adapting", "advising", "analysing", "analyzing", "budgeting", "building", "caring", "changing",
        "coaching", "collaborating", "commissioning", "communicating", "coordinating", "creating", "deciding",
        "delegating", "delivering", "designing", "developing", "empowering", "enabling", "engaging", "evaluating",
        "implementing", "improving", "influencing", "informing", "innovating", "inspiring", "leading", "learning",
        "listening", "making", "managing", "mentoring", "monitoring", "motivating", "negotiating", "networking",
        "organising", "organizing", "partnering", "planning", "presenting", "prioritising", "prioritizing",
        "recruiting", "reflecting", "reporting", "respecting", "reviewing", "serving", "setting", "sharing", "shaping",
        "solving", "speaking", "supervising", "supporting", "teaching", "thinking", "training", "understanding",
        "using", "valuing", "working", "writing",
    ]
    private static let speakers: Set<String> = ["we", "i", "you", "our", "my"]
    private static let kinds: Set<String> = [
        "written", "spoken", "verbal", "oral", "non verbal", "internal", "external", "online", "digital",
        "face to face",
        "individual", "team", "people", "customers", "finance", "technical", "strategic", "operational", "general",
    ]
}
