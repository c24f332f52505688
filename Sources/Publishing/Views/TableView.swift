import Frameworks
import Templates

/// A competency's table by level: up to four levels a column each, more a row each.
struct TableView: TemplateObject {
    let caption: String
    let hasColumns: Bool
    let head: String
    let bodies: String

    static let fields: Fields<TableView> = [
        .text("caption", "What the table shows.") { $0.caption },
        .flag("hasColumns", "Whether levels are columns; otherwise they are rows.") { $0.hasColumns },
        .html("head", "The heads of its columns, from table-head.mustache.") { $0.head },
        .html("bodies", "Its rows in groups, each from table-body.mustache.") { $0.bodies },
    ]
}

/// The heads of a table's columns.
struct TableHeadView: TemplateObject {
    let levels: [LevelView]
    let hasColumns: Bool
    let hasOwnLadder: Bool
    let hasContraColumn: Bool
    let contraLabel: String
    let words: Words

    static let fields: Fields<TableHeadView> = [
        .list("levels", "The levels in rising order.") { $0.levels },
        .flag("hasColumns", "Whether levels are columns; otherwise they are rows.") { $0.hasColumns },
        .flag("hasOwnLadder", "Whether the levels are steps of the competency’s own.") { $0.hasOwnLadder },
        .flag("hasContraColumn", "Where levels are rows: whether contra-indicators have a column.") {
            $0.hasContraColumn
        },
        .text("contraLabel", "What contra-indicators are called.") { $0.contraLabel },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// Rows under one heading: without theme, a theme's, or contra-indicators.
struct TableBodyView: TemplateObject {
    let title: String?
    let titleAnchor: String?
    let isContra: Bool
    let anchor: String?
    let width: Int
    let rows: String

    static let fields: Fields<TableBodyView> = [
        .text("title", "The theme’s title.") { $0.isContra ? nil : $0.title },
        .text("contraLabel", "Over contra-indicators: what those are called.") { $0.isContra ? $0.title : nil },
        .text("titleAnchor", "The id of the theme’s place.") { $0.titleAnchor },
        .flag("isContra", "Whether the rows are contra-indicators, where those have rows of their own.") {
            $0.isContra
        },
        .text("anchor", "The id of the rows’ place.") { $0.anchor },
        .number("width", "How many columns the table has.") { $0.width },
        .html("rows", "The rows, each from table-row.mustache.") { $0.rows },
    ]
}

/// A row of the table.
struct TableRowView: TemplateObject {
    let head: String?
    var includes: String?
    let hasHead: Bool
    let anchor: String?
    let cells: String
    let words: Words

    static let fields: Fields<TableRowView> = [
        .flag("hasHead", "Whether levels are rows, so that the row has a head.") { $0.hasHead },
        .html("head", "The row’s level, linked; missing for everyone.") { $0.head },
        .text("includes", "A phrase that names the levels which that level includes.") { $0.includes },
        .text("anchor", "Where levels are rows: the id of the level’s place.") { $0.anchor },
        .html("cells", "The row’s cells, each from table-cell.mustache.") { $0.cells },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// A cell of the table.
struct TableCellView: TemplateObject {
    let label: String?
    let includes: String?
    let contraLabel: String?
    let isForEveryone: Bool
    let width: Int?
    let anchor: String?
    let html: String
    let words: Words

    static let fields: Fields<TableCellView> = [
        .html("label", "Where levels are columns: the label of its level, for narrow screens.") { $0.label },
        .text("includes", "A phrase that names the levels which that level includes.") { $0.includes },
        .text("contraLabel", "Where levels are rows, in the column of contra-indicators: what those are called.") {
            $0.contraLabel
        },
        .flag("isForEveryone", "Whether it holds for everyone and reaches over all columns.") { $0.isForEveryone },
        .number("width", "How many columns it reaches over, if more than one.") { $0.width },
        .text("anchor", "The id of its place.") { $0.anchor },
        .html("html", "Its text and indicators; missing in an empty cell.") { $0.html },
        .words("words", "The theme’s words.") { $0.words },
    ]
}
