import Frameworks

/// A competency's table by level: up to four levels a column each, more a row each.
struct TableView: TemplateObject {
    /// A heading over the rows below it: a theme, or contra-indicators.
    struct Heading: TemplateObject {
        let title: String
        let anchor: String?
        let html: String?
        let isContra: Bool

        static let fields: Fields<Heading> = [
            .text("title", "The theme’s title, or what contra-indicators are called.") { $0.title },
            .text("anchor", "The id of its place.") { $0.anchor },
            .html("html", "What is said of the theme as a whole.") { $0.html },
            .flag("isContra", "Whether contra-indicators follow.") { $0.isContra },
        ]
    }

    /// A cell of the table.
    struct Cell: TemplateObject {
        let level: LevelView?
        let html: String
        let anchor: String?
        let isContra: Bool
        let isWide: Bool

        static let fields: Fields<Cell> = [
            .object("level", "The level that it belongs to; missing for everyone’s.") { $0.level },
            .html("html", "Its text and indicators.") { $0.html },
            .text("anchor", "The id of the level’s place, on the first cell of a level.") { $0.anchor },
            .flag("isContra", "Whether it warns of something.") { $0.isContra },
            .flag("isWide", "Whether it reaches over all columns.") { $0.isWide },
        ]
    }

    /// A row of the table.
    struct Row: TemplateObject {
        let level: LevelView?
        let anchor: String?
        let cells: [Cell]

        static let fields: Fields<Row> = [
            .object("level", "Where levels are rows: the row’s level; missing for everyone.") { $0.level },
            .text("anchor", "Where levels are rows: the id of the level’s place.") { $0.anchor },
            .list("cells", "The row’s cells.") { $0.cells },
        ]
    }

    /// Rows under one heading.
    struct Body: TemplateObject {
        let heading: Heading?
        let anchor: String?
        let rows: [Row]

        static let fields: Fields<Body> = [
            .object("heading", "The heading over the rows.") { $0.heading },
            .flag("isContra", "Whether the rows are contra-indicators.") { $0.heading?.isContra ?? false },
            .text("anchor", "The id of its place.") { $0.anchor },
            .list("rows", "The rows.") { $0.rows },
        ]
    }

    let caption: String
    let hasColumns: Bool
    let levels: [LevelView]
    let hasContraColumn: Bool
    let contraLabel: String
    let bodies: [Body]

    static let fields: Fields<TableView> = [
        .text("caption", "What the table shows.") { $0.caption },
        .flag("hasColumns", "Whether levels are columns; otherwise they are rows.") { $0.hasColumns },
        .list("levels", "The levels in rising order.") { $0.levels },
        .number("width", "How many columns the table has.") { view in
            view.hasColumns ? view.levels.count : view.hasContraColumn ? 3 : 2
        },
        .flag("hasContraColumn", "Where levels are rows: whether contra-indicators have a column.") {
            $0.hasContraColumn
        },
        .text("contraLabel", "What contra-indicators are called.") { $0.contraLabel },
        .list("bodies", "The rows in groups: without theme, theme by theme, contra-indicators.") { $0.bodies },
    ]
}
