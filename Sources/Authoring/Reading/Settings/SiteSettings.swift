import CommonMark
import ContentSource
import Diagnostics
import Foundation
import Model
import Naming
import SettingsReading

/// Reads `site.md`: everything but the pages, frameworks and texts.
func readSiteSettings(_ text: TextFile<SiteKey>, files: [SourceFile], _ findings: inout DiagnosticCollector) -> Site {
    let settings = text.settings
    return Site(
        title: text.title(FileName("site"), &findings),
        organisation: settings.shown(.organisation, &findings),
        language: readLanguage(settings.text(.language, &findings), &findings) ?? "en",
        url: readURL(settings.text(.url, &findings), &findings),
        logo: readLogo(settings.text(.logo, &findings), files, &findings),
        colour: readColour(settings.text(.colour, &findings), &findings),
        contact: readContact(settings.text(.contact, &findings), &findings),
        editURL: readURL(settings.text(.editURL, &findings), &findings)
    )
}

private func readURL(_ text: Text?, _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    guard let scheme = scheme(of: text.string), ["http", "https"].contains(scheme),
        let url = URL(string: text.string), url.host != nil, url.query == nil, url.fragment == nil,
        !text.string.contains(where: \.isWhitespace)
    else {
        findings.add(.notAURL(text))
        return nil
    }
    return String(text.string.reversed().drop { $0 == "/" }.reversed())
}

private func readLogo(_ text: Text?, _ files: [SourceFile], _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    guard files.contains(where: { $0.path == text.string }) else {
        findings.add(.noLogo(text, among: files.map(\.path)))
        return nil
    }
    return text.string
}

/// A colour as `#rrggbb`; the short form `#rgb` is made long.
private func readColour(_ text: Text?, _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    let digits = text.string.dropFirst().lowercased()
    guard text.string.hasPrefix("#"), [3, 6].contains(digits.count), digits.allSatisfy(\.isHexDigit),
        digits.allSatisfy(\.isASCII)
    else {
        findings.add(.notAColour(text))
        return nil
    }
    return "#" + (digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits)
}

extension Diagnostic {
    fileprivate static func notAURL(_ text: Text) -> Diagnostic {
        Diagnostic(
            .error, "url-invalid", "‘\(text.string)’ is not a web address.", at: text.location,
            suggestion: "Write it whole, such as https://intranet.example.org/frameworks."
        )
    }

    fileprivate static func noLogo(_ text: Text, among paths: [String]) -> Diagnostic {
        Diagnostic(
            .error, "no-logo", "There is no picture ‘\(text.string)’.", at: text.location,
            suggestion: nearestName(to: text.string, among: paths).map { "Did you mean ‘\($0)’?" }
                ?? "Put it into a folder called images beside site.md and write ‘logo: images/logo.svg’."
        )
    }

    fileprivate static func notAColour(_ text: Text) -> Diagnostic {
        Diagnostic(
            .error, "colour-invalid", "‘\(text.string)’ is not a colour.", at: text.location,
            suggestion: "Write # and six digits or letters from a to f in quotes, such as \"#1f5a7a\"."
        )
    }
}
