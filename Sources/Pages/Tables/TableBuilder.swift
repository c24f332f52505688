import Localization
import Model
import PageKit
import Templates

/// Lays a competency's cells out as its table by level.
struct TableBuilder {
    /// More levels than this become rows.
    static let mostColumns = 4

    private let context: FrameworkContext
    private let competency: Competency
    private let levels: [(level: Level, view: LevelView)]
    private let hasColumns: Bool
    private let hasContraColumn: Bool
    private var anchored: Set<Level.ID> = []
    private var contraAnchor: String? = PageAnchor.contra

    /// A builder for a competency that has levels.
    init(_ competency: Competency, at context: FrameworkContext) {
        self.context = context
        self.competency = competency
        levels = zip(competency.ladder(in: context.framework).levels, context.levels(of: competency)).map { ($0, $1) }
        hasColumns = levels.count <= Self.mostColumns
        hasContraColumn = !hasColumns && competency.cells.contains { $0.polarity == .contra }
    }

    /// The table; nil where no level says anything.
    mutating func table() -> TableView? {
        guard !levels.isEmpty, !competency.cells.isEmpty else { return nil }
        let phrase: MessageKey = competency.ownLadder == nil ? .tableByLevel : .tableByStep
        return TableView(
            caption: context.words.phrase(phrase, count: levels.count, ["title": competency.title]),
            levels: levels.map(\.view),
            hasColumns: hasColumns,
            hasOwnLadder: competency.ownLadder != nil,
            hasContraColumn: hasContraColumn,
            contraLabel: context.contraLabel(of: competency),
            bodies: hasColumns ? columnBodies() : rowBodies()
        )
    }

    /// No theme first, then the themes in their order.
    private var themes: [Competency.Theme?] {
        [nil] + competency.themes.map(Optional.init)
    }

    private var width: Int {
        hasColumns ? levels.count : hasContraColumn ? 3 : 2
    }

    private func cells(of theme: Competency.Theme?, _ polarity: Polarity) -> [Cell] {
        competency.cells.filter { $0.theme == theme?.id && $0.polarity == polarity }
    }

    private func cell(_ level: Level.ID?, _ theme: Competency.Theme?, _ polarity: Polarity) -> Cell? {
        cells(of: theme, polarity).first { $0.level == level }
    }

    private func html(of cell: Cell?) -> RenderedHTML? {
        cell.map { context.html(of: $0, in: competency) }
    }

    private func body(_ theme: Competency.Theme?, _ rows: [TableRowView]) -> TableBodyView {
        TableBodyView(title: theme?.title, titleAnchor: theme?.anchor.text, width: width, rows: rows)
    }

    // MARK: Levels as columns

    private mutating func columnBodies() -> [TableBodyView] {
        var bodies: [TableBodyView] = []
        for theme in themes {
            let rows = columnRows(theme, .expected, cells(of: theme, .expected))
            if !rows.isEmpty { bodies.append(body(theme, rows)) }
        }
        for theme in themes {
            for contra in context.byLabel(cells(of: theme, .contra)) {
                let rows = columnRows(theme, .contra, contra.cells)
                guard !rows.isEmpty else { continue }
                bodies.append(
                    TableBodyView(
                        title: [contra.label, theme?.title].compactMap(\.self).joined(separator: ": "),
                        isContra: true, anchor: takeContraAnchor(), width: width, rows: rows
                    )
                )
            }
        }
        return bodies
    }

    /// A row over all columns for what holds for everyone, then a row with a cell for each level.
    private mutating func columnRows(
        _ theme: Competency.Theme?, _ polarity: Polarity, _ cells: [Cell]
    ) -> [TableRowView] {
        func cell(_ level: Level.ID?) -> Cell? { cells.first { $0.level == level } }
        let isSaidOfLevels = levels.contains { cell($0.level.id) != nil }
        var rows: [TableRowView] = []
        if let everyone = cell(nil) {
            // Contra-indicators that name no level hold for everyone anyway: only beside others need that be said.
            // A theme's text is about the theme.
            let isForEveryone =
                polarity == .expected && !(theme != nil && everyone.indicators.isEmpty) || isSaidOfLevels
            let view = TableCellView(isForEveryone: isForEveryone, width: width, html: html(of: everyone))
            rows.append(TableRowView(cells: [view]))
        }
        guard isSaidOfLevels else { return rows }
        var views: [TableCellView] = []
        for (level, view) in levels {
            views.append(TableCellView(level: view, anchor: anchor(of: level), html: html(of: cell(level.id))))
        }
        return rows + [TableRowView(cells: views)]
    }

    // MARK: Levels as rows

    private mutating func rowBodies() -> [TableBodyView] {
        var bodies: [TableBodyView] = []
        for theme in themes {
            var rows = [levelRow(nil, nil, theme)].compactMap(\.self)
            for (level, view) in levels {
                if let row = levelRow(level, view, theme) { rows.append(row) }
            }
            if !rows.isEmpty { bodies.append(body(theme, rows)) }
        }
        return bodies
    }

    private mutating func levelRow(_ level: Level?, _ view: LevelView?, _ theme: Competency.Theme?) -> TableRowView? {
        let expected = cell(level?.id, theme, .expected)
        let contra = cell(level?.id, theme, .contra)
        guard expected != nil || contra != nil else { return nil }
        var cells = [TableCellView(html: html(of: expected))]
        if hasContraColumn {
            let anchor = contra == nil ? nil : takeContraAnchor()
            cells.append(contraCell(contra, anchor: anchor))
        }
        return TableRowView(level: view, hasHead: true, anchor: level.flatMap { anchor(of: $0) }, cells: cells)
    }

    /// A cell in the column of contra-indicators.
    private func contraCell(_ cell: Cell?, anchor: String?) -> TableCellView {
        let label = context.contraLabel(of: competency)
        let own = cell.map { context.contraLabel(of: $0) } ?? label
        return TableCellView(contraLabel: own, isNamed: own != label, anchor: anchor, html: html(of: cell))
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
