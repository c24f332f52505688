import Frameworks

/// Lays a competency's cells out as its table by level.
struct TableBuilder {
    /// More levels than this become rows.
    static let mostColumns = 4

    private let desk: FrameworkDesk
    private let competency: Competency
    private let levels: [(level: Level, view: LevelView)]
    private let hasColumns: Bool
    private let hasContraColumn: Bool
    private var anchored: Set<Level.ID> = []
    private var contraAnchor: String? = PageAnchor.contra

    /// A builder for a competency that has levels.
    init(_ competency: Competency, at desk: FrameworkDesk) {
        self.desk = desk
        self.competency = competency
        levels = zip(competency.ladder(in: desk.framework).levels, desk.levels(of: competency)).map { ($0, $1) }
        hasColumns = levels.count <= Self.mostColumns
        hasContraColumn = !hasColumns && competency.cells.contains { $0.polarity == .contra }
    }

    /// The table; nil where no level says anything.
    mutating func table() -> String? {
        guard !levels.isEmpty, !competency.cells.isEmpty else { return nil }
        let phrase: Phrase = competency.ownLadder == nil ? .tableByLevel : .tableByStep
        let view = TableView(
            caption: desk.words.phrase(phrase, count: levels.count, ["title": competency.title]),
            hasColumns: hasColumns,
            head: desk.tableHead(of: competency, hasContraColumn: hasContraColumn),
            bodies: hasColumns ? columnBodies() : rowBodies()
        )
        return desk.theme.render(.table, view)
    }

    /// No theme first, then the themes in their order.
    private var themes: [Frameworks.Theme?] {
        [nil] + competency.themes.map(Optional.init)
    }

    private var width: Int {
        hasColumns ? levels.count : hasContraColumn ? 3 : 2
    }

    private func cell(_ level: Level.ID?, _ theme: Frameworks.Theme?, _ polarity: Polarity) -> Cell? {
        competency.cells.first { $0.level == level && $0.theme == theme?.id && $0.polarity == polarity }
    }

    private func body(_ theme: Frameworks.Theme?, rows: String) -> String {
        let view = TableBodyView(
            title: theme?.title, titleAnchor: theme?.anchor.text, isContra: false, anchor: nil, width: width, rows: rows
        )
        return desk.theme.render(.tableBody, view)
    }

    // MARK: Levels as columns

    private mutating func columnBodies() -> String {
        var bodies = ""
        for theme in themes {
            let rows = columnRows(theme, .expected)
            if !rows.isEmpty { bodies += body(theme, rows: rows) }
        }
        for theme in themes {
            let rows = columnRows(theme, .contra)
            guard !rows.isEmpty else { continue }
            let view = TableBodyView(
                title: [desk.contraLabel, theme?.title].compactMap(\.self).joined(separator: ": "),
                titleAnchor: nil, isContra: true, anchor: takeContraAnchor(), width: width, rows: rows
            )
            bodies += desk.theme.render(.tableBody, view)
        }
        return bodies
    }

    /// A row over all columns for what holds for everyone, then a row with a cell for each level.
    private mutating func columnRows(_ theme: Frameworks.Theme?, _ polarity: Polarity) -> String {
        let isSaidOfLevels = levels.contains { cell($0.level.id, theme, polarity) != nil }
        var rows = ""
        if let everyone = cell(nil, theme, polarity) {
            // Contra-indicators that name no level hold for everyone anyway: only beside others need that be said.
            // A theme's text is about the theme.
            let isForEveryone =
                polarity == .expected && !(theme != nil && everyone.indicators.isEmpty) || isSaidOfLevels
            rows += row(cells: columnCell(everyone, nil, anchor: nil, isForEveryone: isForEveryone, width: width))
        }
        guard isSaidOfLevels else { return rows }
        var cells = ""
        for (level, view) in levels {
            cells += columnCell(cell(level.id, theme, polarity), view, anchor: anchor(of: level))
        }
        return rows + row(cells: cells)
    }

    private func columnCell(
        _ cell: Cell?, _ view: LevelView?, anchor: String?, isForEveryone: Bool = false, width: Int? = nil
    ) -> String {
        desk.theme.render(
            .tableCell,
            TableCellView(
                label: view?.label, includes: view?.includes, contraLabel: nil, isForEveryone: isForEveryone,
                width: width, anchor: anchor, html: cell.map { desk.html(of: $0, in: competency) } ?? "",
                words: desk.words
            )
        )
    }

    private func row(cells: String) -> String {
        let view = TableRowView(head: nil, hasHead: false, anchor: nil, cells: cells, words: desk.words)
        return desk.theme.render(.tableRow, view)
    }

    // MARK: Levels as rows

    private mutating func rowBodies() -> String {
        var bodies = ""
        for theme in themes {
            var rows = ""
            for (level, view) in [(nil, nil)] + levels.map({ (Optional($0.level), Optional($0.view)) }) {
                rows += levelRow(level, view, theme)
            }
            if !rows.isEmpty { bodies += body(theme, rows: rows) }
        }
        return bodies
    }

    private mutating func levelRow(_ level: Level?, _ view: LevelView?, _ theme: Frameworks.Theme?) -> String {
        let expected = cell(level?.id, theme, .expected)
        let contra = cell(level?.id, theme, .contra)
        guard expected != nil || contra != nil else { return "" }
        var cells = rowCell(expected, contraLabel: nil, anchor: nil)
        if hasContraColumn {
            cells += rowCell(contra, contraLabel: desk.contraLabel, anchor: contra == nil ? nil : takeContraAnchor())
        }
        let row = TableRowView(
            head: view?.linkedLabel, includes: view?.includes, hasHead: true, anchor: level.flatMap { anchor(of: $0) },
            cells: cells,
            words: desk.words
        )
        return desk.theme.render(.tableRow, row)
    }

    private func rowCell(_ cell: Cell?, contraLabel: String?, anchor: String?) -> String {
        desk.theme.render(
            .tableCell,
            TableCellView(
                label: nil, includes: nil, contraLabel: contraLabel, isForEveryone: false, width: nil, anchor: anchor,
                html: cell.map { desk.html(of: $0, in: competency) } ?? "", words: desk.words
            )
        )
    }

    /// The level's anchor, the first time that it is asked for.
    private mutating func anchor(of level: Level) -> String? {
        anchored.insert(level.id).inserted ? Anchor(level: level.id).text : nil
    }

    /// The anchor of contra-indicators, the first time that it is asked for.
    private mutating func takeContraAnchor() -> String? {
        defer { contraAnchor = nil }
        return contraAnchor
    }
}

extension FrameworkDesk {
    /// The heads of a competency's table; those of the framework's levels are made only once.
    fileprivate func tableHead(of competency: Competency, hasContraColumn: Bool) -> String {
        if competency.ownLadder == nil, levels.count <= TableBuilder.mostColumns { return columnHead }
        return theme.render(
            .tableHead,
            TableHeadView(
                levels: levels(of: competency),
                hasColumns: levels(of: competency).count <= TableBuilder.mostColumns,
                hasOwnLadder: competency.ownLadder != nil,
                hasContraColumn: hasContraColumn,
                contraLabel: contraLabel,
                words: words
            )
        )
    }
}
