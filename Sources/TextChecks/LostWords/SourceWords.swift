import CommonMark
import ContentSource

/// The words of a file's text that readers should find on a page: all but marks, remarks, link targets and names for
/// links.
///
/// They are read without cmark, line by line: what one of the two overlooks, the other doesn't. In doubt whether
/// something is a mark it is taken for one, so that no word is missed that is there.
struct SourceWords {
    /// A word's number, and where it stands.
    struct Word {
        let value: UInt64
        let line: Int
        /// Indexes of the text's bytes.
        let bytes: Range<Int>
    }

    /// The words in order, but for those that were expected.
    private(set) var words: [Word] = []
    /// How many of the words that were expected stand in the text, each behind the one before.
    private(set) var found = 0
    private let expected: [UInt64]
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line: Int
    private var word = WordHash()
    private var wordStart = 0
    private let labels: LinkLabels
    private var hidden: HiddenMarks

    /// - Parameters:
    ///   - bytes: the text.
    ///   - firstLine: the number of its first line.
    ///   - expected: words that most of the text's are, in their order: these aren't kept.
    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, expecting expected: [UInt64] = []) {
        self.bytes = bytes
        self.expected = expected
        line = firstLine
        labels = LinkLabels(in: bytes)
        hidden = HiddenMarks(in: bytes, labels: labels)
        while index < bytes.count { readLine() }
        endWord()
    }

    private func byte(_ index: Int) -> UInt8 { bytes.byte(at: index) }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if found < expected.count, expected[found] == word.value {
            found += 1
        } else {
            words.append(Word(value: word.value, line: line, bytes: wordStart..<index))
        }
        word.clear()
    }

    // MARK: Lines

    private mutating func readLine() {
        skipBlockMarks()
        if isFence() || labels.isUsedDefinition(at: index) {
            skipLine()
            return
        }
        while index < bytes.count {
            if byte(index).isLineEnd {
                endWord()
                endLine()
                return
            }
            readUnit()
        }
    }

    private mutating func skipLine() {
        while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
        if index < bytes.count { endLine() }
    }

    private mutating func endLine() {
        let isPair =
            byte(index) == UInt8(ascii: "\r") && index + 1 < bytes.count && byte(index + 1) == UInt8(ascii: "\n")
        index += isPair ? 2 : 1
        line += 1
    }

    /// Spaces, `>`, bullets, and the numbers of lists, which are shown though they are no words of the text.
    private mutating func skipBlockMarks() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): index += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard byte(index + 1).isBlank else { return }
                index += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                var end = index
                while end < index + 10, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end)) { end += 1 }
                guard byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")"), byte(end + 1).isBlank else {
                    return
                }
                index = end + 1
            default: return
            }
        }
    }

    /// Whether a line begins or ends code; behind its mark may stand the code's language, which no page shows.
    private func isFence() -> Bool {
        let sign = byte(index)
        guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), byte(index + 1) == sign, byte(index + 2) == sign
        else {
            return false
        }
        var rest = index
        while byte(rest) == sign { rest += 1 }
        while rest < bytes.count, !bytes[rest].isLineEnd {
            if bytes[rest] == UInt8(ascii: "`") { return false }
            rest += 1
        }
        return true
    }

    // MARK: Running text

    private mutating func readUnit() {
        switch byte(index) {
        case UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: "{"): if !passHidden() { readPlain() }
        case UInt8(ascii: "&"): if !readEntity() { readPlain() }
        default: readPlain()
        }
    }

    private mutating func readPlain() {
        switch WordUnit(bytes, at: index) {
        case .word:
            if word.isEmpty { wordStart = index }
            repeat {
                word.add(bytes[index])
                index += 1
            } while index < bytes.count && WordUnit.isLetter(bytes[index])
        case .joint(let count): index += count
        case .gap(let count):
            endWord()
            index += count
        }
    }

    /// Passes over what is on no page.
    private mutating func passHidden() -> Bool {
        guard let mark = hidden.mark(at: index) else { return false }
        if mark.partsWords { endWord() }
        pass(to: mark.end)
        return true
    }

    /// Moves on, counting lines; a line's end parts words.
    private mutating func pass(to end: Int) {
        while index < end {
            if bytes[index].isLineEnd {
                endWord()
                endLine()
            } else {
                index += 1
            }
        }
    }

    /// Reads `&eacute;` and the like as what they stand for.
    private mutating func readEntity() -> Bool {
        var end = index + 1
        while end < min(bytes.count, index + 34), isEntityByte(bytes[end]) { end += 1 }
        guard end > index + 1, byte(end) == UInt8(ascii: ";") else { return false }
        let entity = Array(bytes[index...end])
        let text = plainText(Document(parsing: entity[...]).blocks)
        guard text != String(decoding: entity, as: UTF8.self) else { return false }
        let meant = Array(text.utf8)
        meant.withUnsafeBufferPointer { meant in
            guard meant.count > 0 else { return endWord() }
            switch WordUnit(meant, at: 0) {
            case .word:
                if word.isEmpty { wordStart = index }
                for byte in meant { word.add(byte) }
            case .joint: break
            case .gap: endWord()
            }
        }
        index = end + 1
        return true
    }

    private func isEntityByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
            true
        default: false
        }
    }
}
