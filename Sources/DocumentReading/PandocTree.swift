import ImportedDocuments

/// pandoc's tree (<https://hackage.haskell.org/package/pandoc-types>, `Text.Pandoc.Definition`), as blocks of ours.
///
/// An element is `{"t": its type, "c": its content}`. What isn't known is looked through for the known: nothing is lost by it.
struct PandocTree {
    let tree: JSONValue

    init(_ tree: JSONValue) {
        self.tree = tree
    }

    /// The document, with its title and subtitle, which pandoc puts among the settings.
    func document(named name: String) -> ImportedDocument {
        var document = ImportedDocument(file: name)
        document.title = meta("title")
        let front = ["subtitle", "author", "date", "abstract"].compactMap(meta)
        document.blocks = front.map(ImportedBlock.paragraph) + blocks(tree["blocks"])
        return document
    }

    func meta(_ name: String) -> StyledText? {
        let text = metaText(tree["meta"][name]).tidied
        return text.isEmpty ? nil : text
    }

    private func metaText(_ value: JSONValue) -> StyledText {
        switch value["t"].text {
        case "MetaInlines": inlines(value["c"])
        case "MetaString": StyledText(value["c"].text ?? "")
        case "MetaBlocks": StyledText(blocks(value["c"]).flatMap(\.lines).joined(separator: "\n"))
        case "MetaList": StyledText(value["c"].list.map { metaText($0).plain }.joined(separator: ", "))
        default: StyledText()
        }
    }

    private func blocks(_ value: JSONValue) -> [ImportedBlock] {
        value.list.flatMap(block)
    }

    func block(_ value: JSONValue) -> [ImportedBlock] {
        let content = value["c"]
        switch value["t"].text {
        case "Plain", "Para": return paragraph(inlines(content))
        case "Header": return [.heading(inlines(content[2]).inOneLine, rank: content[0].integer ?? 1)]
        case "BulletList": return [.list(content.list.map(item), isNumbered: false)]
        case "OrderedList": return [.list(content[1].list.map(item), isNumbered: true)]
        case "DefinitionList":
            return content.list.flatMap { entry in
                paragraph(inlines(entry[0])) + entry[1].list.flatMap(blocks)
            }
        case "LineBlock": return paragraph(join(content.list.map(inlines)))
        case "CodeBlock": return paragraph(StyledText(content[1].text ?? ""))
        case "BlockQuote": return blocks(content)
        case "Div": return blocks(content[1])
        case "Figure": return blocks(content[2])
        case "Table": return table(content)
        default: return []
        }
    }

    private func paragraph(_ text: StyledText) -> [ImportedBlock] {
        let tidy = text.tidied
        return tidy.isEmpty ? [] : [.paragraph(tidy)]
    }

    private func item(_ value: JSONValue) -> ImportedBlock.Item {
        var inner = blocks(value)
        guard case .paragraph(let text) = inner.first else { return .init(text: StyledText(), inner: inner) }
        inner.removeFirst()
        return .init(text: text, inner: inner)
    }

    /// Head, bodies and foot alike: a row that repeats the levels is taken for part of the head.
    private func table(_ content: JSONValue) -> [ImportedBlock] {
        let bodies = content[4].list.flatMap { $0[2].list + $0[3].list }
        let rows = content[3][1].list + bodies + content[5][1].list
        let listed = rows.map { row in
            row[1].list.map { cell in
                ImportedTable.SpanningCell(
                    blocks: blocks(cell[4]), rowSpan: cell[2].integer ?? 1, columnSpan: cell[3].integer ?? 1)
            }
        }
        let caption = blocks(content[1][1])
        return caption + [.table(ImportedTable(spanning: listed))]
    }

    func inlines(_ value: JSONValue) -> StyledText {
        join(value.list.map(inline), with: "")
    }

    private func join(_ texts: [StyledText], with separator: String = "\n") -> StyledText {
        var runs: [StyledText.Run] = []
        for (index, text) in texts.enumerated() {
            if index > 0, !separator.isEmpty { runs.append(.init(text: separator)) }
            runs += text.runs
        }
        return StyledText(runs)
    }

    private func inline(_ value: JSONValue) -> StyledText {
        let content = value["c"]
        switch value["t"].text {
        case "Str": return StyledText(content.string)
        case "Space", "SoftBreak": return StyledText(" ")
        case "LineBreak": return StyledText("\n")
        case "Strong": return marked(content) { $0.isStrong = true }
        case "Emph": return marked(content) { $0.isEmphasised = true }
        case "Link":
            let target = content[2][0].text ?? ""
            return marked(content[1]) { $0.link = target.hasPrefix("#") ? nil : target }
        case "Quoted":
            let signs = content[0]["t"].text == "SingleQuote" ? ("‘", "’") : ("“", "”")
            return StyledText(signs.0) + inlines(content[1]) + StyledText(signs.1)
        case "Code", "Math": return StyledText(content[1].text ?? "")
        case "Span", "Cite": return inlines(content[1])
        case "Note":
            // A footnote has no place of its own: its words stand where its number did.
            let words = blocks(content).flatMap(\.lines).joined(separator: " ")
            return StyledText(" (\(words))")
        case "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps": return inlines(content)
        default: return StyledText()
        }
    }

    private func marked(_ content: JSONValue, _ mark: (inout StyledText.Run) -> Void) -> StyledText {
        StyledText(
            inlines(content).runs.map { run in
                var run = run
                mark(&run)
                return run
            })
    }
}
