/// Whether a browser would show words of some HTML, roughly: those outside tags, remarks, scripts and styles.
///
/// It takes time in proportion to the HTML's length, whatever has no end in it.
func holdsVisibleWords(_ html: Substring) -> Bool {
    var reader = HTMLWords(bytes: Array(html.utf8))
    return reader.words().contains { $0.isLetter || $0.isNumber }
}

/// Takes HTML apart into its words and what isn't shown.
private struct HTMLWords {
    let bytes: [UInt8]
    /// Ends that stand nowhere further on, and so aren't looked for again.
    private var missing: Set<String> = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func words() -> String {
        var words: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let end = end(ofMarkAt: index) {
                words.append(UInt8(ascii: " "))
                index = end
            } else {
                words.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// What follows the mark that begins at an index; nil where none begins there, since it has no end.
    private mutating func end(ofMarkAt start: Int) -> Int? {
        if holds("<!--", at: start), let end = index(behind: "-->", from: start + 4) { return end }
        for name in ["script", "style"] where holds("<\(name)", at: start) {
            let next = start + 1 + name.utf8.count
            guard next == bytes.count || !Self.isNameByte(bytes[next]) else { continue }
            if let end = index(behind: "</\(name)>", from: next) { return end }
        }
        return index(behind: ">", from: start + 1)
    }

    private mutating func index(behind end: String, from start: Int) -> Int? {
        guard !missing.contains(end) else { return nil }
        let found = (min(start, bytes.count)..<bytes.count).first { holds(end, at: $0) }
        if found == nil { missing.insert(end) }
        return found.map { $0 + end.utf8.count }
    }

    /// Whether a word in small letters stands at an index, whatever its capitals are there.
    private func holds(_ word: String, at start: Int) -> Bool {
        let word = word.utf8
        return start + word.count <= bytes.count
            && zip(bytes[start...], word).allSatisfy { byte, small in
                byte == small || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte + 32 == small
            }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
