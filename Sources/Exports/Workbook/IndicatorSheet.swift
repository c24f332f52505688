/// The sheet with a row for each thing that a framework says, and columns to be filled in.
struct IndicatorSheet {
    private let source: ExportSource
    private var words: ExportWords { source.words }

    init(_ source: ExportSource) {
        self.source = source
    }

    /// A column: the name under which the workbook knows it, its head, and its width.
    private static let columns: [(name: String, head: ExportWords.Word, width: Int)] = [
        ("newel.group", .group, 24), ("newel.code", .code, 8), ("newel.competency", .competency, 28),
        ("newel.level", .level, 20), ("newel.theme", .theme, 20), ("newel.polarity", .polarity, 18),
        ("newel.kind", .kind, 14), ("newel.text", .text, 70), ("newel.evidence", .evidence, 50),
        ("newel.assessed", .assessed, 24), ("newel.link", .link, 50),
    ]

    /// The sheet.
    func sheet(_ strings: inout SharedStrings) -> Workbook.Sheet {
        // A link that names no site leads nowhere from a file that was sent by mail.
        let columns = source.site.url == nil ? Self.columns.dropLast() : Self.columns[...]
        var sheet = SheetWriter(widths: columns.map(\.width), unique: [7, 10], isRightToLeft: source.isRightToLeft)
        sheet.add(columns.map { words[$0.head] }, &strings, style: .head)
        FrameworkRows(source).forEachPlace { place, rows in
            // A group's own code stands with its name.
            let code = place.competency == nil ? nil : place.code
            let cells = [
                place.group?.nameInCell ?? "", code ?? "", place.competency ?? "", place.level, place.theme,
                place.polarity,
            ]
            for row in rows { sheet.add(cells + [words[row.kind], row.text, "", "", row.link], &strings) }
        }
        let names = columns.enumerated().map { index, column in
            (column.name, CellReference(row: 0, column: index).absolute)
        }
        return Workbook.Sheet(
            name: words[.indicators], part: sheet.part(frozen: (1, 0), hasFilter: true), names: names, printedHeads: 1)
    }
}
