import ContentSource
import Diagnostics
import Foundation

/// Whether a character shows nothing and means nothing in a setting: what web pages and word processors leave behind.
///
/// Joiners and the marks for the direction of writing are not among them: words of some languages need those.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Soft hyphen, zero-width space, embeddings and overrides of the direction, word joiner, byte order mark.
    case 0xAD, 0x200B, 0x202A...0x202E, 0x2060, 0xFEFF: true
    default: false
    }
}

/// Settings with plain spaces where others would keep YAML from seeing a name and its value: at the beginning of a
/// line, and behind its first colon.
///
/// Scalars are replaced one by one, so that places stay what they are.
func withPlainSpaces(_ yaml: String) -> String {
    guard yaml.unicodeScalars.contains(where: isOtherSpace) else { return yaml }
    var scalars = String.UnicodeScalarView()
    var isBefore = true
    var isFirstColon = true
    for scalar in yaml.unicodeScalars {
        switch scalar {
        case "\n", "\r": (isBefore, isFirstColon) = (true, true)
        case ":" where isFirstColon: (isBefore, isFirstColon) = (true, false)
        case " ", "-", "\t": break
        case _ where isOtherSpace(scalar): break
        default: isBefore = isBefore && isInvisible(scalar)
        }
        scalars.append(isBefore && isOtherSpace(scalar) ? " " : scalar)
    }
    return String(scalars)
}

private func isOtherSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator && scalar != " "
}

/// A setting's text without what can't be seen. YAML can name control characters (`\x02`), which HTML forbids; they become
/// spaces.
func withoutSigns(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: { isControl($0) || isInvisible($0) }) else { return text }
    return String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }.map { isControl($0) ? " " : $0 }))
}

/// Tells of the first invisible character in each line of the settings.
///
/// - Parameter linesBefore: how many lines of the file stand before the first of the settings.
func tellInvisible(in yaml: String, _ file: SourceFile, _ linesBefore: Int, _ findings: inout DiagnosticCollector) {
    for (index, line) in yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        guard let scalar = line.unicodeScalars.first(where: isInvisible) else { continue }
        findings.add(.invisible(scalar, at: file.location(line: linesBefore + index + 1)))
    }
}

extension Diagnostic {
    fileprivate static func invisible(_ scalar: Unicode.Scalar, at location: Location) -> Diagnostic {
        let name = scalar.properties.name.map { ", \($0.lowercased())" } ?? ""
        let code = String(format: "U+%04X", scalar.value)
        return Diagnostic(
            .warning, "invisible-character",
            "A character that can’t be seen stands in this line (\(code)\(name)); it is left out.", at: location,
            suggestion: "It often comes with text from a web page or a word processor: type the line again.")
    }
}
