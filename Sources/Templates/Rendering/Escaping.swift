/// The text without control characters, which HTML forbids, and with `&`, `<`, `>` and both quotation marks as
/// references: fit for HTML and XML, text and attributes. Tabs and line ends stay.
package func escapedForHTML(_ text: String) -> String {
    guard text.utf8.contains(where: { reference(for: $0) != nil }) else { return text }
    var buffer = RenderBuffer(capacity: text.utf8.count + text.utf8.count / 8 + 16)
    buffer.append(escaping: text)
    return buffer.text
}

/// Appends bytes of UTF-8 as ``escapedForHTML(_:)`` has them; what needs no reference is copied in one piece.
func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = text.startIndex
    for index in text.indices {
        guard let reference = reference(for: text[index]) else { continue }
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: reference.utf8)
        start = index + 1
    }
    bytes.append(contentsOf: text[start...])
}

/// Whether anything of a text is left when it is escaped.
func isShown(_ text: String) -> Bool {
    // All but control characters are, so the first byte nearly always decides.
    text.utf8.contains { reference(for: $0) != "" }
}

/// What stands for a byte of a text; nil where it stands for itself.
private func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: ""
    default: nil
    }
}
