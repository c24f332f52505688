/// Whether a line says nothing to readers and something to another program: that contents stand here, or a new page begins.
///
/// - Parameter line: without the blanks around it.
func isForeignLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, line.count <= longestForeignLine, "[{$@\\_.:".utf8.contains(first) else {
        return false
    }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    if text.hasPrefix(".. ") { return text.hasSuffix("::") && !text.dropFirst(3).dropLast(2).contains(" ") }
    let words = text.filter { $0.isLetter || $0.isNumber }
    return foreignLines.contains(words) && text.filter { $0 == " " }.count < 2
}

private let longestForeignLine = 40

/// The words of such lines, without the signs around and between them.
private let foreignLines: Set<String> = [
    "toc", "tosp", "tableofcontents", "contentstable", "notoc", "forcetoc", "newpage", "pagebreak", "clearpage",
    "cleardoublepage",
]
