/// Reads headings, each only once: a framework's competencies have most of theirs in common.
struct HeadingReader {
    /// What the headings are read by.
    let rules: HeadingRules
    private var known: [String: HeadingReading] = [:]

    init(_ rules: HeadingRules) {
        self.rules = rules
    }

    /// What a heading's words say.
    mutating func reading(of heading: String) -> HeadingReading {
        if let reading = known[heading] { return reading }
        let reading = rules.reading(of: heading)
        known[heading] = reading
        return reading
    }
}
