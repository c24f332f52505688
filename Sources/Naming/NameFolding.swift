/// How names are compared in a language: capitals, accents and punctuation don't count.
///
/// Capitals follow the language: in Turkish and Azeri `I` is the capital of `ı`, and `İ` that of `i`. `SS` is the
/// capital of `ß`, and `Σ` that of `ς` too (the full case folding of Unicode's CaseFolding.txt).
package struct NameFolding: Hashable, Sendable {
    /// The language's tag (BCP 47).
    let language: String
    private let hasDotlessI: Bool

    /// - Parameter language: the language's tag (BCP 47).
    package init(language: String) {
        self.language = language
        hasDotlessI = ["tr", "az"].contains(language.prefix { $0 != "-" }.lowercased())
    }

    /// Whether the language is English, whose words for levels and warnings Newel knows.
    package var isEnglish: Bool {
        language.prefix { $0 != "-" }.lowercased() == "en"
    }

    /// What two names have in common that are the same: words joined by hyphens, or the text itself where nothing of
    /// it is a letter or digit (`🎉`).
    package func key(_ text: String) -> String {
        let key = nameKey(hasDotlessI ? Self.lowerI(text) : text)
        guard key.utf8.contains(where: { $0 > 0x7F }), key.contains(where: { $0 == "ß" || $0 == "ς" }) else {
            return key
        }
        return key.replacing("ß", with: "ss").replacing("ς", with: "σ")
    }

    private static func lowerI(_ text: String) -> String {
        String(
            text.map { character -> Character in
                switch character {
                case "I": "ı"
                case "İ": "i"
                default: character
                }
            }
        )
    }
}
