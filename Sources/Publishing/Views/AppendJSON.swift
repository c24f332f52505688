extension [UInt8] {
    /// Appends a text as a JSON string (RFC 8259, section 7).
    ///
    /// - Parameter isInScript: whether it will stand in a `script` element, which a `<` could end.
    mutating func appendJSON(_ text: String, isInScript: Bool = false) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { appendJSON(content: $0, isInScript) }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendJSON(content: UnsafeBufferPointer<UInt8>, _ isInScript: Bool) {
        // Nearly every text is fit as it is.
        guard !content.allSatisfy({ Self.isPlainInJSON($0, isInScript) }) else {
            self += content
            return
        }
        for byte in content {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): self += "\\n".utf8
            case UInt8(ascii: "<") where isInScript: appendJSONEscape(byte)
            case 0..<0x20, 0x7F: appendJSONEscape(byte)
            default: append(byte)
            }
        }
    }

    private static func isPlainInJSON(_ byte: UInt8, _ isInScript: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: false
        case UInt8(ascii: "<"): !isInScript
        default: true
        }
    }

    private mutating func appendJSONEscape(_ byte: UInt8) {
        let digits = String(byte, radix: 16)
        self += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    }
}
