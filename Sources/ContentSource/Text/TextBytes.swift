extension UnsafeBufferPointer<UInt8> {
    /// The byte at an index; a line's end behind the last.
    package func byte(at index: Int) -> UInt8 { index < count ? self[index] : UInt8(ascii: "\n") }
}

extension UInt8 {
    /// Whether it ends a line.
    package var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
    /// Whether it is a space or a tab, or ends a line.
    package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineEnd }
}
