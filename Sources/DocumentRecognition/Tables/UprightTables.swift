import ImportedDocuments

/// The parts with tables turned in which levels are rows and competencies columns: each competency is a row of them.
///
/// Such a table has a level in each row, each once, and above them names that mean nothing else. Columns of short values, such as
/// years in a post, are named in the notes and left out.
func uprightTables(in parts: [Part], levels: ImportedLevels, notes: inout ImportNotes) -> [Part] {
    parts.map { part in
        guard case .table(let table) = part, let head = LyingTable(table, levels: levels) else { return part }
        for row in table.rows {
            for column in head.short where !row[column].isEmpty && !row[column].isContinued {
                notes.leaveOut(
                    row[column].plain, at: head.title, because: "the column holds nothing that is expected of somebody")
            }
        }
        let kept = table.rows.indices.contains(head.row) ? Array(table.rows[head.row...]) : []
        var rows = kept.map { row in row.indices.filter { !head.short.contains($0) }.map { row[$0] } }
        notes.take(head.title, as: "head of a column with levels")
        // What heads the levels doesn't head the competencies.
        if let corner = rows.first?.indices.first { rows[0][corner] = ImportedTable.Cell() }
        for cell in table.rows[..<head.row].joined() where !cell.isEmpty && !cell.isContinued {
            notes.take(cell.plain, as: "title of a table")
        }
        return .table(ImportedTable(rows: rows.enumerated().map { $0 == 0 ? $1 : parted($1) }).transposed)
    }
}

/// A row whose cells over several competencies stand with each of them.
private func parted(_ row: [ImportedTable.Cell]) -> [ImportedTable.Cell] {
    var row = row
    for column in row.indices.dropFirst()
    where row[column].isContinued && row[column].columnSpan > 1 && !row[column - 1].isContinued
        && row[column - 1].blocks == row[column].blocks
    {
        row[column].isContinued = false
    }
    return row
}

/// What makes a table one that lies on its side.
private struct LyingTable {
    /// The row of names.
    let row: Int
    /// The columns of values that are too short to be expected of somebody.
    let short: Set<Int>
    /// What stands above the levels.
    let title: String

    init?(_ table: ImportedTable, levels: ImportedLevels) {
        let isHead = { (row: [ImportedTable.Cell]) in row.count { !$0.isEmpty && !$0.isContinued } > 2 }
        guard let head = table.rows.prefix(5).firstIndex(where: isHead) else { return nil }
        let below = table.rows[(head + 1)...].filter { !$0[0].isEmpty }
        let found = below.compactMap { levels.index(of: $0[0].plain) }
        guard found.count >= 2, found.count * 3 >= below.count * 2, Set(found).count == found.count else { return nil }
        let columns = (1..<table.columnCount).filter { !table.rows[head][$0].isEmpty }
        let short = columns.filter { column in below.allSatisfy { Self.isValue($0[column].plain) } }
        let names = columns.filter { !short.contains($0) }.map { table.rows[head][$0].plain }
        let areNames = names.allSatisfy { name in
            ImportedDocuments.words(of: name).count <= 8 && ColumnMeaning(head: name) == nil
                && levels.index(of: name) == nil
        }
        guard names.count >= 2, Set(names.map(wordKey)).count == names.count, areNames,
            !names.allSatisfy(ColumnMeaning.isTheme)
        else { return nil }
        row = head
        self.short = Set(short)
        title = table.rows[head][0].plain
    }

    /// A tick, a number or a few words with one: years in a post, a grade of pay.
    private static func isValue(_ text: String) -> Bool {
        text.count <= 2 || ImportedDocuments.words(of: text).count <= 3 && text.contains(where: \.isNumber)
    }
}
