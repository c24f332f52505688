/// A table as a screen reader tells it: every cell under its headers.
public struct Table {
    /// A cell with what heads it.
    public struct Cell {
        /// The headers of every column that it reaches over.
        public let columns: [Element]
        /// The cell itself.
        public let content: Element
    }

    /// Cells beside each other.
    public struct Row {
        /// The row's place.
        public let id: String?
        /// What heads it.
        public let header: Element?
        /// In order.
        public let cells: [Cell]
    }

    /// Rows that belong together.
    public struct Body {
        /// The rows' place.
        public let id: String?
        /// What heads them all.
        public let header: Element?
        /// In order.
        public let rows: [Row]
    }

    /// What the table shows.
    public let caption: String
    /// What heads each column.
    public let columns: [Element]
    /// In order.
    public let bodies: [Body]

    /// A table.
    ///
    /// - Throws: ``HTMLMistake`` where a reader would not know what a cell belongs to.
    public init(_ table: Element) throws {
        let caption = table.elements.first { $0.name == "caption" }?.words ?? ""
        guard !caption.isEmpty else { throw HTMLMistake("a table has no caption") }
        self.caption = caption
        let columns = table.elements.filter { $0.name == "thead" }.flatMap(\.elements).flatMap(\.elements)
        for header in columns where header.name != "th" || header["scope"] != "col" || header.words.isEmpty {
            throw HTMLMistake("‘\(header.words)’ stands in a table’s head, but heads no column")
        }
        self.columns = columns
        bodies = try table.elements.filter { $0.name == "tbody" }.map { try Self.body($0, columns) }
    }

    private static func body(_ body: Element, _ columns: [Element]) throws -> Body {
        var header: Element?
        var rows: [Row] = []
        for row in body.elements {
            if let group = row.elements.first(where: { $0["scope"] == "rowgroup" }) {
                guard rows.isEmpty, header == nil else { throw HTMLMistake("a group of rows has two headers") }
                header = group
            } else {
                rows.append(try Self.row(row, columns))
            }
        }
        return Body(id: body["id"], header: header, rows: rows)
    }

    private static func row(_ row: Element, _ columns: [Element]) throws -> Row {
        var header: Element?
        var cells: [Cell] = []
        var place = 0
        for element in row.elements {
            let end = place + (element["colspan"].flatMap { Int($0) } ?? 1)
            guard end <= columns.count else { throw HTMLMistake("a row is wider than its table: ‘\(row.words)’") }
            if element.name == "td" {
                cells.append(Cell(columns: Array(columns[place..<end]), content: element))
            } else {
                guard element["scope"] == "row", header == nil else {
                    throw HTMLMistake("‘\(element.words)’ heads neither row nor column")
                }
                header = element
            }
            place = end
        }
        guard place == columns.count else { throw HTMLMistake("a row is narrower than its table: ‘\(row.words)’") }
        return Row(id: row["id"], header: header, cells: cells)
    }
}
