import ContentSource
import Diagnostics
import Model
import SettingsReading

/// Reads what a framework calls its parts.
///
/// - Parameter language: the framework's, which says what many of a word are called.
func readTerms(_ entries: [FrontMatter.Entry], language: String, _ findings: inout DiagnosticCollector) -> Terms {
    var words: [Terms.Part: Terms.Word] = [:]
    for entry in entries {
        guard let part = Terms.Part(rawValue: entry.key.string.lowercased()) else {
            findings.add(.unknownTerm(entry.key))
            continue
        }
        switch entry.value {
        case .text(let text):
            guard let one = text.inOneLine else {
                findings.add(.noTerm(entry.key))
                continue
            }
            if mayBeMany(one.string, in: language) { findings.add(.oneOrMany(one, entry.key)) }
            words[part] = Terms.Word(one: one.string, many: nil)
        case .map(let forms, _):
            let settings = Settings<WordKey>(forms, &findings)
            guard let one = settings.string(.one, &findings) else {
                findings.add(.noTerm(entry.key))
                continue
            }
            let many = settings.text(.many, &findings)
            if many == nil { findings.add(.noMany(one, entry.key)) }
            if let many, many.string + "s" == one { findings.add(.exchanged(many, one)) }
            words[part] = Terms.Word(one: one, many: many?.string)
        case .list:
            findings.add(.noTerm(entry.key))
        }
    }
    return Terms(words)
}

/// Whether a word ends as the plural does in languages that form it by an s: “Behaviours”, but not “process” or “focus”.
private func mayBeMany(_ word: String, in language: String) -> Bool {
    let lower = word.lowercased()
    return ["en", "fr", "es", "pt", "ca"].contains(language.split(separator: "-").first.map { $0.lowercased() })
        && lower.hasSuffix("s") && !["ss", "us", "is"].contains(where: lower.hasSuffix)
}

extension Diagnostic {
    fileprivate static func unknownTerm(_ key: Text) -> Diagnostic {
        let parts = Terms.Part.allCases.map(\.rawValue)
        return Diagnostic(
            .warning, "unknown-term", "There is no word ‘\(key.string)’ to replace.", at: key.location,
            suggestion: nearestName(to: key.string, among: parts).map { "Did you mean ‘\($0)’?" }
                ?? "Words that can be replaced are: \(parts.joined(separator: ", "))."
        )
    }

    fileprivate static func noTerm(_ key: Text) -> Diagnostic {
        Diagnostic(
            .error, "term-invalid", "It isn’t said what ‘\(key.string)’ is called.", at: key.location,
            suggestion: "Write the word after the colon, or ‘one:’ and ‘many:’ with the two forms below it."
        )
    }

    fileprivate static func oneOrMany(_ word: Text, _ key: Text) -> Diagnostic {
        Diagnostic(
            .warning, "term-one-or-many", "Is ‘\(word.string)’ the word for one or for many?", at: word.location,
            suggestion: "Write both: \(key.string): {one: \(word.string.dropLast()), many: \(word.string)}."
        )
    }

    fileprivate static func noMany(_ one: String, _ key: Text) -> Diagnostic {
        Diagnostic(
            .warning, "term-one-or-many", "It isn’t said what many of ‘\(one)’ are called.", at: key.location,
            suggestion: "Write the word behind ‘many:’, or, where an s makes many of it, just ‘\(key.string): \(one)’."
        )
    }

    fileprivate static func exchanged(_ many: Text, _ one: String) -> Diagnostic {
        Diagnostic(
            .warning, "term-one-or-many", "‘\(one)’ is given for one, and ‘\(many.string)’ for many.",
            at: many.location, suggestion: "Exchange the two."
        )
    }
}
