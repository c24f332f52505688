import Model

/// What people read in files for other programs besides the authors' texts: names of columns, of kinds, of what holds for
/// everyone.
package struct ExportWords: Sendable {
    /// The language of the words as a BCP 47 tag.
    package let language: String
    /// By the words' numbers.
    private let words: [String]
    private let statuses: [Status: String]

    /// A word that is needed.
    package enum Word: Int, Sendable, CaseIterable {
        // What something is.
        case framework, group, competency, level, indicator
        // Names of columns.
        case code, status, theme, polarity, kind, text, link
        // Kinds of rows.
        case definition, rowText, example
        case expected, contra, everyone
        // Names of sheets, and of columns to be filled in.
        case matrix, indicators, about, evidence, assessed
        // Facts about a framework.
        case subtitle, motto, version, effective, review, owner, language
        // Steps of a competency's own.
        case steps
    }

    /// Words of a language.
    package init(language: String, _ word: (Word) -> String, status: (Status) -> String) {
        self.language = language
        words = Word.allCases.map(word)
        statuses = Dictionary(Status.allCases.map { ($0, status($0)) }) { first, _ in first }
    }

    /// A word.
    subscript(word: Word) -> String { words[word.rawValue] }

    /// What a status is called.
    func name(of status: Status) -> String { statuses[status] ?? "" }

    /// What is wanted, or warned of, is called.
    func name(of polarity: Polarity) -> String {
        switch polarity {
        case .expected: self[.expected]
        case .contra: self[.contra]
        }
    }
}
