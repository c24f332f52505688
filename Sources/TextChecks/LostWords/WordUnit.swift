/// What the bytes at a place of a text are to its words.
///
/// Whatever Markdown may take away, such as a star within a word, neither ends a word nor is part of it: so words are the
/// same in the source and on the page. What it may make typographic parts words in both.
enum WordUnit {
    /// A byte of a word.
    case word
    /// Bytes that are passed over.
    case joint(count: Int)
    /// Bytes that end a word.
    case gap(count: Int)

    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = bytes[index]
        switch byte {
        case _ where Self.isLetter(byte): self = .word
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"):
            self = .joint(count: 1)
        case 0..<0x80: self = .gap(count: 1)
        // U+0080 to U+00BF: no letters but ª, µ and º.
        case 0xC2: self = .gap(count: min(2, bytes.count - index))
        // U+2000 to U+203F, typographic signs; U+200B to U+200F can't be seen.
        case 0xE2 where Self.byte(bytes, index + 1) == 0x80:
            let isUnseen = (0x8B...0x8F).contains(Self.byte(bytes, index + 2))
            let count = min(3, bytes.count - index)
            self = isUnseen ? .joint(count: count) : .gap(count: count)
        // U+2060 and U+FEFF can't be seen either.
        case 0xE2 where Self.byte(bytes, index + 1) == 0x81 && Self.byte(bytes, index + 2) == 0xA0,
            0xEF where Self.byte(bytes, index + 1) == 0xBB && Self.byte(bytes, index + 2) == 0xBF:
            self = .joint(count: min(3, bytes.count - index))
        default: self = .word
        }
    }

    /// Whether a byte is a letter or a digit of ASCII, which is part of a word wherever it stands.
    static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }
}

/// A word while it is read, as a number that stands for it (FNV-1a).
struct WordHash {
    private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var value = empty
    var isEmpty: Bool { value == Self.empty }

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    mutating func clear() { value = Self.empty }
}
