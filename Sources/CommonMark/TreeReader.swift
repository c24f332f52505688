import CCmark

/// Turns cmark's nodes into values.
struct TreeReader {
    let lineOffset: Int
    private(set) var tooDeep: SourceRange?

    private var depth = 0
    /// How many links are open: an address within one is no link of its own.
    private var openLinks = 0
    /// The nearest block that says where it stands: what cmark gives no place for is found there.
    private var place = SourceRange(
        start: SourcePosition(line: 1, column: 1),
        end: SourcePosition(line: 1, column: 1)
    )

    init(lineOffset: Int) {
        self.lineOffset = lineOffset
    }

    mutating func blocks(below node: OpaquePointer) -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(count(below: node))
        var child = cmark_node_first_child(node)
        while let next = child {
            if let block = block(next) { blocks.append(block) }
            child = cmark_node_next(next)
        }
        return blocks
    }

    private mutating func block(_ node: OpaquePointer) -> Block? {
        let range = range(of: node)
        guard enter(at: range) else {
            return .paragraph(Paragraph(content: [.text(literals(below: node))], range: range))
        }
        defer { depth -= 1 }
        let outer = place
        place = range
        defer { place = outer }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            return .paragraph(Paragraph(content: inlines(below: node), range: range))
        case CMARK_NODE_HEADING:
            let rank = Int(cmark_node_get_heading_level(node))
            return .heading(Heading(rank: rank, content: inlines(below: node), range: range))
        case CMARK_NODE_LIST:
            return .list(list(node, range))
        case CMARK_NODE_BLOCK_QUOTE:
            return .quote(blocks(below: node), range)
        case CMARK_NODE_CODE_BLOCK:
            return .code(literal(of: node), range)
        case CMARK_NODE_HTML_BLOCK:
            return .html(literal(of: node), range)
        case CMARK_NODE_THEMATIC_BREAK:
            return .rule(range)
        default:
            return nil
        }
    }

    private mutating func list(_ node: OpaquePointer, _ range: SourceRange) -> List {
        var items: [ListItem] = []
        items.reserveCapacity(count(below: node))
        var child = cmark_node_first_child(node)
        while let next = child {
            items.append(ListItem(blocks: blocks(below: next), range: self.range(of: next)))
            child = cmark_node_next(next)
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0,
            items: items,
            range: range
        )
    }

    private mutating func inlines(below node: OpaquePointer) -> [Inline] {
        var inlines: [Inline] = []
        inlines.reserveCapacity(count(below: node))
        var child = cmark_node_first_child(node)
        while let next = child {
            if let inline = inline(next) { inlines.append(inline) }
            child = cmark_node_next(next)
        }
        return openLinks == 0 ? linkingAddresses(in: inlines, at: place) : inlines
    }

    private mutating func inline(_ node: OpaquePointer) -> Inline? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: return .text(literal(of: node))
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(of: node))
        case CMARK_NODE_HTML_INLINE:
            let html = literal(of: node)
            return elementName(of: html) == "br" ? .lineBreak : .html(html, range(of: node))
        default: break
        }
        guard enter(at: range(of: node)) else { return .text(literals(below: node)) }
        defer { depth -= 1 }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_EMPH: return .emphasis(inlines(below: node))
        case CMARK_NODE_STRONG: return .strong(inlines(below: node))
        case CMARK_NODE_LINK:
            openLinks += 1
            defer { openLinks -= 1 }
            return .link(
                Link(
                    destination: string(cmark_node_get_url(node)),
                    title: string(cmark_node_get_title(node)),
                    content: inlines(below: node),
                    range: range(of: node)
                )
            )
        case CMARK_NODE_IMAGE:
            return .image(
                Image(
                    source: string(cmark_node_get_url(node)),
                    title: string(cmark_node_get_title(node)),
                    alternative: plainText(inlines(below: node)),
                    range: range(of: node)
                )
            )
        default: return nil
        }
    }

    /// Whether there is room for one more level; the caller leaves it again.
    private mutating func enter(at range: SourceRange) -> Bool {
        guard depth < Document.deepestNesting else {
            tooDeep = tooDeep ?? range
            return false
        }
        depth += 1
        return true
    }

    private func count(below node: OpaquePointer) -> Int {
        var count = 0
        var child = cmark_node_first_child(node)
        while let next = child {
            count += 1
            child = cmark_node_next(next)
        }
        return count
    }

    /// All literal text below a node, without recursion.
    private func literals(below node: OpaquePointer) -> String {
        guard let iterator = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(iterator) }
        var text = ""
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE else { return text }
            if event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(iterator) { text += literal(of: current) }
        }
    }

    private func literal(of node: OpaquePointer) -> String {
        string(cmark_node_get_literal(node))
    }

    private func string(_ characters: UnsafePointer<CChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }

    private func range(of node: OpaquePointer) -> SourceRange {
        let line = Int(cmark_node_get_start_line(node))
        guard line > 0 else { return place }
        return SourceRange(
            start: SourcePosition(line: line + lineOffset, column: Int(cmark_node_get_start_column(node))),
            end: SourcePosition(
                line: Int(cmark_node_get_end_line(node)) + lineOffset,
                column: Int(cmark_node_get_end_column(node))
            )
        )
    }
}
