import Model

/// The sheet with a row for each indicator, each of its examples, and each text that stands with them, and columns to be
/// filled in.
struct IndicatorSheet {
    private let source: ExportSource
    private var framework: Framework { source.framework }
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

    /// The cells of a row up to its kind.
    private struct Place {
        var group = ""
        var code = ""
        var competency = ""
        var level = ""
        var theme = ""
        var polarity = ""

        var cells: [String] { [group, code, competency, level, theme, polarity] }
    }

    /// The sheet.
    func sheet(_ strings: inout SharedStrings) -> Workbook.Sheet {
        // A link that names no site leads nowhere from a file that was sent by mail.
        let columns = source.site.url == nil ? Self.columns.dropLast() : Self.columns[...]
        var sheet = SheetWriter(widths: columns.map(\.width), unique: [7, 10], isRightToLeft: source.isRightToLeft)
        sheet.add(columns.map { words[$0.head] }, &strings, style: .head)
        for (group, competencies) in framework.grouped {
            var place = Place()
            place.group = group?.nameInCell ?? ""
            for competency in competencies { add(competency, at: place, to: &sheet, &strings) }
            guard let group else { continue }
            place.polarity = words[.contra]
            let page = Address.group(group.id, framework.id)
            add(group.contraText, group.contra, group.contraClosing, on: page, at: place, to: &sheet, &strings)
        }
        let names = columns.enumerated().map { index, column in
            (column.name, CellReference(row: 0, column: index).absolute)
        }
        return Workbook.Sheet(
            name: words[.indicators], part: sheet.part(frozen: (1, 0), hasFilter: true), names: names, printedHeads: 1)
    }

    private func add(
        _ competency: Competency, at place: Place, to sheet: inout SheetWriter, _ strings: inout SharedStrings
    ) {
        let page = Address.competency(competency.id, framework.id)
        var place = place
        place.code = competency.code ?? ""
        place.competency = competency.title
        if let definition = competency.definition {
            sheet.add(place.cells + [words[.definition], definition.plain, "", "", source.url(page)], &strings)
        }
        let ladder = competency.ladder(in: framework)
        let themes = ThemeIndex(competency.themes)
        for cell in competency.cells {
            let level = cell.level.flatMap { ladder[$0]?.title }
            place.level = level ?? (ladder.isEmpty ? "" : words[.everyone])
            place.theme = themes[cell.theme]?.title ?? ""
            place.polarity = words.name(of: cell.polarity)
            add(cell.text, cell.indicators, cell.closing, on: page, at: place, to: &sheet, &strings)
        }
    }

    private func add(
        _ text: RichText?, _ indicators: [Indicator], _ closing: RichText?, on page: Address, at place: Place,
        to sheet: inout SheetWriter, _ strings: inout SharedStrings
    ) {
        guard text != nil || !indicators.isEmpty || closing != nil else { return }
        let cells = place.cells
        let pageLink = source.url(page)
        if let text { sheet.add(cells + [words[.rowText], text.plain, "", "", pageLink], &strings) }
        for indicator in indicators {
            let link = "\(pageLink)#\(percentEncoded(indicator.anchor.text))"
            sheet.add(cells + [words[.indicator], indicator.text.plain, "", "", link], &strings)
            for example in indicator.examples {
                sheet.add(cells + [words[.example], example.text.plain, "", "", link], &strings)
            }
        }
        if let closing { sheet.add(cells + [words[.rowText], closing.plain, "", "", pageLink], &strings) }
    }
}
