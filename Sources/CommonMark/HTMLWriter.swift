/// Writes blocks and running text as HTML. Raw HTML is left out, and a link only leads where it may.
public struct HTMLWriter {
    /// Where a link leads; nil leaves the words and drops the link.
    public var destination: (Link) -> String?
    /// Where a picture lies; nil leaves its alternative in words.
    public var source: (Image) -> String?
    /// The rank and anchor that a heading gets; nil sets it as a strong paragraph.
    public var heading: (Heading) -> (rank: Int, anchor: String?)?

    /// A writer; by default links and pictures lead where they say, if that is safe, and headings keep their rank.
    public init(
        destination: @escaping (Link) -> String? = { safeURL($0.destination) },
        source: @escaping (Image) -> String? = { safeURL($0.source) },
        heading: @escaping (Heading) -> (rank: Int, anchor: String?)? = { ($0.rank, nil) }
    ) {
        self.destination = destination
        self.source = source
        self.heading = heading
    }

    /// The HTML of blocks. With `isTight`, paragraphs are set without `<p>`, as in a list without blank lines.
    public func html(_ blocks: [Block], isTight: Bool = false) -> String {
        var out = ""
        for block in blocks {
            if !out.isEmpty, out.utf8.last != UInt8(ascii: "\n") { out += "\n" }
            write(block, isTight: isTight, to: &out)
        }
        return out
    }

    /// The HTML of running text.
    public func html(_ inlines: [Inline]) -> String {
        var out = ""
        write(inlines, to: &out)
        return out
    }

    private func write(_ block: Block, isTight: Bool, to out: inout String) {
        switch block {
        case .paragraph(let paragraph):
            if isTight {
                write(paragraph.content, to: &out)
            } else {
                out += "<p>"
                write(paragraph.content, to: &out)
                out += "</p>\n"
            }
        case .heading(let heading):
            guard let (rank, anchor) = self.heading(heading) else {
                out += "<p><strong>"
                write(heading.content, to: &out)
                out += "</strong></p>\n"
                return
            }
            let rankInHTML = min(max(rank, 1), 6)
            out += "<h\(rankInHTML)"
            if let anchor { out += " id=\"\(escaped(anchor))\"" }
            out += ">"
            write(heading.content, to: &out)
            out += "</h\(rankInHTML)>\n"
        case .list(let list):
            write(list, to: &out)
        case .quote(let blocks, _):
            out += "<blockquote>\n\(html(blocks))</blockquote>\n"
        case .code(let text, _):
            out += "<pre><code>\(escaped(text))</code></pre>\n"
        case .html:
            break
        case .rule:
            out += "<hr>\n"
        }
    }

    private func write(_ list: List, to out: inout String) {
        let tag = list.start == nil ? "ul" : "ol"
        out += "<\(tag)"
        if let start = list.start, start != 1 { out += " start=\"\(start)\"" }
        out += ">\n"
        for item in list.items {
            out += "<li>\(html(item.blocks, isTight: list.isTight))</li>\n"
        }
        out += "</\(tag)>\n"
    }

    private func write(_ inlines: [Inline], to out: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let text): out += escaped(text)
            case .code(let text): out += "<code>\(escaped(text))</code>"
            case .emphasis(let content): wrap(content, in: "em", &out)
            case .strong(let content): wrap(content, in: "strong", &out)
            case .link(let link): write(link, to: &out)
            case .image(let image): write(image, to: &out)
            case .softBreak: out += "\n"
            case .lineBreak: out += "<br>\n"
            case .html: break
            }
        }
    }

    private func wrap(_ content: [Inline], in tag: String, _ out: inout String) {
        out += "<\(tag)>"
        write(content, to: &out)
        out += "</\(tag)>"
    }

    private func write(_ link: Link, to out: inout String) {
        guard let destination = destination(link) else { return write(link.content, to: &out) }
        out += "<a href=\"\(escaped(destination))\"\(attribute("title", link.title))>"
        write(link.content, to: &out)
        out += "</a>"
    }

    private func write(_ image: Image, to out: inout String) {
        guard let source = source(image) else {
            out += escaped(image.alternative)
            return
        }
        let alternative = escaped(image.alternative)
        out += "<img src=\"\(escaped(source))\" alt=\"\(alternative)\"\(attribute("title", image.title))>"
    }

    private func attribute(_ name: String, _ value: String) -> String {
        value.isEmpty ? "" : " \(name)=\"\(escaped(value))\""
    }
}
