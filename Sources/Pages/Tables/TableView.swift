import Model
import PageKit
import Templates

/// A competency's table by level: up to four levels a column each, more a row each.
struct TableView: TemplateObject {
    let caption: String
    let levels: [LevelView]
    let hasColumns: Bool
    let hasOwnLadder: Bool
    let hasContraColumn: Bool
    let contraLabel: String
    let bodies: [TableBodyView]

    static let fields: Fields<TableView> = [
        .text("caption", "What the table shows.") { $0.caption },
        .list("levels", "The levels in rising order.") { $0.levels },
        .flag("hasColumns", "Whether levels are columns; otherwise they are rows.") { $0.hasColumns },
        .flag("hasOwnLadder", "Whether the levels are steps of the competency’s own.") { $0.hasOwnLadder },
        .flag("hasContraColumn", "Where levels are rows: whether contra-indicators have a column.") {
            $0.hasContraColumn
        },
        .text("contraLabel", "What contra-indicators are called.") { $0.contraLabel },
        .list("bodies", "The rows in groups.") { $0.bodies },
    ]
}

/// Rows under one heading: without theme, a theme's, or contra-indicators.
struct TableBodyView: TemplateObject {
    /// The theme's title, or what contra-indicators are called.
    let title: String?
    var titleAnchor: String?
    var isContra = false
    var anchor: String?
    let width: Int
    let rows: [TableRowView]

    static let fields: Fields<TableBodyView> = [
        .text("title", "The theme’s title.") { $0.isContra ? nil : $0.title },
        .text("contraLabel", "Over contra-indicators: what those are called.") { $0.isContra ? $0.title : nil },
        .text("titleAnchor", "The id of the theme’s place.") { $0.titleAnchor },
        .flag("isContra", "Whether the rows are contra-indicators, where those have rows of their own.") {
            $0.isContra
        },
        .text("anchor", "The id of the rows’ place.") { $0.anchor },
        .number("width", "How many columns the table has.") { $0.width },
        .list("rows", "The rows in order.") { $0.rows },
    ]
}

/// A row of the table.
struct TableRowView: TemplateObject {
    /// Where levels are rows: whose level it is; nil for everyone.
    var level: LevelView?
    var hasHead = false
    var anchor: String?
    let cells: [TableCellView]

    static let fields: Fields<TableRowView> = [
        .flag("hasHead", "Whether levels are rows, so that the row has a head.") { $0.hasHead },
        .html("head", "The row’s level, linked; missing for everyone.") { $0.level?.linkedLabel },
        .text("includes", "A phrase that names the levels which that level includes.") { $0.level?.includes },
        .text("anchor", "Where levels are rows: the id of the level’s place.") { $0.anchor },
        .list("cells", "The row’s cells.") { $0.cells },
    ]
}

/// A cell of the table.
struct TableCellView: TemplateObject {
    /// Where levels are columns: the column's.
    var level: LevelView?
    var contraLabel: String?
    /// Whether contra-indicators are called otherwise here than the column's head has it.
    var isNamed = false
    var isForEveryone = false
    var width: Int?
    var anchor: String?
    let html: RenderedHTML?

    static let fields: Fields<TableCellView> = [
        .html("label", "Where levels are columns: the label of its level, for narrow screens.") { $0.level?.label },
        .text("includes", "A phrase that names the levels which that level includes.") { $0.level?.includes },
        .text("contraLabel", "Where levels are rows, in the column of contra-indicators: what those are called.") {
            $0.contraLabel
        },
        .flag("isNamed", "Whether they are called otherwise than the column’s head says.") { $0.isNamed },
        .flag("isForEveryone", "Whether it holds for everyone and reaches over all columns.") { $0.isForEveryone },
        .number("width", "How many columns it reaches over, if more than one.") { $0.width },
        .text("anchor", "The id of its place.") { $0.anchor },
        .html("html", "Its text and indicators, from cell.mustache; missing in an empty cell.") { $0.html },
    ]
}
