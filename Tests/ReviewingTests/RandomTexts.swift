import Model

/// Texts made by chance, the same for the same seed.
struct RandomTexts {
    private var numbers: SplitMix

    init(seed: UInt64) {
        numbers = SplitMix(state: seed)
    }

    private static let words = [
        "plans", "work", "with", "others", "the", "all", "(often)", "“well”", "10", "%", "über", "日本", "e.g.", "—",
        "it’s",
    ]

    /// A text of up to four blocks.
    mutating func text() -> RichText {
        RichText((0..<number(upTo: 4)).map { _ in block(depth: 0) })
    }

    /// A text in which some of another's words, marks and blocks are others, gone or new.
    mutating func variant(of text: RichText) -> RichText {
        RichText(variant(of: text.blocks))
    }

    private mutating func number(upTo most: Int) -> Int { Int.random(in: 0...most, using: &numbers) }

    private mutating func block(depth: Int) -> RichText.Block {
        switch number(upTo: depth > 1 ? 3 : 6) {
        case 0: return .code("a  b\nc\n")
        case 1: return .heading(RichText.Heading(rank: 2, anchor: nil, content: inlines(depth: 0)))
        case 4:
            let items = (0...number(upTo: 3)).map { _ in (0...number(upTo: 1)).map { _ in block(depth: depth + 1) } }
            return .list(
                RichText.List(start: number(upTo: 1) == 0 ? nil : 1, isTight: number(upTo: 1) == 0, items: items))
        case 5: return .quotation((0...number(upTo: 1)).map { _ in block(depth: depth + 1) })
        default: return .paragraph(inlines(depth: 0))
        }
    }

    private mutating func inlines(depth: Int) -> [RichText.Inline] {
        (0...number(upTo: 3)).map { _ in inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> RichText.Inline {
        switch number(upTo: depth > 1 ? 4 : 8) {
        case 0: return .code("x y")
        case 1: return number(upTo: 1) == 0 ? .softBreak : .lineBreak
        case 2:
            return .image(RichText.Image(SitePlace(.siteFile("a.svg")), alternative: "a picture \(number(upTo: 2))"))
        case 5: return .emphasis(inlines(depth: depth + 1))
        case 6: return .strong(inlines(depth: depth + 1))
        case 7:
            let target = RichText.Target.outside("https://\(number(upTo: 2)).example")
            return .link(RichText.Link(to: target, content: inlines(depth: depth + 1)))
        default: return .text(run())
        }
    }

    private mutating func run() -> String {
        let words = (0...number(upTo: 5)).map { _ in Self.words.randomElement(using: &numbers) ?? "" }
        return [" ", ""][number(upTo: 1)] + words.joined(separator: " ") + [" ", "", ". "][number(upTo: 2)]
    }

    private mutating func variant(of blocks: [RichText.Block]) -> [RichText.Block] {
        blocks.flatMap { block -> [RichText.Block] in
            switch number(upTo: 9) {
            case 0: return []
            case 1: return [self.block(depth: 1), block]
            case 2: return [self.block(depth: 1)]
            default: return [variant(of: block)]
            }
        }
    }

    private mutating func variant(of block: RichText.Block) -> RichText.Block {
        switch block {
        case .paragraph(let content): .paragraph(variant(of: content))
        case .heading(let heading):
            .heading(RichText.Heading(rank: 2, anchor: nil, content: variant(of: heading.content)))
        case .list(let list):
            .list(
                RichText.List(start: list.start, isTight: list.isTight, items: list.items.map { variant(of: $0) }))
        case .quotation(let blocks): .quotation(variant(of: blocks))
        case .code, .rule, .annotation, .edited: block
        }
    }

    private mutating func variant(of content: [RichText.Inline]) -> [RichText.Inline] {
        content.flatMap { inline -> [RichText.Inline] in
            switch (number(upTo: 9), inline) {
            case (0, _): return []
            case (1, _): return [inline, self.inline(depth: 1)]
            case (2, .text(let text)): return [.strong([.text(text)])]
            case (_, .text(let text)): return [.text(variant(of: text))]
            case (_, .emphasis(let content)): return [.emphasis(variant(of: content))]
            case (_, .strong(let content)): return [.strong(variant(of: content))]
            case (_, .link(let link)):
                return [.link(RichText.Link(to: link.target, content: variant(of: link.content)))]
            default: return [inline]
            }
        }
    }

    private mutating func variant(of words: String) -> String {
        words.split(separator: " ", omittingEmptySubsequences: false).flatMap { word -> [String] in
            switch number(upTo: 7) {
            case 0: return []
            case 1: return [String(word), Self.words.randomElement(using: &numbers) ?? ""]
            default: return [String(word)]
            }
        }.joined(separator: " ")
    }
}

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
