extension [UInt8] {
    /// Appends a text as it may stand in XML 1.0, in attributes too. What XML can't hold (control characters, U+FFFE and
    /// U+FFFF) is left out.
    mutating func appendXML(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var plain = 0
            for offset in bytes.indices {
                let length = Self.lengthOfUnfit(at: offset, of: bytes)
                guard length > 0 else { continue }
                append(contentsOf: bytes[plain..<offset])
                switch bytes[offset] {
                case UInt8(ascii: "&"): self += "&amp;".utf8
                case UInt8(ascii: "<"): self += "&lt;".utf8
                case UInt8(ascii: ">"): self += "&gt;".utf8
                case UInt8(ascii: "\""): self += "&quot;".utf8
                default: break
                }
                plain = offset + length
            }
            append(contentsOf: bytes[plain...])
        }
    }

    /// How many bytes the character at an offset has, where it can't stay as it is; else nothing.
    private static func lengthOfUnfit(at offset: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
        switch text[offset] {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): 1
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): 0
        case 0..<0x20: 1
        case 0xEF where offset + 2 < text.count && text[offset + 1] == 0xBF:
            text[offset + 2] >= 0xBE ? 3 : 0
        default: 0
        }
    }
}
