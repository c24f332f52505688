import CommonMark
import Diagnostics

/// Looks for paths of Windows in texts, of which Markdown takes backslashes away: `\\server\share`, `H:\_forms`. Between
/// backticks they stand as they are.
func checkSharePaths(in blocks: [Block], of file: SourceFile, _ findings: inout Findings) {
    guard file.bytes.contains(UInt8(ascii: "\\")) else { return }
    for block in blocks {
        switch block {
        case .paragraph(let paragraph): checkLines(paragraph.range, of: file, &findings)
        case .heading(let heading): checkLines(heading.range, of: file, &findings)
        case .list(let list):
            for item in list.items { checkSharePaths(in: item.blocks, of: file, &findings) }
        case .quote(let blocks, _): checkSharePaths(in: blocks, of: file, &findings)
        case .code, .html, .rule: break
        }
    }
}

private func checkLines(_ range: SourceRange, of file: SourceFile, _ findings: inout Findings) {
    guard range.start.line <= range.end.line else { return }
    for number in range.start.line...range.end.line {
        let line = file.location(line: number).sourceLine
        for path in losingPaths(in: line) {
            let before = line[..<path.startIndex]
            // A link's own target is looked at where links are followed.
            let isTarget = before.hasSuffix("](") || before.hasSuffix("](<")
            let isCode = before.count { $0 == "`" } % 2 == 1
            guard !isTarget, !isCode else { continue }
            findings.add(
                .backslashesLost(
                    path, at: file.location(line: number, column: before.utf8.count + 1, width: path.utf8.count)))
        }
    }
}

/// The paths in a line that lose a backslash: those that begin with two, and those of a drive with one before a sign.
private func losingPaths(in line: String) -> [Substring] {
    let shares = line.matches(of: /\\\\[\w.$-]+\\[^\s<>)]*/).map(\.0)
    let drives = line.matches(of: /\b[A-Za-z]:\\[^\s<>)]*/).map(\.0).filter(losesBackslash)
    return shares.filter { line[..<$0.startIndex].last != "\\" } + drives
}

/// Whether Markdown takes one of the backslashes away: those before signs.
func losesBackslash(_ path: some StringProtocol) -> Bool {
    zip(path, path.dropFirst()).contains { $0 == "\\" && $1.isASCII && ($1.isPunctuation || $1.isSymbol) }
}

extension Diagnostic {
    fileprivate static func backslashesLost(_ path: Substring, at location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "backslashes-lost",
            "Of this path backslashes are lost: two of them, or one before a sign, mean the sign alone.",
            at: location, suggestion: "Put it between backticks, and it stands as it is: `\(path)`."
        )
    }
}
