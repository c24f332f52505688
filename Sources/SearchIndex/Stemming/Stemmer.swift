/// Cuts words of one language down to what all their endings share: `listens` and `listening` to `listen`.
///
/// What is left need not be a word. Each language is a file here and one of the same name in `assets/search/stems`, which
/// do the same, step by step: both are held to what Snowball itself gives, by `Tests/Browser/stems-….txt`.
struct Stemmer: Sendable {
    /// The language, as the first part of its tag.
    let language: String
    /// What is left of a word, as it is compared; the word itself where nothing is known of its endings.
    let stem: @Sendable (String) -> String

    private static let all = [Stemmer(language: "en", stem: englishStem)]

    /// The one for a language such as `en-GB`; nil where there is none, and words are found by their beginnings alone.
    static func of(_ language: String) -> Stemmer? {
        let first = language.lowercased().prefix { $0 != "-" }
        return all.first { $0.language == first }
    }

    /// Those for some languages, each once.
    static func of(_ languages: [String]) -> [Stemmer] {
        let known = Set(languages.compactMap { of($0)?.language })
        return all.filter { known.contains($0.language) }
    }
}
