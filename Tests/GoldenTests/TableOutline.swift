import PageReading

/// A table as lines: its columns, then every cell under the headers that a reader is told with it.
struct TableOutline {
    let lines: [String]

    init(_ table: Table) throws {
        var lines = ["table: \(table.caption)"]
        lines.append("  columns: " + table.columns.map { RunningText($0.children).text }.joined(separator: " | "))
        for body in table.bodies {
            let header = body.header.map { Outline.marked([RunningText($0.children).text], $0["id"])[0] }
            if header != nil || body.id != nil {
                lines += Outline.indented(Outline.marked(["rows: \(header ?? "")"], body.id))
            }
            for row in body.rows { lines += Outline.indented(try Self.lines(of: row)) }
        }
        self.lines = lines
    }

    private static func lines(of row: Table.Row) throws -> [String] {
        let header = row.header.map { " \(RunningText($0.children).text)" } ?? ""
        let cells = try row.cells.flatMap { cell in Outline.indented(try lines(of: cell)) }
        return Outline.marked(["row:\(header)"], row.id) + cells
    }

    private static func lines(of cell: Table.Cell) throws -> [String] {
        let content = try Outline.lines(in: cell.content)
        let isShort = content.count == 1 && cell.content.elements.allSatisfy { !["ul", "ol"].contains($0.name) }
        let description = content.isEmpty ? " (empty)" : isShort ? " \(content[0])" : ""
        let name = "\(cell.columns.map(\.words).joined(separator: " + ")):"
        return Outline.marked([name + description], cell.content["id"]) + (isShort ? [] : Outline.indented(content))
    }
}
