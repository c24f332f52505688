import ImportedDocuments

/// A document's blocks with the styles of Newel's in which their words are set, for documents that Newel made.
extension PandocTree {
    /// A block that stands in no other.
    enum TopBlock {
        case heading([NewelDocument.Piece], StyledText, rank: Int)
        case paragraph([NewelDocument.Piece], ImportedBlock)
        /// With the pieces of all its items, in order.
        case list([NewelDocument.Piece], [ImportedBlock.Item], ImportedBlock)
        case other(ImportedBlock)
    }

    /// What the names of Newel's styles begin with.
    private static let prefix = "Newel "

    /// The blocks in order; those in divisions stand for themselves.
    var topBlocks: [TopBlock] { topBlocks(of: tree["blocks"], depth: 0) }

    /// The document's subtitle.
    var subtitle: String? { meta("subtitle")?.plain }

    /// Who made it.
    var author: String? { meta("author")?.plain }

    private func topBlocks(of value: JSONValue, depth: Int) -> [TopBlock] {
        guard depth < 50 else { return [] }
        return value.list.flatMap { block -> [TopBlock] in
            let content = block["c"]
            switch block["t"].text {
            case "Div": return topBlocks(of: content[1], depth: depth + 1)
            case "Header":
                return [.heading(pieces(of: content[2]), inlines(content[2]), rank: content[0].integer ?? 1)]
            case "Para", "Plain":
                let styled = pieces(of: content)
                return self.block(block).map { .paragraph(styled, $0) }
            case "BulletList", "OrderedList":
                let styled = pieces(of: content)
                return self.block(block).map { made in
                    if case .list(let items, _) = made { .list(styled, items, made) } else { .other(made) }
                }
            default: return self.block(block).map(TopBlock.other)
            }
        }
    }

    /// The words that are set in Newel's styles, at any depth; what was parted by an editor is joined again.
    private func pieces(of value: JSONValue) -> [NewelDocument.Piece] {
        var pieces: [NewelDocument.Piece] = []
        gather(value, into: &pieces, depth: 0)
        return pieces
    }

    private func gather(_ value: JSONValue, into pieces: inout [NewelDocument.Piece], depth: Int) {
        guard depth < 100 else { return }
        if value["t"].text == "Span", let style = Self.style(of: value["c"][0]) {
            let text = inlines(value["c"][1])
            if pieces.last?.style == style, Self.runsOn.contains(style) {
                pieces[pieces.count - 1].text.runs += text.runs
            } else {
                pieces.append(.init(style: style, text: text))
            }
            return
        }
        switch value {
        case .array(let values): for inner in values { gather(inner, into: &pieces, depth: depth + 1) }
        case .object: gather(value["c"], into: &pieces, depth: depth + 1)
        default: break
        }
    }

    /// Styles of which a paragraph has one run only.
    private static let runsOn: Set<String> = [
        "code", "group", "competency", "page", "role", "theme", "narrative", "everyone", "contra", "motto", "fact",
    ]

    private static func style(of attributes: JSONValue) -> String? {
        let named = attributes[2].list.first { $0[0].text == "custom-style" }?[1].text
        return named.flatMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil }
    }
}
