import Templates

/// The theme's words in the language and the terms of one framework, or of the site.
package final class LocalizedStrings: Sendable {
    /// BCP 47 tag of the language they were asked for in.
    package let language: String
    /// The texts under the keys that templates name.
    package let strings: TemplateStrings
    private let phrases: [MessageKey: WordEntry]
    /// Phrases as they stand where no values are given.
    private let bare: [MessageKey: String]
    private let terms: TermTable

    init(language: String, terms: TermTable, entries: [String: WordEntry], keys: StringKeys) {
        self.language = language
        self.terms = terms
        strings = TemplateStrings(keys) { key in entries[key]?.text.filled { terms[$0] } }
        phrases = Dictionary(
            MessageKey.allCases.compactMap { phrase in entries[phrase.rawValue].map { (phrase, $0) } }
        ) { first, _ in first }
        bare = phrases.mapValues { entry in entry.text.filled { terms[$0] } }
    }

    /// A phrase with its values filled in, as plain text. A value goes before a term of the same name.
    package func phrase(_ phrase: MessageKey, count: Int? = nil, _ values: [String: String] = [:]) -> String {
        if count == nil, values.isEmpty { return bare[phrase] ?? "" }
        guard let entry = phrases[phrase] else { return "" }
        let category = count.map { PluralCategory.of($0, in: language) } ?? .other
        return entry.form(category).filled { name in
            values[name] ?? (name == "count" ? count.map { String($0) } : nil) ?? terms[name]
        }
    }

    /// A phrase in the words for each class of numbers that it has some for; the number itself stays `{count}`.
    package func forms(of phrase: MessageKey) -> [(category: PluralCategory, text: String)] {
        guard let entry = phrases[phrase] else { return [] }
        return PluralCategory.allCases.filter { entry.forms[$0] != nil }.map { category in
            (category, entry.form(category).filled { terms[$0] })
        }
    }
}
