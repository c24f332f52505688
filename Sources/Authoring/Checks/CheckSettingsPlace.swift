import ContentSource
import Diagnostics
import SettingsReading

/// Whether a file without settings begins with what was meant as some, which is told: behind a space or something that
/// can't be seen, without the line of hyphens above them, or with something else in its place.
///
/// - Parameter keys: what can be set in the file.
func settingsAreText(of file: SourceFile, keys: [String], _ findings: inout DiagnosticCollector) -> Bool {
    let lines = SourceLines(of: file)
    var number = 1
    while number < 20, bare(lines.text(ofLine: number)).isEmpty { number += 1 }
    let first = bare(lines.text(ofLine: number))
    if first == "---" {
        var next = number + 1
        while next < number + 5, bare(lines.text(ofLine: next)).isEmpty { next += 1 }
        guard isSetting(bare(lines.text(ofLine: next))) else { return false }
        findings.add(.behindBlank(number, file))
        return true
    }
    let isTitle = (0...2).contains { bare(lines.text(ofLine: number + $0)).lowercased().hasPrefix("title:") }
    guard let line = isTitle ? number : unreadSettings(of: file, keys: keys) else { return false }
    findings.add(.withoutFence(line, file))
    return true
}

/// A line without blanks of any kind at its ends.
private func bare(_ line: Substring) -> Substring {
    var line = line.drop { $0.isWhitespace || isUnusualBlank($0) }
    while let last = line.last, last.isWhitespace || isUnusualBlank(last) { line.removeLast() }
    return line
}

/// Whether a line is a name and a colon.
private func isSetting(_ line: Substring) -> Bool {
    let name = line.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    return !name.isEmpty && line.dropFirst(name.count).first == ":"
}

extension Diagnostic {
    fileprivate static func withoutFence(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "settings-not-read", "The settings of this file are read as text.", at: file.location(line: line),
            suggestion: "Put a line of just three hyphens, ---, above them, and another below."
        )
    }

    fileprivate static func behindBlank(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "settings-not-read", "The settings of this file are read as text.", at: file.location(line: line),
            suggestion:
                "Let the line begin with its hyphens: delete what stands before them, seen or not, or type it anew."
        )
    }
}
