import ImportedDocuments

/// What makes a paragraph look like a heading. Paragraphs that look alike rank alike.
enum HeadingLook: Hashable {
    case strongCapitals, strong, capitals
    /// - Parameter depth: 2 for “4.1 Planning”.
    case numbered(depth: Int)
    /// A label of the field’s, or a level's name.
    case label
    /// A short line above a list.
    case above

    /// The look of a paragraph that looks like a heading; nil where it looks like text.
    ///
    /// - Parameters:
    ///   - next: what follows it.
    ///   - standsOut: whether a short line above a list is a heading: not where headings are marked.
    init?(of text: StyledText, before next: ImportedBlock?, standsOut: Bool) {
        let plain = text.inOneLine.plain
        let count = words(of: plain).count
        let isAboveList = if case .list = next { true } else { false }
        let longest = text.isStrong && isAboveList ? 25 : 14
        guard text.lines.count == 1, (1...longest).contains(count), plain.count <= longest * 8 else { return nil }
        guard let last = plain.last, !".;,!".contains(last), !Self.isPageMark(plain) else { return nil }
        let isCapitals = plain == plain.uppercased() && plain != plain.lowercased() && plain.count > 2
        let isStrong = text.isStrong
        if isStrong, plain.first?.isQuotation != true {
            self = isCapitals ? .strongCapitals : Self.isLabel(plain) ? .label : .strong
        } else if Self.isLabel(plain), isAboveList || last == ":" || LevelWords.number(of: plain) != nil {
            self = .label
        } else if isCapitals, count <= 8, standsOut {
            self = .capitals
        } else if let depth = Self.depth(of: plain), count <= 12, standsOut || depth > 1 {
            self = .numbered(depth: depth)
        } else if isAboveList, standsOut, last != ":" || FieldWords.meaning(of: plain) != nil,
            plain.first?.isUppercase == true
                || plain.first?.isQuotation == true
        {
            self = .above
        } else {
            return nil
        }
    }

    private static func isLabel(_ text: String) -> Bool {
        FieldWords.meaning(of: text) != nil || LevelWords.sound(text)
    }

    /// How many numbers a section's number has; nil where the text begins with none.
    static func depth(of text: String) -> Int? {
        guard let match = text.prefixMatch(of: /(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+\p{L}/) else { return nil }
        let parts = match.1.split(separator: ".").count
        // “3 years of experience” is no section.
        return parts > 1 || match.0.contains(/[.)]/) ? parts : nil
    }

    /// Whether a line is a page's number.
    static func isPageMark(_ text: String) -> Bool {
        text.wholeMatch(of: /(?i)(?:page\s*)?[|\-–]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[|\-–]?/) != nil
            || text.wholeMatch(of: /(?i)page\s*\|?\s*\d{1,4}(?:\s*of\s*\d{1,4})?/) != nil
    }
}

/// The looks of a document's headings, in the order in which they come first: what comes first encloses what comes later.
struct HeadingLooks {
    private var known: [HeadingLook] = []
    /// Marked headings have at most nine ranks.
    private static let first = 20

    mutating func rank(of look: HeadingLook) -> Int {
        // A label ranks below everything that it can stand in.
        if look == .label { return Self.first + 50 }
        if let index = known.firstIndex(of: look) { return Self.first + index }
        known.append(look)
        return Self.first + known.count - 1
    }
}

extension Character {
    fileprivate var isQuotation: Bool { "\"“”‘'«".contains(self) }
}
