extension RichText {
    /// The words alone, as they will be: what a review shows as gone is no part of them. Each paragraph, heading and item
    /// stands on a line of its own, the lines of code as they are; an image is its alternative. Made anew each time, but for
    /// a single paragraph of words.
    public var plain: String {
        if let singleRun { return singleRun }
        if blocks.count == 1, case .paragraph(let content) = blocks[0] { return plainWords(of: content) }
        return lines.map(\.words).joined(separator: "\n")
    }

    /// A paragraph, heading or item in words.
    public struct Line: Hashable, Sendable {
        /// How it is laid out.
        public enum Layout: Hashable, Sendable {
            case paragraph
            case heading
            /// The first line of an item of a list, with its number; nil is a bullet.
            case item(number: Int?)
        }

        /// How it is laid out.
        public let layout: Layout
        /// What it says. Only the lines of code have line ends in them.
        public let words: String
    }

    /// The plain words line by line, with how each is laid out.
    public var lines: [Line] {
        var writer = LineWriter()
        writer.add(blocks)
        return writer.lines
    }
}

/// The words of running text; line ends become spaces.
private func plainWords(of content: [RichText.Inline]) -> String {
    if content.count == 1, case .text(let words) = content[0] { return words }
    var words = ""
    append(content, to: &words)
    return words
}

private func append(_ content: [RichText.Inline], to words: inout String) {
    var isBehindGone = false
    for inline in content {
        defer { if case .edited(.removed, _) = inline { isBehindGone = true } else { isBehindGone = false } }
        switch inline {
        case .text(let text) where isBehindGone && text.utf8.first == space && (words.utf8.last ?? space) == space:
            // It parts what is gone from what came.
            words += text.dropFirst()
        case .text(let text), .code(let text): words += text
        case .emphasis(let content), .strong(let content), .edited(.inserted, let content): append(content, to: &words)
        case .link(let link): append(link.content, to: &words)
        case .image(let image): words += image.alternative
        case .softBreak, .lineBreak: words += " "
        case .edited(.removed, _): break
        }
    }
}

private let space = UInt8(ascii: " ")

/// Puts the lines of blocks together.
private struct LineWriter {
    private(set) var lines: [RichText.Line] = []
    /// What the next line is, where it is the first of an item.
    private var item: RichText.Line.Layout?

    mutating func add(_ blocks: [RichText.Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let content): add(plainWords(of: content))
            case .heading(let heading):
                if heading.rank == nil {
                    add(plainWords(of: heading.content))
                } else {
                    item = nil
                    lines.append(RichText.Line(layout: .heading, words: plainWords(of: heading.content)))
                }
            case .list(let list): add(list)
            case .quotation(let blocks), .edited(.inserted, let blocks): add(blocks)
            case .code(let text): add(text)
            case .rule, .annotation, .edited(.removed, _): break
            }
        }
    }

    private mutating func add(_ list: RichText.List) {
        for (offset, blocks) in list.items.enumerated() {
            item = .item(number: list.start.map { $0 &+ offset })
            add(blocks)
        }
        item = nil
    }

    private mutating func add(_ words: String) {
        lines.append(RichText.Line(layout: item ?? .paragraph, words: words))
        item = nil
    }
}
