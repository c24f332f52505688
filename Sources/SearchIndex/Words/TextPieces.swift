/// A part of a text: a word, or what stands between words.
struct TextPiece {
    /// What a piece is.
    enum Kind {
        /// Letters, digits and the marks on them.
        case word
        /// A character of a script written without spaces between words.
        case character
        /// What stands between words, where it is not what is expected there.
        case gap
    }

    let range: Range<Int>
    let kind: Kind
}

/// Takes a text in UTF-8 apart.
///
/// A single space between two words goes without saying, and so does nothing at all between two characters of a script
/// that is written without spaces. Joined again with that in mind, the pieces give the text exactly.
func textPieces(_ text: [UInt8]) -> [TextPiece] {
    var scan = TextScan(text)
    return scan.pieces()
}

/// Goes through a text once.
private struct TextScan {
    /// Words and gaps of more characters are cut.
    private static let longest = 64

    private let text: [UInt8]
    private var found: [TextPiece] = []
    private var end = 0

    init(_ text: [UInt8]) {
        self.text = text
        found.reserveCapacity(text.count / 5)
    }

    mutating func pieces() -> [TextPiece] {
        var index = 0
        while index < text.count {
            let (length, letter) = TextLetter.at(index, of: text)
            switch letter {
            case .part, .mark:
                index = take(from: index, as: .word) { $0 == .part || $0 == .mark }
            case .character:
                // A character carries the marks that follow it.
                index = take(from: index, length, as: .character) { $0 == .mark }
            case .other: index += length
            }
        }
        addGap(before: text.count)
        return found
    }

    /// Takes what goes on as wanted from a place, after so many bytes that are taken anyway; the place behind it.
    private mutating func take(
        from start: Int, _ taken: Int = 0, as kind: TextPiece.Kind, while isWanted: (TextLetter) -> Bool
    ) -> Int {
        var index = start + taken
        var count = 0
        while index < text.count, count < Self.longest {
            let (length, letter) = TextLetter.at(index, of: text)
            guard isWanted(letter) else { break }
            index += length
            count += 1
        }
        if !isExpectedGap(before: start, kind) {
            if start == end { found.append(TextPiece(range: end..<end, kind: .gap)) } else { addGap(before: start) }
        }
        found.append(TextPiece(range: start..<index, kind: kind))
        end = index
        return index
    }

    private func isExpectedGap(before start: Int, _ kind: TextPiece.Kind) -> Bool {
        guard let last = found.last?.kind else { return start == end }
        let expectsNone = last == .character && kind == .character
        return expectsNone ? start == end : start == end + 1 && text[end] == UInt8(ascii: " ")
    }

    /// What stands between the last piece and a place, in parts that end between characters.
    private mutating func addGap(before place: Int) {
        while end < place {
            var next = min(end + Self.longest, place)
            while next < place, text[next] & 0b1100_0000 == 0b1000_0000 { next += 1 }
            found.append(TextPiece(range: end..<next, kind: .gap))
            end = next
        }
    }
}
