/// Which ASCII characters stand in a text, so that what can't be in it isn't looked for in each of its parts.
package struct ByteSet: Equatable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Those of a few signs.
    package init(_ signs: String) {
        for byte in signs.utf8 { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) {
        low |= (byte < 64 ? 1 : 0) &<< UInt64(byte)
        high |= (byte & 0xC0 == 64 ? 1 : 0) &<< UInt64(byte)
    }

    /// Whether the two have a character in common.
    func meets(_ other: ByteSet) -> Bool { low & other.low | high & other.high != 0 }
}
