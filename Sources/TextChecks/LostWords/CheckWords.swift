import ContentSource
import Diagnostics

/// The last check: compares the words that an author wrote with those that pages are made of, and tells of each passage
/// that is on none.
///
/// - Parameters:
///   - text: what the author wrote.
///   - shown: the words of everything that was made of it, and of headings that say only where something belongs.
package func checkWords(of text: SourceText, shown: ShownWords, _ findings: inout DiagnosticCollector) {
    text.file.bytes.withUnsafeBufferPointer { all in
        guard text.start < all.count else { return }
        let bytes = UnsafeBufferPointer(rebasing: all[text.start...])
        // Pages hold most words in the order of their source. Of those left over, it doesn't matter which comes first.
        let others = SourceWords(bytes, firstLine: text.firstLine, expecting: shown.words)
        let missing = missing(others.words.map(\.value), in: shown.words[others.found...])
        guard !missing.isEmpty else { return }
        let written = SourceWords(bytes, firstLine: text.firstLine).words
        let otherLines = Set(text.otherLines.joined())
        for passage in passages(of: written, missing) where !otherLines.contains(passage.line) {
            let words = String(decoding: bytes[passage.bytes], as: UTF8.self)
            findings.add(.lost(words, passage.line, text.file))
        }
    }
}

/// How often each word is written more often than it is shown; a word that isn't has no entry.
private func missing(_ written: [UInt64], in shown: ArraySlice<UInt64>) -> [UInt64: Int] {
    let (written, shown) = (written.sorted(), shown.sorted())
    var missing: [UInt64: Int] = [:]
    var next = 0
    for word in written {
        while next < shown.count, shown[next] < word { next += 1 }
        if next < shown.count, shown[next] == word {
            next += 1
        } else {
            missing[word, default: 0] += 1
        }
    }
    return missing
}

private struct Passage {
    let line: Int
    var bytes: Range<Int>
}

/// Where the missing words stand: of lines that hold one, those of which most is missing, in the order of the text.
/// Lines that follow each other are one passage.
private func passages(of written: [SourceWords.Word], _ missing: [UInt64: Int]) -> [Passage] {
    var missing = missing
    let lines = Dictionary(grouping: written, by: \.line).map { line, words in
        (line: line, words: words, share: Double(words.count { missing[$0.value] != nil }) / Double(words.count))
    }
    var found: [Int: Range<Int>] = [:]
    for (line, words, share) in lines.sorted(by: { ($1.share, $0.line) < ($0.share, $1.line) }) where share > 0 {
        for word in words {
            guard let count = missing[word.value], count > 0 else { continue }
            missing[word.value] = count - 1
            let before = found[line]
            found[line] = (before?.lowerBound ?? word.bytes.lowerBound)..<word.bytes.upperBound
        }
    }
    return found.sorted { $0.key < $1.key }.reduce(into: []) { passages, line in
        guard let last = passages.last, found[line.key - 1] != nil else {
            return passages.append(Passage(line: line.key, bytes: line.value))
        }
        passages[passages.count - 1].bytes = last.bytes.lowerBound..<line.value.upperBound
    }
}

extension Diagnostic {
    fileprivate static func lost(_ words: String, _ line: Int, _ file: SourceFile) -> Diagnostic {
        let location = file.location(line: line)
        let definition = location.sourceLine.firstMatch(of: /^\s*\[([^\]]+)\]:\s*<?([^\s>]*)/)
        if let definition, isAddress(definition.2) { return unused(definition.1, at: location) }
        let inOneLine = (definition == nil ? words : location.sourceLine).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let shown = inOneLine.count > 60 ? "\(inOneLine.prefix(60))…" : inOneLine
        return Diagnostic(
            .error, "words-lost", "These words would be on no page: ‘\(shown)’.", at: location,
            suggestion: definition == nil
                ? "Look for a sign in this line or above it that is read as a mark, and put a backslash before it."
                : "A line that begins with square brackets and a colon says where links lead: put a backslash before it if it is text; write it as <!-- … --> if it is a remark."
        )
    }

    /// Whether what stands behind `[label]:` is where a link leads, and no word of a text.
    private static func isAddress(_ target: Substring) -> Bool {
        target.contains("://") || target.hasSuffix(".md") || target.contains(".md#")
            || ["#", "/", "./", "../", "mailto:"].contains(where: target.hasPrefix)
    }

    private static func unused(_ label: Substring, at location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "link-unused", "This says where the link ‘\(label)’ leads, but there is none; it is left out.",
            at: location, suggestion: "Take it out, or write [\(label)] where the link belongs.")
    }
}
