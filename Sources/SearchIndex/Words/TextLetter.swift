/// What a character is to a search. `assets/search/words.js` tells the same apart by regular expressions.
enum TextLetter {
    /// Part of a word: a letter or a digit.
    case part
    /// A letter of a script that is written without spaces between words: a word by itself.
    case character
    /// What belongs to the letter before it: accents, vowel signs, and invisible joiners.
    case mark
    /// Part of no word: apostrophes and hyphens too, so that `l’écoute` is found as `écoute`.
    case other

    /// The character at a place in a text in UTF-8, and how many bytes it takes.
    static func at(_ index: Int, of text: [UInt8]) -> (length: Int, letter: TextLetter) {
        let first = text[index]
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return (1, .part)
        case ..<0x80: return (1, .other)
        default: break
        }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= text.count else { return (text.count - index, .other) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return (length, Unicode.Scalar(value).map(TextLetter.init) ?? .other)
    }

    private init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        // Typographic quotes and dashes, the most frequent by far.
        case 0x2010...0x2027: self = .other
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: self = .mark
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber, .otherNumber:
                self = Self.isWrittenWithoutSpaces(scalar.value) ? .character : .part
            default: self = .other
            }
        }
    }

    /// Thai and Lao, Burmese, Khmer, the Japanese syllabaries and Chinese characters. Korean has spaces.
    private static func isWrittenWithoutSpaces(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
