/// The lines of a plain text that aren't empty.
public func paragraphs(of plain: String) -> [String] {
    // Looking at bytes first is far cheaper than taking a text apart by its characters, and most are one line.
    guard plain.utf8.contains(UInt8(ascii: "\n")) else { return plain.isEmpty ? [] : [plain] }
    return plain.split(separator: "\n").map { String($0) }
}

/// The first words of a text, with an ellipsis where something is left out.
public func shortened(_ text: String, to limit: Int) -> String {
    // So few bytes are never more characters; otherwise only the beginning needs to be looked at.
    guard text.utf8.count > limit else { return inOneLine(text) }
    let head = text.prefix(limit)
    guard head.endIndex < text.endIndex else { return inOneLine(text) }
    let tail = head.suffix(limit / 5)
    let end = tail.lastIndex { $0 == " " || $0 == "\n" } ?? head.endIndex
    return inOneLine(String(text[..<end])) + "…"
}

private func inOneLine(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " ") : text
}
