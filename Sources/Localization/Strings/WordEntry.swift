import Diagnostics

/// What a strings file says under one key.
struct WordEntry: Sendable {
    /// The text for each class of numbers; a text that doesn't depend on a number stands under `other`.
    let forms: [PluralCategory: WordPattern]
    /// Where the key stands.
    let location: Location

    /// The text where no number is given.
    var text: WordPattern { form(.other) }

    /// The text for a class of numbers.
    func form(_ category: PluralCategory) -> WordPattern {
        forms[category] ?? forms[.other] ?? WordPattern("")
    }

    /// All placeholders of all forms.
    var placeholders: Set<String> {
        Set(forms.values.flatMap(\.placeholders))
    }
}
