/// Reads headings, each only once: a framework's competencies have most of theirs in common.
package struct HeadingReader {
    /// What the headings are read by.
    package let rules: HeadingRules
    private var known: [String: HeadingReading] = [:]

    package init(_ rules: HeadingRules) {
        self.rules = rules
    }

    /// What a heading's words say in a competency.
    package mutating func reading(of heading: String, in competency: String) -> HeadingReading {
        let reading = reading(of: heading)
        guard case .contraOrTheme = reading else { return reading }
        return rules.namesKind(heading, of: competency) ? .free : reading
    }

    /// What a heading's words say, wherever it stands.
    package mutating func reading(of heading: String) -> HeadingReading {
        if let reading = known[heading] { return reading }
        let reading = rules.reading(of: heading)
        known[heading] = reading
        return reading
    }
}
