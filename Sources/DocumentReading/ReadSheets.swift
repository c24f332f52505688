import ImportedDocuments

extension DocumentReader {
    /// What a workbook says, of which `sheets.py` has told: a heading and a table for each sheet that is shown.
    package static func document(of book: JSONValue, name: String) -> ImportedDocument {
        var document = ImportedDocument(file: name)
        for sheet in book["sheets"].list {
            guard let table = table(of: sheet) else { continue }
            let title = sheet["title"].text ?? ""
            if sheet["hidden"].number == 1 {
                let lines = ImportedBlock.table(table).lines.filter { !$0.isEmpty }
                document.asides += lines.map { .init(place: "hidden sheet ‘\(title)’", text: $0) }
            } else {
                document.blocks += [.heading(StyledText(title), rank: 1), .table(table)]
            }
        }
        if let formulas = book["formulas"].integer, formulas > 0 {
            document.remarks.append("Formulas (\(formulas)) were taken as what they had come to.")
        }
        document.losses = losses(of: book)
        return document
    }

    /// What of a workbook couldn't be read, in sentences.
    package static func losses(of book: JSONValue) -> [String] {
        let unknown = book["unknownFormulas"].list.compactMap(\.text)
        let formulas =
            unknown.isEmpty
            ? []
            : [
                "What \(unknown.count == 1 ? "a formula comes" : "\(unknown.count) formulas come") to isn’t saved in the workbook, so "
                    + "\(unknown.count == 1 ? "its cell was" : "their cells were") taken for empty: "
                    + "\(unknown.prefix(10).joined(separator: ", "))\(unknown.count > 10 ? ", …" : ""). Open it in a spreadsheet "
                    + "program, save it anew, and import that."
            ]
        let cut = book["cut"].list.map { sheet in
            "The sheet ‘\(sheet["sheet"].string)’ has too many cells: it was read as far as row \(sheet["row"].integer ?? 0), and "
                + "what stands below is left out."
        }
        return formulas + cut
    }

    /// The cells of a sheet that hold something, without rows and columns in which none does; nil where no cell does.
    private static func table(of sheet: JSONValue) -> ImportedTable? {
        var cells: [Place: ImportedTable.Cell] = [:]
        for cell in sheet["cells"].list {
            guard let row = cell["row"].integer, let column = cell["column"].integer else { continue }
            let blocks = styledText(cell["runs"]).lines.map(ImportedBlock.paragraph)
            cells[Place(row: row, column: column)] = .init(blocks: blocks)
        }
        let rows = Set(cells.keys.map(\.row)).sorted()
        let columns = Set(cells.keys.map(\.column)).sorted()
        guard !rows.isEmpty else { return nil }
        for merge in sheet["merges"].list { spread(merge, over: &cells, rows: rows, columns: columns) }
        // An empty column parts a table from what stands beside it: one is kept.
        let kept = columns.enumerated().flatMap { index, column in
            index > 0 && columns[index - 1] < column - 1 ? [column - 1, column] : [column]
        }
        return ImportedTable(
            rows: rows.map { row in kept.map { cells[Place(row: row, column: $0)] ?? ImportedTable.Cell() } })
    }

    /// Sets a merged cell into each of its places that is kept.
    private static func spread(
        _ merge: JSONValue, over cells: inout [Place: ImportedTable.Cell], rows: [Int], columns: [Int]
    ) {
        let corners = merge.list.compactMap(\.integer)
        guard corners.count == 4, let cell = cells[Place(row: corners[0], column: corners[1])] else { return }
        let reached = columns.filter { (corners[1]...max(corners[1], corners[3])).contains($0) }
        var continued = cell
        continued.isContinued = true
        continued.columnSpan = reached.count
        for row in rows where (corners[0]...max(corners[0], corners[2])).contains(row) {
            for column in reached { cells[Place(row: row, column: column)] = continued }
        }
        continued.isContinued = false
        cells[Place(row: corners[0], column: corners[1])] = continued
    }

    private struct Place: Hashable {
        let row: Int
        let column: Int
    }

    /// Text in the runs that our scripts write.
    package static func styledText(_ runs: JSONValue) -> StyledText {
        StyledText(
            runs.list.map { run in
                StyledText.Run(
                    text: run["text"].string, isStrong: run["strong"].number == 1,
                    isEmphasised: run["emphasised"].number == 1, link: run["link"].text)
            })
    }
}
