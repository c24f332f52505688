import ContentSource
import Diagnostics
import Foundation
import Model

/// A language tag of the form that BCP 47 gives: letters first, then parts of up to eight letters or digits. The language
/// and the country have to be those of ISO's lists, because others are read as if nothing was said.
package func readLanguage(_ text: Text?, _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    let parts = text.string.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
        parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
        && (parts.first.map { (2...3).contains($0.count) && $0.allSatisfy(\.isLetter) } ?? false)
    guard isTag, let language = parts.first else {
        findings.add(.notALanguage(text))
        return nil
    }
    guard isLanguage(language) else {
        findings.add(.unknownLanguage(text, language))
        return nil
    }
    let country = parts.dropFirst().prefix { $0.count > 1 }.first { $0.count == 2 }
    if let country, !Locale.Region(country.uppercased()).isISORegion || country.uppercased() == "UK" {
        findings.add(.unknownCountry(text, country, language))
    }
    return text.string
}

/// Whether a code is that of a language, and not a longer one for a language that has a short one: browsers know `en`, and
/// not `eng`.
private func isLanguage(_ code: Substring) -> Bool {
    let lower = code.lowercased()
    guard Locale.LanguageCode(lower).isISOLanguage else { return false }
    return lower.utf8.count == 2 || shortCodes[lower] == nil
}

private let shortCodes = [
    "eng": "en", "cym": "cy", "wel": "cy", "gle": "ga", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es",
    "ara": "ar", "ita": "it", "nld": "nl", "dut": "nl", "por": "pt", "pol": "pl", "swe": "sv",
]

/// What is written for a language by those who think of a country.
private let meant = ["gb": "en-GB", "us": "en-US", "au": "en-AU", "nz": "en-NZ", "ie": "en-IE", "uk": "en-GB"]

extension Diagnostic {
    fileprivate static func notALanguage(_ text: Text) -> Diagnostic {
        Diagnostic(
            .error, "language-invalid", "‘\(text.string)’ is not the code of a language.", at: text.location,
            suggestion: examples
        )
    }

    fileprivate static func unknownLanguage(_ text: Text, _ language: Substring) -> Diagnostic {
        let code = language.lowercased()
        return Diagnostic(
            .error, "language-invalid", "‘\(language)’ is not the code of a language.", at: text.location,
            suggestion: (meant[code] ?? shortCodes[code]).map { "Did you mean ‘\($0)’?" } ?? examples
        )
    }

    fileprivate static func unknownCountry(_ text: Text, _ country: Substring, _ language: Substring) -> Diagnostic {
        Diagnostic(
            .error, "language-invalid",
            "‘\(country)’ is not the code of a country, so dates would be written in another form.",
            at: text.location,
            suggestion: country.uppercased() == "UK"
                ? "Did you mean ‘\(language.lowercased())-GB’?"
                : "Write ‘\(language.lowercased())’ alone, or another country."
        )
    }

    private static var examples: String { "Write ‘en-GB’ for British English, ‘cy’ for Welsh, ‘ar’ for Arabic." }
}
