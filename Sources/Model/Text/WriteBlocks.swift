import Escaping

extension HTMLWriter {
    func write(_ blocks: [RichText.Block], isTight: Bool, to out: inout [UInt8]) {
        let start = out.count
        // An annotation stands in one line with what it is of.
        var isAnnotated = true
        for block in blocks {
            if out.count > start, out.last != UInt8(ascii: "\n"), !isAnnotated {
                out.append(UInt8(ascii: block.isAnnotation ? " " : "\n"))
            }
            write(block, isTight: isTight, to: &out)
            isAnnotated = block.isAnnotation
        }
    }

    private func write(_ block: RichText.Block, isTight: Bool, to out: inout [UInt8]) {
        switch block {
        case .paragraph(let content):
            if isTight { return write(content, to: &out) }
            wrap(content, in: "p", to: &out)
            out.append(UInt8(ascii: "\n"))
        case .heading(let heading): write(heading, to: &out)
        case .list(let list): write(list, to: &out)
        case .quotation(let blocks):
            out += "<blockquote>\n".utf8
            write(blocks, isTight: false, to: &out)
            out += "</blockquote>\n".utf8
        case .code(let text):
            out += "<pre><code>".utf8
            out.append(escaping: text, .double)
            out += "</code></pre>\n".utf8
        case .rule: out += "<hr>\n".utf8
        case .annotation(let annotation): write(annotation, to: &out)
        case .edited(.removed, _) where markup == nil: break
        case .edited(let edit, let blocks):
            write(edit, to: &out) { write(blocks, isTight: isTight, to: &$0) }
            if !isTight, markup != nil { out.append(UInt8(ascii: "\n")) }
        }
    }

    private func write(_ heading: RichText.Heading, to out: inout [UInt8]) {
        guard let rank = heading.rank else {
            out += "<p>".utf8
            wrap(heading.content, in: "strong", to: &out)
            out += "</p>\n".utf8
            return
        }
        let rankInHTML = min(max(rank, 1), 6)
        out += "<h\(rankInHTML)".utf8
        if let anchor = heading.anchor { attribute("id", anchor.text, to: &out) }
        out.append(UInt8(ascii: ">"))
        write(heading.content, to: &out)
        out += "</h\(rankInHTML)>\n".utf8
    }

    private func write(_ list: RichText.List, to out: inout [UInt8]) {
        let tag = list.start == nil ? "ul" : "ol"
        out += "<\(tag)".utf8
        if let start = list.start, start != 1 { attribute("start", String(start), to: &out) }
        out += ">\n".utf8
        for item in list.items {
            out += "<li>".utf8
            write(item, isTight: list.isTight, to: &out)
            out += "</li>\n".utf8
        }
        out += "</\(tag)>\n".utf8
    }
}

extension RichText.Block {
    fileprivate var isAnnotation: Bool {
        if case .annotation = self { true } else { false }
    }
}

extension [RichText.Block] {
    /// Whether there is one paragraph at most, what a review tells of it aside.
    var isRunningText: Bool {
        var paragraphs = 0
        for block in self {
            switch block {
            case .paragraph: paragraphs += 1
            case .edited(let edit, let blocks):
                guard blocks.count == 1, case .paragraph = blocks[0] else { return false }
                if edit == .inserted { paragraphs += 1 }
            case .annotation: break
            case .heading, .list, .quotation, .code, .rule: return false
            }
        }
        return paragraphs <= 1
    }
}
