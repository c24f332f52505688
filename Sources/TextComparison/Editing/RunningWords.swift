import Model

/// Running text word by word, each with the marks that it stands within: what two versions of it are compared by.
struct RunningWords {
    /// A word, a code span or a picture.
    enum Piece: Hashable {
        case word(Substring)
        case code(String)
        case image(RichText.Image)

        /// Whether it is punctuation alone.
        var isMark: Bool {
            if case .word(let word) = self { TextComparison.isMark(word) } else { false }
        }
    }

    /// What stands around words: emphasis or a link.
    struct Wrapper: Hashable {
        enum Kind: Hashable {
            case emphasis, strong
            case link(RichText.Target, title: String)
        }

        /// Tells it from its like in the same text.
        let number: Int
        let kind: Kind
    }

    /// A piece with what leads up to it.
    struct Word {
        let piece: Piece
        /// From the outermost.
        let wrappers: [Wrapper]
        /// White space before it.
        let gap: [Gap]
    }

    /// White space: words of it, or the end of a line.
    struct Gap {
        let content: RichText.Inline
        let wrappers: [Wrapper]
    }

    private(set) var words: [Word] = []
    /// White space behind the last word.
    private(set) var gap: [Gap] = []
    private var wrappers: [Wrapper] = []
    private var wrapperCount: Int

    /// - Parameter firstNumber: of its wrappers, so that they can be told from another text's.
    init(_ content: [RichText.Inline], firstNumber: Int = 0) {
        wrapperCount = firstNumber
        add(content)
    }

    /// The number that comes after those of its wrappers.
    var nextNumber: Int { wrapperCount }

    private mutating func add(_ content: [RichText.Inline]) {
        for inline in content {
            switch inline {
            case .text(let text): add(text)
            case .code(let text): add(.code(text))
            case .image(let image): add(.image(image))
            case .softBreak, .lineBreak: gap.append(Gap(content: inline, wrappers: wrappers))
            case .emphasis(let content): add(content, within: .emphasis)
            case .strong(let content): add(content, within: .strong)
            case .link(let link): add(link.content, within: .link(link.target, title: link.title))
            case .edited(.inserted, let content): add(content)
            case .edited(.removed, _): break
            }
        }
    }

    private mutating func add(_ content: [RichText.Inline], within kind: Wrapper.Kind) {
        wrappers.append(Wrapper(number: wrapperCount, kind: kind))
        wrapperCount += 1
        add(content)
        wrappers.removeLast()
    }

    private mutating func add(_ text: String) {
        for piece in wordsWithSpaces(text[...]) {
            let word = piece.prefix(
                upTo: piece.lastIndex { !$0.isWhitespace }.map { piece.index(after: $0) } ?? piece.startIndex)
            if !word.isEmpty { add(.word(word)) }
            let space = piece[word.endIndex...]
            if !space.isEmpty { gap.append(Gap(content: .text(String(space)), wrappers: wrappers)) }
        }
    }

    private mutating func add(_ piece: Piece) {
        words.append(Word(piece: piece, wrappers: wrappers, gap: gap))
        gap = []
    }
}
