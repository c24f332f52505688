extension [UInt8] {
    /// Appends a text as a JSON string (RFC 8259, section 7).
    ///
    /// - Parameter isInScript: whether it will stand in a `script` element, which a `<` could end, or in a script of before
    ///   2019, in which U+2028 and U+2029 would end the line.
    package mutating func appendJSON(_ text: String, isInScript: Bool = false) {
        var text = text
        text.withUTF8 { appendJSON($0, isInScript: isInScript) }
    }

    /// Appends UTF-8 as a JSON string.
    package mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>, isInScript: Bool) {
        append(UInt8(ascii: "\""))
        var plain = 0
        var place = 0
        while place < text.count {
            let length = Self.lengthOfUnfit(at: place, of: text, isInScript)
            if length > 0 {
                append(contentsOf: text[plain..<place])
                appendEscape(of: text[place], last: text[place + length - 1])
                plain = place + length
            }
            place += Swift.max(length, 1)
        }
        append(contentsOf: text[plain...])
        append(UInt8(ascii: "\""))
    }

    /// How many bytes the character at a place has, where it can't stay as it is; else nothing.
    private static func lengthOfUnfit(
        at place: Int, of text: UnsafeBufferPointer<UInt8>, _ isInScript: Bool
    ) -> Int {
        switch text[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: 1
        case UInt8(ascii: "<"): isInScript ? 1 : 0
        // The first byte of U+2028 and U+2029, among many others.
        case 0xE2 where isInScript && place + 2 < text.count && text[place + 1] == 0x80:
            text[place + 2] == 0xA8 || text[place + 2] == 0xA9 ? 3 : 0
        default: 0
        }
    }

    /// Appends what stands for a character, by its first and its last byte.
    private mutating func appendEscape(of first: UInt8, last: UInt8) {
        append(UInt8(ascii: "\\"))
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(first)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case 0xE2:
            self += "u202".utf8
            append(UInt8(ascii: "8") + (last & 1))
        default:
            self += "u00".utf8
            append(Self.digit(first >> 4))
            append(Self.digit(first & 0xF))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
