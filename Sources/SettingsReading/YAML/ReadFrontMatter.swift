import ContentSource
import Diagnostics

/// The most that a file may say of itself, in bytes.
private let largestFrontMatter = 1 << 16

/// Reads the front matter of a file; a file whose first line that isn't empty is no `---` has none.
package func readFrontMatter(of file: SourceFile, _ findings: inout DiagnosticCollector) -> FrontMatter {
    let bodyStart = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let (start, line) = firstLine(of: file, from: bodyStart)
    guard isFence(file, at: start), let yamlStart = file.nextLineStart(after: start),
        line == 1 || isSetting(file, at: yamlStart)
    else {
        return FrontMatter(entries: [], isBroken: false, bodyStart: bodyStart, bodyFirstLine: 1)
    }
    guard let fence = closingFence(of: file, from: yamlStart, line: line + 1) else {
        findings.add(.unclosed(file, line: line))
        return FrontMatter(entries: [], isBroken: true, bodyStart: file.bytes.endIndex, bodyFirstLine: 1)
    }
    let bytes = file.bytes[yamlStart..<fence.start]
    let isTooLarge = bytes.count > largestFrontMatter
    if isTooLarge { findings.add(.tooLarge(file)) }
    let entries =
        isTooLarge
        ? nil
        : plainSettings(bytes, in: file, linesBefore: line) ?? readYAML(bytes, in: file, linesBefore: line, &findings)
    if let entries, bytes.contains(where: { $0 == 0xE2 }) { checkQuotes(of: entries, &findings) }
    return FrontMatter(
        entries: entries ?? [], isBroken: entries == nil, bodyStart: fence.bodyStart, bodyFirstLine: fence.line + 1
    )
}

/// The first line that isn't empty, or the file's first where all are.
private func firstLine(of file: SourceFile, from bodyStart: Int) -> (start: Int, number: Int) {
    var start = bodyStart
    var number = 1
    while let next = file.nextLineStart(after: start) {
        let isEmpty = String(decoding: file.bytes[start..<next], as: UTF8.self).unicodeScalars
            .allSatisfy { $0.properties.isWhitespace || isInvisible($0) }
        guard isEmpty else { return (start, number) }
        start = next
        number += 1
    }
    return number == 1 ? (bodyStart, 1) : (start, number)
}

/// Whether a line is a name, a colon and perhaps a value: `---` below empty lines may also be a rule across the page.
private func isSetting(_ file: SourceFile, at start: Int) -> Bool {
    let end = file.nextLineStart(after: start) ?? file.bytes.endIndex
    return String(decoding: file.bytes[start..<end], as: UTF8.self).prefixMatch(of: /[\p{L}_-]+:(?:\s|$)/) != nil
}

/// Whether a line is `---` and nothing more.
private func isFence(_ file: SourceFile, at start: Int) -> Bool {
    guard file.bytes[start...].starts(with: "---".utf8) else { return false }
    let end = file.nextLineStart(after: start) ?? file.bytes.endIndex
    let line = String(decoding: file.bytes[start..<end], as: UTF8.self)
    return line.hasPrefix("---")
        && line.dropFirst(3).unicodeScalars.allSatisfy { $0.properties.isWhitespace || isInvisible($0) }
}

/// - Parameter line: the number of the first line of the settings.
private func closingFence(
    of file: SourceFile, from yamlStart: Int, line firstLine: Int
) -> (start: Int, bodyStart: Int, line: Int)? {
    var start = yamlStart
    var line = firstLine
    while start < file.bytes.endIndex {
        let next = file.nextLineStart(after: start)
        if isFence(file, at: start) { return (start, next ?? file.bytes.endIndex, line) }
        guard let next else { return nil }
        start = next
        line += 1
    }
    return nil
}

extension Diagnostic {
    fileprivate static func unclosed(_ file: SourceFile, line: Int) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-unclosed", "The settings that begin here have no end.", at: file.location(line: line),
            suggestion: "Put a line with just --- below the last setting."
        )
    }

    fileprivate static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-too-large", "The settings of this file are larger than 64 KB.",
            at: file.location(line: 1), suggestion: "Move what readers should read below the second --- line."
        )
    }
}
