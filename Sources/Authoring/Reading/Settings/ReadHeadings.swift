import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import SettingsReading

/// Reads `headings`: what a heading means, by its key.
func readHeadings(
    _ entries: [FrontMatter.Entry], ladder: Ladder, _ folding: NameFolding, _ findings: inout DiagnosticCollector
) -> [String: HeadingMeaning] {
    guard !entries.isEmpty else { return [:] }
    let levels = LevelIndex(ladder, folding)
    var meanings: [String: HeadingMeaning] = [:]
    for entry in entries {
        guard case .text(let text) = entry.value, let written = text.inOneLine else {
            findings.add(.noMeaning(entry.key))
            continue
        }
        if let level = levels.level(named: written.string) {
            meanings[folding.key(entry.key.string)] = .level(level)
        } else if let word = MeaningWord(rawValue: written.string.lowercased()) {
            meanings[folding.key(entry.key.string)] = word.meaning
        } else {
            findings.add(.unknownMeaning(written, ladder))
        }
    }
    return meanings
}

private enum MeaningWord: String, CaseIterable {
    case definition, everyone, narrative, theme, contra, indicators

    var meaning: HeadingMeaning {
        switch self {
        case .definition: .definition
        case .everyone: .everyone
        case .narrative: .narrative
        case .theme: .theme
        case .contra: .contra
        case .indicators: .indicators
        }
    }
}

extension Diagnostic {
    fileprivate static func noMeaning(_ key: Text) -> Diagnostic {
        Diagnostic(
            .error, "heading-meaning", "It isn’t said what the heading ‘\(key.string)’ means.", at: key.location,
            suggestion:
                "Write one of \(MeaningWord.allCases.map(\.rawValue).joined(separator: ", ")), or a level, after the colon."
        )
    }

    fileprivate static func unknownMeaning(_ text: Text, _ ladder: Ladder) -> Diagnostic {
        let words = MeaningWord.allCases.map(\.rawValue) + ladder.levels.map(\.title)
        return Diagnostic(
            .error, "heading-meaning", "A heading can’t mean ‘\(text.string)’.", at: text.location,
            suggestion: nearestName(to: text.string, among: words).map { "Did you mean ‘\($0)’?" }
                ?? "It is one of \(words.joined(separator: ", "))."
        )
    }
}
