import PageReading

/// What a reader gets of a page, as lines of plain text: headings with their rank, cells under their headers, list items
/// with their places, links with where they lead.
///
/// Markup that changes nothing for a reader changes nothing here.
struct Outline {
    let lines: [String]

    init(of element: Element) throws {
        lines = try Self.lines(in: element)
    }

    private static let blocks: Set<String> = [
        "p", "div", "section", "nav", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "details", "summary", "h1",
        "h2", "h3", "h4", "h5", "h6", "form", "figure", "article", "aside", "header", "footer",
    ]

    /// The lines of what stands within an element.
    static func lines(in element: Element) throws -> [String] {
        var lines: [String] = []
        var text: [Node] = []
        for child in element.children {
            if case .element(let block) = child, blocks.contains(block.name) {
                lines += RunningText(text).lines
                text = []
                if !block.isHidden { lines += marked(try self.lines(of: block), block["id"]) }
            } else {
                text.append(child)
            }
        }
        return lines + RunningText(text).lines
    }

    /// The first line with a place's name at its end.
    static func marked(_ lines: [String], _ id: String?) -> [String] {
        guard let id else { return lines }
        return ["\(lines.first ?? "") {#\(id)}"] + lines.dropFirst()
    }

    static func indented(_ lines: [String], by indent: String = "  ") -> [String] {
        lines.map { indent + $0 }
    }

    private static func lines(of block: Element) throws -> [String] {
        switch block.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let rank = block.name.last?.wholeNumberValue ?? 1
            return [String(repeating: "#", count: rank) + " " + RunningText(block.children).text]
        case "ul", "ol": return try list(block)
        case "dl": return pairs(block)
        case "table": return try TableOutline(Table(block)).lines
        case "nav": return ["nav\(block["aria-label"].map { " \($0)" } ?? ""):"] + indented(try lines(in: block))
        case "blockquote": return indented(try lines(in: block), by: "> ")
        case "pre": return block.words.isEmpty ? [] : ["    " + block.words]
        case "hr": return ["---"]
        default: return try lines(in: block)
        }
    }

    /// Each item after its number, or after a cross where it warns.
    private static func list(_ list: Element) throws -> [String] {
        let start = list["start"].flatMap { Int($0) } ?? 1
        return try list.elements.enumerated().flatMap { index, item in
            let cross = list.isOf("contra-indicators") ? "× " : ""
            let mark = list.name == "ol" ? "\(start + index). \(cross)" : cross.isEmpty ? "- " : cross
            let lines = marked(try lines(in: item), item["id"])
            let rest = indented(Array(lines.dropFirst()), by: String(repeating: " ", count: mark.count))
            return [mark + (lines.first ?? "")] + rest
        }
    }

    private static func pairs(_ list: Element) -> [String] {
        zip(list.all("dt"), list.all("dd")).map { term, value in
            "\(RunningText(term.children).text): \(RunningText(value.children).text)"
        }
    }
}
