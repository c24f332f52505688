/// What the field calls the parts of a framework, as headings and labels say it.
package enum FieldWords {
    /// What a heading or label means by its words alone.
    package enum Meaning: Hashable, Sendable {
        case definition
        /// What is expected: nothing of its own.
        case indicators
        /// - Parameter subject: of what, where the heading says so: “Unhelpful behaviours for Planning”.
        case contra(subject: String?)
        /// A text beside what is expected.
        case narrative
        /// A table of contents.
        case contents
    }

    /// What a heading means; nil where its words don't tell.
    package static func meaning(of heading: String) -> Meaning? {
        let key = wordKey(heading)
        if definitions.contains(key) { return .definition }
        if indicators.contains(key) { return .indicators }
        if contents.contains(key) { return .contents }
        if let subject = subject(behind: contra, in: heading, key) {
            return .contra(subject: subject.isEmpty ? nil : subject)
        }
        if let meaning = quality(in: key) { return meaning }
        if key.hasPrefix("why ") || narratives.contains(key) { return .narrative }
        if let subject = subject(behind: indicators, in: heading, key), subject.isEmpty { return .indicators }
        return isSentence(heading, key) ? .indicators : nil
    }

    /// What stands behind one of the labels and “for” or “of”; empty where nothing does, nil where the text begins with none.
    private static func subject(behind labels: Set<String>, in text: String, _ key: String) -> String? {
        if labels.contains(key) { return "" }
        let parts = key.split(separator: " ").map(String.init)
        for count in stride(from: min(parts.count - 1, 6), to: 0, by: -1)
        where labels.contains(parts.prefix(count).joined(separator: " ")) {
            let links = ["for", "of", "in", "include", "includes", "that", "are", "might", "may", "could", "can"]
            guard links.contains(parts[count]) else { return nil }
            guard ["for", "of"].contains(parts[count]), let link = text.firstRange(of: " \(parts[count]) ") else {
                return ""
            }
            return String(text[link.upperBound...]).trimmingWhitespace().trimmingEnd(of: ":.")
        }
        return nil
    }

    /// “Indicators. The worker:”: a label that a sentence begins with which the list ends.
    private static func isSentence(_ heading: String, _ key: String) -> Bool {
        let parts = key.split(separator: " ").map(String.init)
        guard heading.hasSuffix(":"), parts.count <= 8, warnings.isDisjoint(with: parts) else { return false }
        guard let label = parts.prefix(2).firstIndex(where: ["behaviours", "behaviors", "indicators"].contains) else {
            return false
        }
        return label == 0 || plainKinds.contains(parts[0])
    }

    /// Kinds of behaviours and indicators that are wanted, or neither wanted nor not.
    private static let plainKinds: Set<String> = [
        "behavioural", "behavioral", "performance", "positive", "effective", "expected", "desired", "desirable", "good",
        "helpful", "key", "core", "typical", "example", "specific", "observable", "the", "these", "our", "required",
    ]
    /// Words that make of what is asked for what isn't wanted.
    private static let warnings: Set<String> = [
        "ineffective", "unhelpful", "negative", "poor", "unacceptable", "undesirable", "unwanted", "bad", "limiting",
        "dont", "not", "never", "less", "avoid", "without", "lacking", "fails", "inappropriate", "below",
    ]

    /// “People who are less effective are likely to”, “Examples of effective behaviour”: how somebody does it, and nothing else.
    private static func quality(in key: String) -> Meaning? {
        let openings = [
            "people who", "those who", "someone who", "staff who", "colleagues who", "individuals who", "a person who",
            "examples of", "signs of", "evidence of",
        ]
        guard openings.contains(where: { key.hasPrefix("\($0) ") }) else { return nil }
        let words = Set(key.split(separator: " ").map(String.init))
        if !words.isDisjoint(with: warnings) { return .contra(subject: nil) }
        let wants = ["effective", "helpful", "positive", "good", "acceptable", "desirable"]
        return words.isDisjoint(with: wants) ? nil : .indicators
    }

    private static let definitions: Set<String> = [
        "definition", "description", "overview", "summary", "what is it", "what it is", "what it means",
        "what this means",
        "meaning", "in short", "in a nutshell", "about this competency", "about this behaviour", "core definition",
        "competency definition", "behaviour definition", "short description", "headline", "purpose of the competency",
    ]

    private static let indicators: Set<String> = {
        let kinds = [
            "behaviours", "behaviors", "indicators", "behavioural indicators", "behavioral indicators", "examples",
        ]
        let good = ["positive", "effective", "helpful", "desirable", "expected", "key", "typical", "observable"]
        return Set(
            Array(kinds.dropLast()) + good.flatMap { quality in kinds.map { "\(quality) \($0)" } } + [
                "what it looks like", "what this looks like", "what good looks like", "what does it look like",
                "what does good look like", "descriptors", "behavioural descriptors", "behavioral descriptors",
                "behavioural statements", "personal attributes", "attributes", "personal attributes include",
                "you will", "we will",
                "i will", "this means", "this means i", "this means you", "this means we", "in practice",
                "in practice this means",
                "what we expect", "what we expect to see", "expectations", "performance criteria",
                "performance indicators",
                "statements", "do", "dos", "we do", "i do", "what we do", "what i do", "what you do",
                "what you will see",
                "what we will see", "demonstrated by", "you", "you are able to", "you can",
                "examples of behaviour",
                "examples of behaviours", "examples of what this looks like", "standards", "you are", "someone who",
                "everyone",
            ])
    }()

    private static let contra: Set<String> = {
        let kinds = [
            "behaviours", "behaviors", "behaviour", "indicators", "indicator", "behavioural indicators", "examples",
            "descriptors",
            "performance",
        ]
        let bad = [
            "unhelpful", "ineffective", "negative", "undesirable", "less effective", "unacceptable", "poor",
            "counterproductive",
            "non effective", "unwanted", "inappropriate", "undesired",
        ]
        return Set(
            bad.flatMap { quality in kinds.map { "\(quality) \($0)" } } + [
                "negative", "unhelpful", "ineffective", "less effective",
            ] + [
                "contra indicators", "contraindicators", "contra indicator", "contra", "contra behaviours",
                "what it doesnt look like",
                "what it does not look like", "what this doesnt look like", "what this does not look like",
                "what it is not", "what it isnt", "what bad looks like", "red flags", "warning signs", "danger signs",
                "you will not", "we will not", "you wont", "we wont", "i will not", "i wont", "we dont", "i dont",
                "donts", "do not", "dont", "what we dont do", "what we do not do", "what i dont do", "what you dont do",
                "what you wont see", "what you will not see", "what we wont see",
                "behaviours to avoid", "behaviors to avoid", "things to avoid", "what to avoid", "avoid",
                "what we dont want to see",
                "what we do not want to see", "what we dont expect to see", "not demonstrated by",
                "signs of poor performance",
                "what not to do", "derailers", "blockers", "not expected",
            ])
    }()

    private static let narratives: Set<String> = [
        "reading", "further reading", "references", "sources", "resources", "see also", "learning",
        "learning resources",
        "development", "development ideas", "development activities", "how to develop", "how to develop this", "tips",
        "links",
        "questions to ask yourself", "self assessment", "interview questions", "notes", "background", "rationale",
        "case study",
    ]

    private static let contents: Set<String> = [
        "contents", "table of contents", "list of contents", "in this document",
    ]
}

extension String {
    /// The text without these characters, and white space, at its end.
    package func trimmingEnd(of signs: String) -> String {
        guard let end = lastIndex(where: { !signs.contains($0) && !$0.isWhitespace }) else { return "" }
        return String(self[...end])
    }
}
