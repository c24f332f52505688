import Localization
import Reviewing

extension Change {
    /// What it said before, as people write it.
    package func shownBefore(in words: LocalizedStrings) -> String? { before.map { shown($0.text, in: words) } }

    /// What it says after, as people write it.
    package func shownAfter(in words: LocalizedStrings) -> String? { after.map { shown($0.text, in: words) } }

    /// Whether it is of a date.
    package var isDate: Bool {
        switch element {
        case .setting(.effective), .setting(.review): true
        default: false
        }
    }

    private func shown(_ text: String, in words: LocalizedStrings) -> String {
        isDate ? dateInWords(text, language: words.language) : text
    }
}
