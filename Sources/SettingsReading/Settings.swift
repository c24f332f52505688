import ContentSource
import Diagnostics
import Model
import Naming

/// The settings that an author wrote in one place, looked up by the keys that can stand there.
package struct Settings<Key: RawRepresentable & CaseIterable & Hashable & Sendable>: Sendable
where Key.RawValue == String {
    private var entries: [Key: FrontMatter.Entry] = [:]

    /// Sorts entries by key, without regard to capitals; one that can't stand here is a warning, or an error where it was
    /// meant to keep the text back; one that stands twice is an error.
    package init(_ entries: [FrontMatter.Entry], _ findings: inout DiagnosticCollector) {
        for entry in entries {
            guard let key = Key(rawValue: entry.key.string) ?? Key(rawValue: entry.key.string.lowercased()) else {
                let known = Key.allCases.map(\.rawValue)
                let isDraft =
                    known.contains("status")
                    && entries.contains { $0.key.string.lowercased() == "status" && $0.isText("draft") }
                findings.add(.unknown(entry, isDraft: isDraft, among: known))
                continue
            }
            if let first = self.entries[key] {
                findings.add(.doubled(entry.key, first: first.key))
                continue
            }
            self.entries[key] = entry
        }
    }

    /// The value as it stands.
    package func value(_ key: Key) -> Value? {
        entries[key]?.value
    }

    /// A single value in one line; empty is none.
    package func text(_ key: Key, _ findings: inout DiagnosticCollector) -> Text? {
        guard let value = value(key) else { return nil }
        guard case .text(let text) = value else {
            findings.add(.notText(key.rawValue, at: value.location))
            return nil
        }
        guard let line = text.inOneLine else {
            // YAML takes a bare # for the beginning of a comment.
            if let place = entries[key]?.key.location, let start = place.sourceLine.firstRange(of: " #") {
                findings.add(.commentedOut(key.rawValue, place.sourceLine[start.lowerBound...], at: place))
            }
            return nil
        }
        if let remark = text.remark, isCutOff(key, by: remark) {
            findings.add(.cutOff(key.rawValue, line.string, by: remark, at: text.location))
        }
        if Self.shown.contains(key.rawValue), key.rawValue != "contact", holdsMarks(line.string) {
            findings.add(.marks(line, in: key.rawValue))
        }
        return line
    }

    /// The settings whose words stand on pages.
    private static var shown: Set<String> {
        ["title", "subtitle", "motto", "summary", "owner", "organisation", "contact", "family", "one", "many"]
    }

    /// Whether a remark behind a value may have been meant as its end: one that begins as “#14” does, or any behind words
    /// that are shown.
    private func isCutOff(_ key: Key, by remark: String) -> Bool {
        Self.shown.contains(key.rawValue) || remark.dropFirst().first?.isWhitespace == false
    }

    /// A single value's words; empty is none.
    package func string(_ key: Key, _ findings: inout DiagnosticCollector) -> String? {
        text(key, &findings)?.string
    }

    /// A single value's words as they are shown, with typographic quotation marks; empty is none.
    package func shown(_ key: Key, _ findings: inout DiagnosticCollector) -> String? {
        string(key, &findings).map(typographic)
    }

    /// A list of values, for which one will do.
    package func texts(_ key: Key, _ findings: inout DiagnosticCollector) -> [Text] {
        switch value(key) {
        case nil: return []
        case .text(let text): return [text.inOneLine].compactMap(\.self)
        case .list(let values, _):
            return values.compactMap { value in
                guard case .text(let text) = value else {
                    findings.add(.notText(key.rawValue, at: value.location))
                    return nil
                }
                if let remark = text.remark, remark.dropFirst().first?.isWhitespace == false {
                    findings.add(.cutOff(key.rawValue, text.string, by: remark, at: text.location))
                }
                return text.inOneLine
            }
        case .map(_, let place):
            findings.add(.notList(key.rawValue, at: place.location))
            return []
        }
    }

    /// Names with values.
    package func entries(_ key: Key, _ findings: inout DiagnosticCollector) -> [FrontMatter.Entry] {
        switch value(key) {
        case nil: return []
        case .map(let entries, _): return entries
        case .text(let text) where text.inOneLine == nil: return []
        case .text, .list:
            findings.add(.notMap(key.rawValue, at: value(key)?.location))
            return []
        }
    }

    /// Yes or no.
    package func flag(_ key: Key, _ findings: inout DiagnosticCollector) -> Bool? {
        guard let text = text(key, &findings) else { return nil }
        switch text.string.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            findings.add(.notFlag(key.rawValue, at: text.location))
            return nil
        }
    }

    /// One of a few words.
    package func choice<Choice>(_ key: Key, _ findings: inout DiagnosticCollector) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let text = text(key, &findings) else { return nil }
        guard let choice = Choice(rawValue: text.string.lowercased()) else {
            findings.add(.notOneOf(Choice.allCases.map(\.rawValue), key.rawValue, text))
            return nil
        }
        return choice
    }

}

extension Diagnostic {
    fileprivate static func doubled(_ key: Text, first: Text) -> Diagnostic {
        Diagnostic(
            .error, "setting-doubled", "The setting ‘\(key.string)’ stands twice.", at: key.location,
            notes: [Note("It stands here first.", at: first.location)], suggestion: "Keep one of them."
        )
    }

    fileprivate static func commentedOut(_ key: String, _ comment: Substring, at location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "setting-commented-out", "‘\(key)’ is empty: what stands behind a # counts as a remark.",
            at: location, suggestion: "If it is the value, put it in quotes: \(key): \"\(comment.dropFirst())\"."
        )
    }

    fileprivate static func cutOff(_ key: String, _ text: String, by remark: String, at location: Location)
        -> Diagnostic
    {
        Diagnostic(
            .warning, "setting-commented-out", "‘\(key)’ ends before the #: what stands behind it counts as a remark.",
            at: location,
            suggestion:
                "If it belongs to it, put quotes around all of it: \"\(text) \(remark)\". If not, give it a line of its own."
        )
    }

    fileprivate static func notText(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "setting-not-text", "‘\(key)’ takes words here, not a list or further settings.", at: location,
            suggestion: "Put quotes around words that hold a colon or brackets."
        )
    }

    fileprivate static func notList(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "setting-not-list", "‘\(key)’ takes a list of words here, not further settings.", at: location,
            suggestion: "Put each on a line of its own that begins with a hyphen and a space."
        )
    }

    fileprivate static func notMap(_ key: String, at location: Location?) -> Diagnostic {
        Diagnostic(
            .error, "setting-not-map", "‘\(key)’ takes names, each with a value.", at: location,
            suggestion: "Write each on an indented line of its own: its name, a colon, a space, its value."
        )
    }

    fileprivate static func notFlag(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(.error, "setting-not-flag", "‘\(key)’ is either ‘yes’ or ‘no’.", at: location)
    }

    fileprivate static func notOneOf(_ choices: [String], _ key: String, _ text: Text) -> Diagnostic {
        Diagnostic(
            .error, "setting-not-known", "‘\(key)’ can’t be ‘\(text.string)’.", at: text.location,
            suggestion: nearestName(to: text.string, among: choices).map { "Did you mean ‘\($0)’?" }
                ?? "It is one of \(choices.joined(separator: ", "))."
        )
    }
}
