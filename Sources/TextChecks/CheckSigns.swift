import CommonMark
import ContentSource
import Diagnostics

/// Looks for signs that are read as marks and so disappear: backslashes in paths, stars within words and numbers.
func checkSigns(
    in content: [Inline], at range: SourceRange, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    if lines.mayHold(emphasis) { checkStars(in: content, at: range, of: file, &findings) }
    guard lines.mayHold(backslash) else { return }
    for number in range.start.line...range.end.line {
        let column = number == range.start.line ? range.start.column : 1
        let line = lines.bytes(ofLine: number, from: column)
        guard line.contains(UInt8(ascii: "\\")) else { continue }
        let text = withoutCode(line)
        for word in text.split(whereSeparator: \.isWhitespace) where losesBackslash(word) {
            let path = word.reversed().drop { ".,;:!?".contains($0) }.reversed()
            let start = column + text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return findings.add(
                .backslash(
                    String(path),
                    at: file.location(
                        line: number, column: start, width: String(path).utf8.count)))
        }
    }
}

private let emphasis = ByteSet("*_")
private let backslash = ByteSet("\\")

/// The line with blanks, as many as there are bytes, for what stands between backquotes, where backslashes stay.
///
/// Of two runs of backquotes with something between them, as many belong to it on each side as the shorter has.
private func withoutCode(_ line: ArraySlice<UInt8>) -> Substring {
    guard line.contains(UInt8(ascii: "`")) else { return Substring(decoding: line, as: UTF8.self) }
    var bytes = Array(line)
    /// The end of the run before, and how many of its backquotes aren't used up.
    var opening: (end: Int, length: Int)?
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
        let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.endIndex
        let shared = min(opening?.length ?? 0, end - start)
        if let opening, shared > 0 {
            for place in (opening.end - shared)..<(start + shared) { bytes[place] = UInt8(ascii: " ") }
        }
        opening = (end, end - start - shared)
        index = end
    }
    return Substring(decoding: bytes, as: UTF8.self)
}

/// Whether a word is a path of which Markdown takes backslashes: before a sign they say that the sign is meant.
private func losesBackslash(_ word: Substring) -> Bool {
    guard !word.contains("](") else { return false }
    var isPath = word.prefixMatch(of: /[A-Za-z]:\\/) != nil
    var isLosing = false
    var index = word.startIndex
    while index < word.endIndex {
        let next = word.index(after: index)
        guard word[index] == "\\", next < word.endIndex else {
            index = next
            continue
        }
        if word[next].isLetter || word[next].isNumber {
            isPath = true
            index = next
        } else if word[next] == "\\" {
            let behind = word.index(after: next)
            if behind < word.endIndex, word[behind].isLetter || word[behind].isNumber {
                (isPath, isLosing) = (true, true)
            }
            index = behind
        } else {
            isLosing = isLosing || word[next].isASCII
            index = word.index(after: next)
        }
    }
    return isPath && isLosing
}

/// Stars that part a word or stand between numbers: `2*3*4`, `Kolleg*innen und Leser*innen`.
private func checkStars(
    in content: [Inline], at range: SourceRange, of file: SourceFile, _ findings: inout DiagnosticCollector
) {
    var line = range.start.line
    for (index, inline) in content.enumerated() {
        switch inline {
        case .softBreak, .lineBreak: line += 1
        case .emphasis(let inner), .strong(let inner):
            let before = index > 0 ? lastCharacter(content[index - 1]) : nil
            let behind = index + 1 < content.count ? firstCharacter(content[index + 1]) : nil
            let isWithinWord = [before, behind].allSatisfy { $0.map { $0.isLetter || $0.isNumber } ?? false }
            let isByNumber = [before, behind].contains { $0?.isNumber ?? false }
            // Scripts that don't part words by spaces have emphasis within them.
            let isParted = [before, behind].allSatisfy { $0.map { $0.isCased || $0.isNumber } ?? true }
            if isParted, isWithinWord || isByNumber { return findings.add(.star(plainText(inner), line, file)) }
            checkStars(in: inner, at: range, of: file, &findings)
        default: break
        }
    }
}

private func lastCharacter(_ inline: Inline) -> Character? {
    if case .text(let text) = inline { text.last } else { nil }
}

private func firstCharacter(_ inline: Inline) -> Character? {
    if case .text(let text) = inline { text.first } else { nil }
}

extension Diagnostic {
    fileprivate static func backslash(_ path: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "backslash-lost", "In ‘\(path)’ some backslashes are read as marks and not shown.", at: location,
            suggestion: "Put it between backquotes, which keep it as it stands: `\(path)`."
        )
    }

    fileprivate static func star(_ words: String, _ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "star-lost", "The stars around ‘\(words)’ are read as marks of emphasis and not shown.",
            at: file.location(line: line), suggestion: "For the star itself, write \\*."
        )
    }
}
