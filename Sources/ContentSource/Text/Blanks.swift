/// White space that Markdown doesn't take for any where a mark needs a space, such as U+00A0, and characters that can't
/// be seen at all, such as U+200B and U+FEFF.
package func isUnusualBlank(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without spaces and tabs at their ends.
    package var withoutBlankEnds: ArraySlice<UInt8> {
        var bytes = drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") { bytes.removeLast() }
        return bytes
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    package var withoutBlankEnds: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
