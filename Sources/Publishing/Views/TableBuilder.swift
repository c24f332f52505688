import Frameworks

/// Lays a competency's cells out as its table by level.
struct TableBuilder {
    /// More levels than this become rows.
    static let mostColumns = 4

    private let desk: FrameworkDesk
    private let competency: Competency
    private let levels: [(level: Level, view: LevelView)]
    private var anchored: Set<Level.ID> = []

    /// A builder for a competency that has levels.
    init(_ competency: Competency, at desk: FrameworkDesk) {
        self.desk = desk
        self.competency = competency
        levels = zip(competency.ladder(in: desk.framework).levels, desk.levels(of: competency)).map { ($0, $1) }
    }

    /// The table; nil where no level says anything.
    mutating func table() -> TableView? {
        guard !levels.isEmpty, !competency.cells.isEmpty else { return nil }
        let hasColumns = levels.count <= Self.mostColumns
        let hasContraColumn = !hasColumns && competency.cells.contains { $0.polarity == .contra }
        let phrase: Phrase = competency.ownLadder == nil ? .tableByLevel : .tableByStep
        return TableView(
            caption: desk.words.phrase(phrase, count: levels.count, ["title": competency.title]),
            hasColumns: hasColumns,
            levels: levels.map(\.view),
            hasContraColumn: hasContraColumn,
            contraLabel: desk.contraLabel,
            bodies: hasColumns ? columnBodies() : rowBodies(hasContra: hasContraColumn)
        )
    }

    /// No theme first, then the themes in their order.
    private var themes: [Frameworks.Theme?] {
        [nil] + competency.themes.map(Optional.init)
    }

    private func cell(_ level: Level.ID?, _ theme: Frameworks.Theme?, _ polarity: Polarity) -> Cell? {
        competency.cells.first { $0.level == level && $0.theme == theme?.id && $0.polarity == polarity }
    }

    // MARK: Levels as columns

    private mutating func columnBodies() -> [TableView.Body] {
        var bodies: [TableView.Body] = []
        for theme in themes {
            let heading = theme.map {
                TableView.Heading(title: $0.title, anchor: $0.anchor.text, html: nil, isContra: false)
            }
            let rows = columnRows(theme, .expected)
            if !rows.isEmpty { bodies.append(TableView.Body(heading: heading, anchor: nil, rows: rows)) }
        }
        var isFirst = true
        for theme in themes {
            let rows = columnRows(theme, .contra)
            guard !rows.isEmpty else { continue }
            let title = [desk.contraLabel, theme?.title].compactMap(\.self).joined(separator: ": ")
            let heading = TableView.Heading(title: title, anchor: nil, html: nil, isContra: true)
            bodies.append(TableView.Body(heading: heading, anchor: isFirst ? PageAnchor.contra : nil, rows: rows))
            isFirst = false
        }
        return bodies
    }

    /// A row over all columns for what holds for everyone, then a row with a cell for each level.
    private mutating func columnRows(_ theme: Frameworks.Theme?, _ polarity: Polarity) -> [TableView.Row] {
        var rows: [TableView.Row] = []
        if let everyone = cell(nil, theme, polarity) {
            let cell = TableView.Cell(
                level: nil, html: desk.html(of: everyone, in: competency), anchor: nil,
                isContra: polarity == .contra, isWide: true
            )
            rows.append(TableView.Row(level: nil, anchor: nil, cells: [cell]))
        }
        guard levels.contains(where: { cell($0.level.id, theme, polarity) != nil }) else { return rows }
        let cells = levels.map { level, view in
            TableView.Cell(
                level: view,
                html: cell(level.id, theme, polarity).map { desk.html(of: $0, in: competency) } ?? "",
                anchor: anchor(of: level),
                isContra: polarity == .contra,
                isWide: false
            )
        }
        return rows + [TableView.Row(level: nil, anchor: nil, cells: cells)]
    }

    // MARK: Levels as rows

    private mutating func rowBodies(hasContra: Bool) -> [TableView.Body] {
        var bodies: [TableView.Body] = []
        var contraAnchor: String? = PageAnchor.contra
        for theme in themes {
            var rows: [TableView.Row] = []
            for (level, view) in [(nil, nil)] + levels.map({ (Optional($0.level), Optional($0.view)) }) {
                let expected = cell(level?.id, theme, .expected)
                let contra = cell(level?.id, theme, .contra)
                guard expected != nil || contra != nil else { continue }
                var cells = [rowCell(expected, view, isContra: false)]
                if hasContra {
                    cells.append(rowCell(contra, view, isContra: true, anchor: contra == nil ? nil : contraAnchor))
                    if contra != nil { contraAnchor = nil }
                }
                rows.append(TableView.Row(level: view, anchor: level.flatMap { anchor(of: $0) }, cells: cells))
            }
            guard !rows.isEmpty else { continue }
            let heading = theme.map {
                TableView.Heading(title: $0.title, anchor: $0.anchor.text, html: nil, isContra: false)
            }
            bodies.append(TableView.Body(heading: heading, anchor: nil, rows: rows))
        }
        return bodies
    }

    private func rowCell(
        _ cell: Cell?, _ view: LevelView?, isContra: Bool, anchor: String? = nil
    ) -> TableView.Cell {
        TableView.Cell(
            level: view, html: cell.map { desk.html(of: $0, in: competency) } ?? "", anchor: anchor,
            isContra: isContra, isWide: false
        )
    }

    /// The level's anchor, the first time that it is asked for.
    private mutating func anchor(of level: Level) -> String? {
        anchored.insert(level.id).inserted ? Anchor(level: level.id).text : nil
    }
}
