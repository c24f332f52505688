/// Which quotation marks become references.
package enum EscapedQuotes: Sendable {
    /// Both: fit for any attribute.
    case both
    /// `"` alone: fit for text, and for attributes in such marks. Apostrophes are many in what people write.
    case double
}

/// The text without control characters, which HTML forbids, and with `&`, `<`, `>` and both quotation marks as
/// references: fit for HTML and XML, text and attributes. Tabs and line ends stay.
package func escapedForHTML(_ text: String) -> String {
    guard text.utf8.contains(where: { reference(for: $0, .both) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8 + 16)
    bytes.append(escaping: text)
    return String(decoding: bytes, as: UTF8.self)
}

/// Whether anything of a text is left when it is escaped.
package func isShown(_ text: String) -> Bool {
    // All but control characters are, so the first byte nearly always decides.
    text.utf8.contains { reference(for: $0, .both) != "" }
}

extension [UInt8] {
    /// Appends text as ``escapedForHTML(_:)`` has it; what needs no reference is copied in one piece.
    package mutating func append(escaping text: String, _ quotes: EscapedQuotes = .both) {
        var text = text
        text.withUTF8 { text in
            var start = text.startIndex
            for index in text.indices {
                guard let reference = reference(for: text[index], quotes) else { continue }
                append(contentsOf: text[start..<index])
                append(contentsOf: reference.utf8)
                start = index + 1
            }
            append(contentsOf: text[start...])
        }
    }
}

/// What stands for a byte of a text; nil where it stands for itself.
private func reference(for byte: UInt8, _ quotes: EscapedQuotes) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): quotes == .both ? "&#39;" : nil
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: ""
    default: nil
    }
}
