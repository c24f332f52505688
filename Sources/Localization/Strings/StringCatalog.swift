import Diagnostics
import Model
import Synchronization
import Templates

/// The theme's words in all languages.
package final class StringCatalog: Sendable {
    /// The language that has every word.
    static let reference = "en"

    /// The keys that templates can name: all but those of phrases that Newel has to fill in.
    package let keys: StringKeys
    private let languages: [String: [String: WordEntry]]
    private let known = Mutex<[StringsKey: LocalizedStrings]>([:])

    private struct StringsKey: Hashable {
        let language: String
        let terms: Terms
    }

    /// The words of several files, of which a later one goes before an earlier one, key by key.
    package init(_ files: [StringsFile]) {
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

    /// The words in a language, with a framework's own terms: always the same object for the same of both.
    package func words(in language: String, terms: Terms = Terms()) -> LocalizedStrings {
        known.withLock { known in
            let key = StringsKey(language: language, terms: terms)
            if let words = known[key] { return words }
            let words = makeWords(in: language, terms: terms)
            known[key] = words
            return words
        }
    }

    /// A framework's words.
    package func words(of framework: Framework) -> LocalizedStrings {
        words(in: framework.language, terms: framework.terms)
    }

    /// Languages of a site for which there are no words, so that the theme's own would stand in English among them.
    package func missingLanguages(of site: Site) -> [Diagnostic] {
        let languages = Set([site.language] + site.frameworks.map(\.language))
        return languages.sorted().filter { !hasWords(in: $0) }.map(Diagnostic.noWords)
    }

    /// For each key the words of the very tag, then of the language alone, then English ones.
    private func makeWords(in language: String, terms: Terms) -> LocalizedStrings {
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

extension Diagnostic {
    fileprivate static func noWords(in language: String) -> Diagnostic {
        let tag = primarySubtag(language)
        return Diagnostic(
            .warning, "words-missing-language",
            "The theme has no words in the language ‘\(language)’, so its own stand in English.", at: nil,
            suggestion: "Translate the theme’s strings/en.yaml and put it into templates/strings/\(tag).yaml."
        )
    }
}
