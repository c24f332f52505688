import ImportedDocuments

/// A row of a form above the heads of columns: what it is about in the first cell, its value beside it.
struct FormRow {
    let meaning: ColumnMeaning
    let label: ImportedTable.Cell
    let value: ImportedTable.Cell

    /// - Returns: nil for any other row.
    init?(_ row: [ImportedTable.Cell]) {
        let cells = row.filter { !$0.isContinued && !$0.isEmpty }
        guard cells.count == 2, row.first?.isContinued == false, row.first?.isEmpty == false,
            let meaning = Self.meaning(of: cells[0].plain)
        else { return nil }
        self.meaning = meaning
        label = cells[0]
        value = cells[1]
    }

    /// In this order rows are taken over: what holds a competency, its name, what is said of it.
    static let ranks = 0...2
    var rank: Int {
        switch meaning {
        case .group: 0
        case .competency: 1
        default: 2
        }
    }

    /// The name that the value begins with, and what stands below it.
    var name: (title: String, rest: [ImportedBlock]) {
        guard case .paragraph(let text)? = value.blocks.first, value.blocks.count > 1 else { return (value.plain, []) }
        return (text.inOneLine.plain, Array(value.blocks.dropFirst()))
    }

    private static func meaning(of label: String) -> ColumnMeaning? {
        switch ColumnMeaning(head: withoutDimension(label).trimmingEnd(of: ":")) {
        case .competency: .competency
        case .group: .group
        case .code: .code
        case .definition: .definition
        default: nil
        }
    }

    /// A label without the number that the European e-Competence Framework puts before each: “Dimension 1”.
    static func withoutDimension(_ label: String) -> String {
        String(label.trimmingPrefix(/[Dd]imension \d+[:.]?\s*/))
    }
}
