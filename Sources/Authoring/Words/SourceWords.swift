import CommonMark

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

    private(set) var words: [Word] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line: Int
    private var word = WordHash()
    private var wordStart = 0
    /// Whether `[label]:` defines what a link of that name leads to, if the name is used.
    private var labels: [String: Bool] = [:]
    /// Up to where no sign ends what a sign before may begin: it isn't looked for again from each.
    private var lineWithoutBrace = 0
    private var lacksRemarkEnd = false

    /// - Parameters:
    ///   - bytes: the text.
    ///   - firstLine: the number of its first line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.bytes = bytes
        line = firstLine
        words.reserveCapacity(bytes.count / 6)
        findLabels()
        while index < bytes.count { readLine() }
        endWord()
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : UInt8(ascii: "\n") }

    private mutating func endWord() {
        if !word.isEmpty { words.append(Word(value: word.value, line: line, bytes: wordStart..<index)) }
        word.clear()
    }

    // MARK: Lines

    private mutating func readLine() {
        skipBlockMarks()
        if isFence() || isUsedDefinition() {
            skipLine()
            return
        }
        while index < bytes.count {
            if isLineEnd(byte(index)) {
                endWord()
                endLine()
                return
            }
            readUnit()
        }
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private mutating func skipLine() {
        while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
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
                guard isBlank(byte(index + 1)) else { return }
                index += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                var end = index
                while end < index + 10, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end)) { end += 1 }
                guard byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")"), isBlank(byte(end + 1)) else {
                    return
                }
                index = end + 1
            default: return
            }
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte)
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
        while rest < bytes.count, !isLineEnd(bytes[rest]) {
            if bytes[rest] == UInt8(ascii: "`") { return false }
            rest += 1
        }
        return true
    }

    // MARK: Definitions of links

    /// Finds `[label]:` at the beginnings of lines, and which of the labels are used.
    private mutating func findLabels() {
        var start = 0
        var uses: [Range<Int>] = []
        var isLineStart = true
        while start < bytes.count {
            let byte = bytes[start]
            if byte == UInt8(ascii: "["), let end = labelEnd(from: start) {
                let range = start + 1..<end
                if isLineStart, self.byte(end + 1) == UInt8(ascii: ":") {
                    labels[label(range), default: false] = false
                } else {
                    uses.append(range)
                }
            }
            if isLineEnd(byte) { isLineStart = true } else if !isBlank(byte) { isLineStart = false }
            start += 1
        }
        guard !labels.isEmpty else { return }
        for use in uses.map(label) where labels[use] != nil { labels[use] = true }
    }

    private func labelEnd(from start: Int) -> Int? {
        var end = start + 1
        while end < min(bytes.count, start + 200) {
            switch bytes[end] {
            case UInt8(ascii: "]"): return end > start + 1 ? end : nil
            case UInt8(ascii: "["): return nil
            default: end += 1
            }
        }
        return nil
    }

    private func label(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    private func isUsedDefinition() -> Bool {
        guard !labels.isEmpty, byte(index) == UInt8(ascii: "["), let end = labelEnd(from: index),
            byte(end + 1) == UInt8(ascii: ":")
        else { return false }
        return labels[label(index + 1..<end)] ?? false
    }

    // MARK: Running text

    private mutating func readUnit() {
        switch byte(index) {
        case UInt8(ascii: "<"): if !skipHTML() { readPlain() }
        case UInt8(ascii: "]"): if !skipTarget() { readPlain() }
        case UInt8(ascii: "{") where byte(index + 1) == UInt8(ascii: "#"): if !skipAnchor() { readPlain() }
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

    /// Passes over `{#…}` in one line.
    private mutating func skipAnchor() -> Bool {
        guard index >= lineWithoutBrace else { return false }
        var end = index
        while end < bytes.count, !isLineEnd(bytes[end]), bytes[end] != UInt8(ascii: "}") { end += 1 }
        guard byte(end) == UInt8(ascii: "}") else {
            lineWithoutBrace = end
            return false
        }
        endWord()
        index = end + 1
        return true
    }

    /// Passes over a remark or a tag. An address in angle brackets is shown.
    private mutating func skipHTML() -> Bool {
        if starts(with: "<!--") {
            guard !lacksRemarkEnd else { return false }
            var end = index + 4
            while end + 2 < bytes.count,
                !(bytes[end] == UInt8(ascii: "-") && bytes[end + 1] == UInt8(ascii: "-")
                    && bytes[end + 2] == UInt8(ascii: ">"))
            { end += 1 }
            guard end + 2 < bytes.count else {
                lacksRemarkEnd = true
                return false
            }
            pass(to: end + 3)
            return true
        }
        let first = byte(index + 1) == UInt8(ascii: "/") ? byte(index + 2) : byte(index + 1)
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else { return false }
        var end = index + 1
        var isName = true
        while end < min(bytes.count, index + 2000), bytes[end] != UInt8(ascii: ">") {
            if bytes[end] == UInt8(ascii: "<") { return false }
            if isName,
                bytes[end] == UInt8(ascii: ":") && byte(end + 1) != UInt8(ascii: "p") || bytes[end] == UInt8(ascii: "@")
            {
                return false
            }
            if isBlank(bytes[end]) { isName = false }
            end += 1
        }
        guard byte(end) == UInt8(ascii: ">") else { return false }
        if partsWords(String(decoding: bytes[index...end], as: UTF8.self)) { endWord() }
        pass(to: end + 1)
        return true
    }

    private func starts(with sign: StaticString) -> Bool {
        index + sign.utf8CodeUnitCount <= bytes.count
            && (0..<sign.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == sign.utf8Start[$0] }
    }

    /// Moves on, counting lines; a line's end parts words.
    private mutating func pass(to end: Int) {
        while index < end {
            if isLineEnd(bytes[index]) {
                endWord()
                endLine()
            } else {
                index += 1
            }
        }
    }

    /// The most brackets that are followed into each other in where a link leads; cmark follows 32.
    private static let deepestTarget = 100

    /// Passes over where a link leads: `](…)`, or `][label]`.
    private mutating func skipTarget() -> Bool {
        if byte(index + 1) == UInt8(ascii: "["), let end = labelEnd(from: index + 1),
            labels[label(index + 2..<end)] != nil
        {
            pass(to: end + 1)
            return true
        }
        guard byte(index + 1) == UInt8(ascii: "(") else { return false }
        var end = index + 2
        var depth = 1
        var isAngled = byte(end) == UInt8(ascii: "<")
        var lines = 0
        while end < bytes.count, depth > 0 {
            switch bytes[end] {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: ">"): isAngled = false
            case UInt8(ascii: "<") where isAngled && end > index + 2: return false
            case UInt8(ascii: "(") where !isAngled:
                depth += 1
                if depth > Self.deepestTarget { return false }
            case UInt8(ascii: ")") where !isAngled: depth -= 1
            case UInt8(ascii: "\n"):
                lines += 1
                if lines > 2 { return false }
            default: break
            }
            end += 1
        }
        guard depth == 0, end <= bytes.count else { return false }
        pass(to: end)
        return true
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
