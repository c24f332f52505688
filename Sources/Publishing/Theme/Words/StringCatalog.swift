import Diagnostics
import Model
import Templates

/// The theme's words in all languages.
struct StringCatalog: Sendable {
    /// The language that has every word.
    static let reference = "en"

    /// The keys that templates can name: all but those of phrases that Newel has to fill in.
    let keys: StringKeys
    private let languages: [String: [String: WordEntry]]

    /// The words of several files, of which a later one goes before an earlier one, key by key.
    init(_ files: [StringsFile]) {
        var languages: [String: [String: WordEntry]] = [:]
        for file in files {
            languages[file.language.lowercased(), default: [:]].merge(file.entries) { _, later in later }
        }
        self.languages = languages
        let named = languages[Self.reference, default: [:]].filter { key, entry in
            MessageKey(rawValue: key) == nil || entry.placeholders.isSubset(of: TermTable.names)
        }
        keys = StringKeys(named.keys)
    }

    /// The words in a language: for each key those of the very tag, then of the language alone, then English ones.
    func words(in language: String, terms: Terms) -> LocalizedStrings {
        var all = entries(in: Self.reference)
        for tag in [primarySubtag(language), language.lowercased()] {
            all.merge(entries(in: tag)) { _, nearer in nearer }
        }
        let table = TermTable(terms, language: language) { [all] in all[$0] }
        return LocalizedStrings(language: language, terms: table, entries: all, keys: keys)
    }

    /// Whether there are words of a language, or of the one that it is a form of.
    func hasWords(in language: String) -> Bool {
        [primarySubtag(language), language.lowercased()].contains { !entries(in: $0).isEmpty }
    }

    func entries(in language: String) -> [String: WordEntry] {
        languages[language] ?? [:]
    }
}
