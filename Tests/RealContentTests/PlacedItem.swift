import PageReading

/// An indicator on a page, and where a reader finds it.
struct PlacedItem {
    /// With plain quotes and dashes.
    let words: String
    /// Whether it is marked as a warning.
    let isContra: Bool
    /// The level that heads its cell; nothing where it stands under several, or in no table.
    let level: String?
    /// The part of the page that it stands in.
    let section: String?

    /// All indicators of a page, in order.
    static func all(on page: Element) throws -> [PlacedItem] {
        try page.first("main").map { try items(in: $0, level: nil, section: nil) } ?? []
    }

    private static func items(in element: Element, level: String?, section: String?) throws -> [PlacedItem] {
        try element.elements.flatMap { inner in
            let section = inner.name == "section" ? inner["id"] : section
            if inner.name == "table" { return try items(of: Table(inner), section: section) }
            guard inner.name == "li", inner["id"] != nil else {
                return try items(in: inner, level: level, section: section)
            }
            let isContra = element.isOf("contra-indicators")
            return [PlacedItem(words: plain(inner.words), isContra: isContra, level: level, section: section)]
        }
    }

    private static func items(of table: Table, section: String?) throws -> [PlacedItem] {
        try table.bodies.flatMap(\.rows).flatMap { row in
            try row.cells.flatMap { cell in
                let column = cell.columns.count == 1 ? cell.columns[0] : nil
                let level = row.header.flatMap(Self.level) ?? column.flatMap(Self.level)
                return try items(in: cell.content, level: level, section: section)
            }
        }
    }

    /// The level that a header names.
    private static func level(_ header: Element) -> String? {
        header.descendants.first { $0.isOf("level-name") }.map { plain($0.words) }
    }
}
