import Model

extension RichText {
    /// The text as it is compared: lines that are only wrapped otherwise and runs of spaces are equal, and a link within the
    /// site leads to its page by the name that it has now: where on the page follows from words that may have changed there,
    /// not here.
    ///
    /// - Parameter renamed: the pages' addresses now, by those that links in the text have.
    func compared(_ renamed: [Address: Address] = [:]) -> RichText {
        if let singleRun, !singleRun.hasRunsOfSpaces { return self }
        return RichText(blocks.map { $0.compared(renamed) })
    }
}

extension RichText.Block {
    fileprivate func compared(_ renamed: [Address: Address]) -> RichText.Block {
        switch self {
        case .paragraph(let content): .paragraph(content.compared(renamed))
        case .heading(let heading):
            .heading(
                RichText.Heading(
                    rank: heading.rank, anchor: heading.anchor, content: heading.content.compared(renamed)))
        case .list(let list):
            .list(
                RichText.List(
                    start: list.start, isTight: list.isTight,
                    items: list.items.map { $0.map { $0.compared(renamed) } }))
        case .quotation(let blocks): .quotation(blocks.map { $0.compared(renamed) })
        case .edited(let edit, let blocks): .edited(edit, blocks.map { $0.compared(renamed) })
        case .code, .rule, .annotation: self
        }
    }
}

extension [RichText.Inline] {
    fileprivate func compared(_ renamed: [Address: Address]) -> [RichText.Inline] {
        var compared: [RichText.Inline] = []
        for inline in self {
            switch inline {
            case .text(let text): compared.append(words: text)
            case .softBreak: compared.append(words: " ")
            case .emphasis(let content): compared.append(.emphasis(content.compared(renamed)))
            case .strong(let content): compared.append(.strong(content.compared(renamed)))
            case .edited(let edit, let content): compared.append(.edited(edit, content.compared(renamed)))
            case .link(let link):
                var target = link.target
                if case .inside(let place) = target {
                    target = .inside(SitePlace(renamed[place.address] ?? place.address))
                }
                compared.append(
                    .link(RichText.Link(to: target, title: link.title, content: link.content.compared(renamed))))
            case .code, .image, .lineBreak: compared.append(inline)
            }
        }
        return compared
    }

    /// Adds words to the run before them, each space once.
    private mutating func append(words: String) {
        guard case .text(let before) = last else { return append(.text(words.withSingleSpaces)) }
        self[count - 1] = .text((before + words).withSingleSpaces)
    }
}

extension String {
    /// Whether white space stands in it otherwise than as single spaces.
    var hasRunsOfSpaces: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return true
            case UInt8(ascii: " ") where previous == byte: return true
            // The ends of spaces that don't break, U+00A0 and U+202F.
            case 0xA0 where previous == 0xC2, 0xAF where previous == 0x80: return true
            default: previous = byte
            }
        }
        return false
    }

    /// The same with one space for each stretch of white space.
    var withSingleSpaces: String {
        guard hasRunsOfSpaces else { return self }
        var single = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case " ", "\n", "\t", "\r", "\u{A0}", "\u{202F}": if single.last != " " { single.append(" ") }
            default: single.append(scalar)
            }
        }
        return String(single)
    }
}
