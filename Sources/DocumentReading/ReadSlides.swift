import ImportedDocuments

extension DocumentReader {
    /// Reads a presentation: a heading for each slide, and what stands on it.
    func readSlides(_ path: String, name: String) async throws(ImportProblem) -> ImportedDocument {
        let presentation = try await runScript(.slides, [path], about: path, needs: "python-pptx")
        var document = ImportedDocument(file: name)
        for slide in presentation["slides"].list {
            let title = Self.styledText(slide["title"]).inOneLine
            if !title.isEmpty { document.blocks.append(.heading(title, rank: 1)) }
            for part in slide["parts"].list {
                if part.has("rows") {
                    document.blocks.append(.table(Self.table(part["rows"])))
                } else {
                    document.blocks += Self.blocks(part["paragraphs"].list[...])
                }
            }
            document.asides += slide["smallPrint"].list.compactMap(\.text).map { .init(place: "footer", text: $0) }
            if let notes = slide["notes"].text { document.asides.append(.init(place: "notes", text: notes)) }
        }
        return document
    }

    private static func table(_ rows: JSONValue) -> ImportedTable {
        ImportedTable(
            spanning: rows.list.map { row in
                row.list.filter { $0["isSpanned"].number != 1 }.map { cell in
                    ImportedTable.SpanningCell(
                        blocks: blocks(cell["paragraphs"].list[...]), rowSpan: cell["rowSpan"].integer ?? 1,
                        columnSpan: cell["columnSpan"].integer ?? 1)
                }
            })
    }

    /// Paragraphs, of which those that are listed make lists inside each other.
    private static func blocks(_ paragraphs: ArraySlice<JSONValue>) -> [ImportedBlock] {
        var blocks: [ImportedBlock] = []
        var rest = paragraphs
        while let first = rest.first {
            let listed = rest.prefix { $0["isListed"].number == 1 && !isHeading($0) }
            if listed.isEmpty {
                blocks.append(.paragraph(styledText(first["runs"]).tidied))
                rest.removeFirst()
            } else {
                blocks.append(list(listed))
                rest = rest.dropFirst(listed.count)
            }
        }
        return blocks
    }

    /// A line in bold among the bullets heads those below it, whatever sign stands before it.
    private static func isHeading(_ paragraph: JSONValue) -> Bool {
        styledText(paragraph["runs"]).isStrong
    }

    private static func list(_ paragraphs: ArraySlice<JSONValue>) -> ImportedBlock {
        let depth = paragraphs.compactMap { $0["depth"].number }.min() ?? 0
        var items: [ImportedBlock.Item] = []
        var rest = paragraphs
        while let first = rest.first {
            rest.removeFirst()
            let below = rest.prefix { ($0["depth"].number ?? 0) > depth }
            rest = rest.dropFirst(below.count)
            let inner = below.isEmpty ? [] : [list(below)]
            items.append(.init(text: styledText(first["runs"]).tidied, inner: inner))
        }
        return .list(items, isNumbered: false)
    }
}
