/// The words of running text; a picture is read as its alternative.
public func plainText(_ inlines: [Inline]) -> String {
    if case .text(let text) = inlines.first, inlines.count == 1 { return text }
    var words = ""
    for inline in inlines {
        switch inline {
        case .text(let text), .code(let text): words += text
        case .emphasis(let content), .strong(let content): words += plainText(content)
        case .link(let link): words += plainText(link.content)
        case .image(let image): words += image.alternative
        case .softBreak, .lineBreak: words += " "
        case .html(let html, _): if partsWords(html) { words += " " }
        }
    }
    return words
}

/// The words of blocks, each paragraph, heading and list item on a line of its own.
public func plainText(_ blocks: [Block]) -> String {
    if case .paragraph(let paragraph) = blocks.first, blocks.count == 1 { return plainText(paragraph.content) }
    return blocks.flatMap(lines).joined(separator: "\n")
}

private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let paragraph): [plainText(paragraph.content)]
    case .heading(let heading): [plainText(heading.content)]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(lines) }
    case .quote(let blocks, _): blocks.flatMap(lines)
    case .code(let text, _): [text]
    case .html, .rule: []
    }
}
