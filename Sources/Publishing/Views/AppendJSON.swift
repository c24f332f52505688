extension [UInt8] {
    /// Appends a text as a JSON string (RFC 8259, section 7).
    ///
    /// - Parameter isInScript: whether it will stand in a `script` element, which a `<` could end, or in a script of before
    ///   2019, in which U+2028 and U+2029 would end the line.
    mutating func appendJSON(_ text: String, isInScript: Bool = false) {
        append(UInt8(ascii: "\""))
        defer { append(UInt8(ascii: "\"")) }
        guard text.utf8.contains(where: { !Self.isPlainInJSON($0, isInScript) }) else {
            self += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                append(UInt8(ascii: "\\"))
                self += scalar.utf8
            case "\n": self += "\\n".utf8
            case "<" where isInScript, "\u{2028}" where isInScript, "\u{2029}" where isInScript:
                appendJSONEscape(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}": appendJSONEscape(scalar)
            default: self += scalar.utf8
            }
        }
    }

    private static func isPlainInJSON(_ byte: UInt8, _ isInScript: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: false
        // The first byte of U+2028 and U+2029, among many others.
        case UInt8(ascii: "<"), 0xE2: !isInScript
        default: true
        }
    }

    private mutating func appendJSONEscape(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16)
        self += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    }
}
