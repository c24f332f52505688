extension [UInt8] {
    /// Appends a text as a JSON string (RFC 8259, section 7).
    ///
    /// - Parameter isInScript: whether it will stand in a `script` element, which a `<` could end, or in a script of before
    ///   2019, in which U+2028 and U+2029 would end the line.
    mutating func appendJSON(_ text: String, isInScript: Bool = false) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            var plain = 0
            var place = 0
            while place < bytes.count {
                guard !Self.isPlain(bytes[place]), let escape = Self.escape(of: bytes[place...], isInScript) else {
                    place += 1
                    continue
                }
                append(contentsOf: bytes[plain..<place])
                self += escape.text.utf8
                place += escape.length
                plain = place
            }
            append(contentsOf: bytes[plain...])
        }
        append(UInt8(ascii: "\""))
    }

    /// Whether a byte can stay wherever it stands; 0xE2 is the first of U+2028 and U+2029, among many others.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0..<0x20, 0x7F, 0xE2: false
        default: true
        }
    }

    /// What stands for the first character in place of itself, and how many bytes that is; nil where it can stay.
    private static func escape(
        of bytes: Slice<UnsafeBufferPointer<UInt8>>, _ isInScript: Bool
    ) -> (text: String, length: Int)? {
        guard let byte = bytes.first else { return nil }
        switch byte {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case 0..<0x10: return ("\\u000\(String(byte, radix: 16))", 1)
        case 0x10..<0x20, 0x7F: return ("\\u00\(String(byte, radix: 16))", 1)
        case UInt8(ascii: "<") where isInScript: return ("\\u003c", 1)
        case 0xE2 where isInScript && bytes.starts(with: "\u{2028}".utf8): return ("\\u2028", 3)
        case 0xE2 where isInScript && bytes.starts(with: "\u{2029}".utf8): return ("\\u2029", 3)
        default: return nil
        }
    }
}
