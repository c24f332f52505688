import Model

/// What a framework calls its parts, by the placeholders' names: `{competency}`, `{competencies}`, `{Competency}` ….
struct TermTable: Sendable {
    /// The placeholders' names.
    static let names: Set<String> = Set(
        Terms.Part.allCases.flatMap { part in
            [part.rawValue, part.plural].flatMap { [$0, capitalised($0)] }
        }
    )

    /// The keys of the strings files under which the theme's own words for the parts stand.
    static let keys = Set(Terms.Part.allCases.map(\.rawValue))

    private let words: [String: String]

    /// The framework's own words, and for all other parts the theme's.
    init(_ terms: Terms, language: String, theme: (String) -> WordEntry?) {
        var words: [String: String] = [:]
        for part in Terms.Part.allCases {
            let entry = theme(part.rawValue)
            let own = terms[part]
            let one = own?.one ?? entry?.form(.one).filled { _ in nil } ?? part.rawValue
            let many =
                if let own {
                    own.many ?? plural(of: own.one, in: language)
                } else {
                    entry?.form(.other).filled { _ in nil } ?? part.plural
                }
            words[part.rawValue] = one
            words[part.plural] = many
            words[capitalised(part.rawValue)] = capitalised(one)
            words[capitalised(part.plural)] = capitalised(many)
        }
        self.words = words
    }

    /// The word for a placeholder.
    subscript(placeholder: String) -> String? {
        words[placeholder]
    }
}

extension Terms.Part {
    /// The placeholder for many.
    fileprivate var plural: String {
        switch self {
        case .competency: "competencies"
        case .indicator, .level, .group, .role: rawValue + "s"
        }
    }
}

/// Many of an author's word, where only one was given. Of other languages than English we know no rule, and keep the word.
private func plural(of word: String, in language: String) -> String {
    guard primarySubtag(language) == "en", let last = word.last else { return word }
    let lower = word.lowercased()
    if last == "y", let before = lower.dropLast().last, !"aeiou".contains(before) { return word.dropLast() + "ies" }
    if ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix) { return word + "es" }
    return word + "s"
}

private func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
}
