import CommonMark
import ContentSource
import Diagnostics

/// Looks for bullets that a blank or a sign holds together in one, which their author wrote as several.
func checkJoined(_ paragraph: Paragraph, of file: SourceFile, _ findings: inout DiagnosticCollector) {
    var line = paragraph.range.start.line
    for (index, inline) in paragraph.content.enumerated() {
        switch inline {
        case .softBreak, .lineBreak: line += 1
        case .text(let text):
            if holdsJoint(text) { return findings.add(.joined(line, file)) }
            if text.holds(UInt8(ascii: "-")), holdsHyphen(text) {
                return findings.add(.hyphens(line, file))
            }
            guard text.utf8.last == UInt8(ascii: "-") || index + 2 < paragraph.content.count else { continue }
            let rest = paragraph.content[(index + 1)...]
            if let word = brokenWord(text, rest) { return findings.add(.brokenWord(word, line, file)) }
            if isBackquoted(text, rest) { return findings.add(.backquotes(line, file)) }
        default: break
        }
    }
}

/// Whether a tab, a line separator or a bullet between blanks stands in a text.
private func holdsJoint(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    var hasBullet = false
    for byte in text.utf8 {
        if byte == UInt8(ascii: "\t") { return true }
        // U+2028, U+2029 and U+2022, of which the last alone may be meant.
        if last == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 { return true }
        if last == (0xE2, 0x80), byte == 0xA2 { hasBullet = true }
        last = (last.1, byte)
    }
    return hasBullet && text.contains(" • ")
}

/// Whether a hyphen stands between two sentences as a bullet does: `Listens. - Asks`.
private func holdsHyphen(_ text: String) -> Bool {
    /// What of it the scalars so far end with.
    enum Ending {
        case none, sentence, blank, hyphen, space
    }
    var ending = Ending.none
    for scalar in text.unicodeScalars {
        switch (ending, scalar) {
        case (.space, _) where scalar.properties.generalCategory == .uppercaseLetter: return true
        case (_, "."), (_, ";"), (_, "!"), (_, "?"): ending = .sentence
        case (.blank, "-"): ending = .hyphen
        case (.hyphen, " "): ending = .space
        case (.sentence, _), (.blank, _): ending = scalar.properties.isWhitespace ? .blank : .none
        default: ending = .none
        }
    }
    return false
}

/// The word that a hyphen at the end of a line parts: `col-` and `leagues`. Not `short- and long-term`.
private func brokenWord(_ text: String, _ rest: ArraySlice<Inline>) -> String? {
    guard text.last == "-", text.dropLast().last?.isLetter == true, case .softBreak = rest.first,
        case .text(let next) = rest.dropFirst().first, next.first?.isLowercase == true
    else { return nil }
    let start = text.split(separator: " ").last ?? ""
    let end = next.prefix { $0.isLetter }
    return ["and", "or", "to", "und", "oder", "et", "y"].contains(end) ? nil : "\(start) \(end)"
}

/// Whether code stands within a word, as between two backquotes that were meant as apostrophes: `it`s fine and that`s`.
private func isBackquoted(_ text: String, _ rest: ArraySlice<Inline>) -> Bool {
    guard text.last?.isLetter == true, case .code = rest.first, case .text(let next) = rest.dropFirst().first else {
        return false
    }
    return next.first?.isLetter == true
}

extension Diagnostic {
    fileprivate static func joined(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullets-in-one", "A tab, a • or a hidden line end within this bullet doesn’t part it in two.",
            at: file.location(line: line), suggestion: "Begin a line with a hyphen for each bullet."
        )
    }

    fileprivate static func hyphens(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullets-in-one", "The hyphens within this bullet part nothing: all of it is one bullet.",
            at: file.location(line: line),
            suggestion: "Begin a line with a hyphen for each bullet; for a dash, write –."
        )
    }

    fileprivate static func brokenWord(_ word: String, _ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "word-broken", "The line’s end becomes a space: ‘\(word)’.", at: file.location(line: line),
            suggestion: "Write the word on one line."
        )
    }

    fileprivate static func backquotes(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "backquotes", "The backquotes here are read as marks of code and not shown.",
            at: file.location(line: line), suggestion: "For an apostrophe, write ’ or '."
        )
    }
}
