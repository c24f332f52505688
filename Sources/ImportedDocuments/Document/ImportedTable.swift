/// A table as a grid without gaps: a cell that was merged stands in each of its places.
package struct ImportedTable: Hashable, Sendable {
    /// A place of the grid.
    package struct Cell: Hashable, Sendable {
        package var blocks: [ImportedBlock] = []
        /// Whether it is another place of the cell to the left or above.
        package var isContinued = false
        /// How many columns the whole cell is wide.
        package var columnSpan = 1

        package init(blocks: [ImportedBlock] = [], isContinued: Bool = false, columnSpan: Int = 1) {
            self.blocks = blocks
            self.isContinued = isContinued
            self.columnSpan = columnSpan
        }

        /// The words in one line.
        package var plain: String {
            blocks.flatMap(\.lines).joined(separator: " ").trimmingWhitespace()
        }

        package var isEmpty: Bool { plain.isEmpty }
    }

    /// Rows of equal length.
    package private(set) var rows: [[Cell]]

    package var columnCount: Int { rows.first?.count ?? 0 }

    /// A table of rows, which are made equally long.
    package init(rows: [[Cell]]) {
        let width = rows.map(\.count).max() ?? 0
        self.rows = rows.map { $0 + Array(repeating: Cell(), count: width - $0.count) }
    }

    /// A cell and how far it reaches, as files list them: cells that others reach into are left out.
    package struct SpanningCell {
        package let blocks: [ImportedBlock]
        package let rowSpan: Int
        package let columnSpan: Int

        package init(blocks: [ImportedBlock], rowSpan: Int, columnSpan: Int) {
            self.blocks = blocks
            self.rowSpan = rowSpan
            self.columnSpan = columnSpan
        }
    }

    /// A table of listed rows; a cell that would reach beyond `mostColumns` or the last row ends there.
    package init(spanning listed: [[SpanningCell]]) {
        var grid: [[Cell?]] = Array(repeating: [], count: listed.count)
        for (row, cells) in listed.enumerated() {
            var column = 0
            for cell in cells {
                while column < grid[row].count, grid[row][column] != nil { column += 1 }
                let width = min(max(cell.columnSpan, 1), Self.mostColumns)
                for reached in row..<min(row + max(cell.rowSpan, 1), listed.count) {
                    for place in column..<(column + width) {
                        while grid[reached].count <= place { grid[reached].append(nil) }
                        let isFirst = reached == row && place == column
                        grid[reached][place] = Cell(blocks: cell.blocks, isContinued: !isFirst, columnSpan: width)
                    }
                }
                column += width
            }
        }
        self.init(rows: grid.map { $0.map { $0 ?? Cell() } })
    }

    private static let mostColumns = 500

    /// The rows of a range.
    func slice(_ range: Range<Int>) -> ImportedTable {
        ImportedTable(rows: Array(rows[range.clamped(to: rows.indices)]))
    }

    /// The columns of a range; a cell that reaches in from the left begins there.
    func columns(_ range: Range<Int>) -> ImportedTable {
        ImportedTable(rows: rows.map { Array($0[range.clamped(to: $0.indices)]) })
    }

    /// The table with rows and columns exchanged.
    package var transposed: ImportedTable {
        ImportedTable(
            rows: (0..<columnCount).map { column in
                var turned = rows.map { $0[column] }
                for index in turned.indices {
                    let reached = turned[(index + 1)...].prefix { $0.isContinued && $0.blocks == turned[index].blocks }
                    turned[index].columnSpan = reached.count + 1
                }
                return turned
            })
    }
}

extension String {
    /// The text without white space at its ends.
    package func trimmingWhitespace() -> String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
