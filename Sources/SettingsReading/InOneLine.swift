extension Text {
    /// Whether it is sure to be words of ASCII with a space between each two.
    private var isPartedBySpaces: Bool {
        var last = UInt8(ascii: " ")
        for byte in string.utf8 {
            guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: " ") || last != byte else { return false }
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    /// The text with every run of white space made one space; nil where nothing is left.
    package var inOneLine: Text? {
        if isPartedBySpaces { return self }
        let words = string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : Text(string: words, place: place, remark: remark)
    }
}
