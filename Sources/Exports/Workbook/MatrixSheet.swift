import Model

/// The sheet with a row for each competency and a column for each level.
struct MatrixSheet {
    /// What stands in a column.
    private enum Column {
        case cells(level: Level.ID?, Polarity)
        /// All that competencies with steps of their own ask.
        case steps
    }

    private let source: ExportSource
    private var framework: Framework { source.framework }
    private var words: ExportWords { source.words }
    private let columns: [Column]
    private let hasGroups: Bool
    private let hasCodes: Bool

    init(_ source: ExportSource) {
        self.source = source
        let framework = source.framework
        hasGroups = !framework.groups.isEmpty
        hasCodes = framework.competencies.contains { $0.code != nil }
        var filled: Set<Place> = []
        for competency in framework.competencies where competency.ownLadder == nil {
            for cell in competency.cells { filled.insert(Place(level: cell.level, polarity: cell.polarity)) }
        }
        let levels = framework.ladder.levels.map { Optional($0.id) }
        var columns: [Column] = levels.map { .cells(level: $0, .expected) }
        if filled.contains(Place(level: nil, polarity: .expected)) || levels.isEmpty {
            columns.insert(.cells(level: nil, .expected), at: 0)
        }
        columns += ([nil] + levels).filter { filled.contains(Place(level: $0, polarity: .contra)) }.map {
            .cells(level: $0, .contra)
        }
        if framework.competencies.contains(where: { $0.ownLadder != nil }) { columns.append(.steps) }
        self.columns = columns
    }

    private struct Place: Hashable {
        let level: Level.ID?
        let polarity: Polarity
    }

    /// The sheet.
    func sheet(_ strings: inout SharedStrings) -> Workbook.Sheet {
        let first = (hasGroups ? [24] : []) + (hasCodes ? [8] : []) + [28]
        var sheet = SheetWriter(
            widths: first + columns.map { _ in 44 },
            unique: Set(first.count..<first.count + columns.count), isRightToLeft: source.isRightToLeft)
        let heads = (hasGroups ? [words[.group]] : []) + (hasCodes ? [words[.code]] : []) + [words[.competency]]
        sheet.add(heads + columns.map(head), &strings, style: .head)
        for (group, competencies) in framework.grouped {
            for competency in competencies {
                let names = (hasGroups ? [group?.nameInCell ?? ""] : []) + (hasCodes ? [competency.code ?? ""] : [])
                sheet.add(names + [competency.title] + columns.map { text(in: $0, of: competency) }, &strings)
            }
        }
        return Workbook.Sheet(
            name: words[.matrix], part: sheet.part(frozen: (1, first.count), hasFilter: false),
            names: [("newel.matrix", CellReference(row: 0, column: 0).absolute)], printedHeads: 1)
    }

    private func head(_ column: Column) -> String {
        switch column {
        case .cells(let level, let polarity):
            let title = level.flatMap { framework.ladder[$0]?.title }
            switch (polarity, title) {
            case (.expected, let title?): return title
            case (.expected, nil): return framework.ladder.isEmpty ? words[.expected] : words[.everyone]
            case (.contra, let title?): return "\(words[.contra]): \(title)"
            case (.contra, nil): return words[.contra]
            }
        case .steps: return words[.steps]
        }
    }

    /// A line for each text and indicator, under the names of themes.
    private func text(in column: Column, of competency: Competency) -> String {
        let themes = ThemeIndex(competency.themes)
        switch column {
        case .cells(let level, let polarity):
            guard competency.ownLadder == nil else { return "" }
            return competency.cells(at: level, polarity).map { cell in
                ([themes[cell.theme].map { "\($0.title):" }].compactMap(\.self) + lines(of: cell)).joined(
                    separator: "\n")
            }.joined(separator: "\n")
        case .steps:
            guard let ladder = competency.ownLadder else { return "" }
            return competency.cells.map { cell in
                let names = [
                    cell.level.flatMap { ladder[$0]?.title } ?? words[.everyone], themes[cell.theme]?.title,
                    cell.polarity == .contra ? words[.contra] : nil,
                ]
                return (["\(names.compactMap(\.self).joined(separator: ", ")):"] + lines(of: cell)).joined(
                    separator: "\n")
            }.joined(separator: "\n")
        }
    }

    private func lines(of cell: Cell) -> [String] {
        [cell.text?.plain].compactMap(\.self) + cell.indicators.map { "• \($0.text.plain)" }
            + [cell.closing?.plain].compactMap(\.self)
    }
}
