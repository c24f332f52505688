import Model
import PageKit
import Templates

/// A framework at a glance: a row a competency, a column a level, a cell how much is new there and how it begins.
struct MatrixView: TemplateObject {
    /// One, or one a group where these are folded.
    let tables: [MatrixTableView]
    let isFolded: Bool
    let filter: FilterView?

    static let fields: Fields<MatrixView> = [
        .list("tables", "Its tables: one, or one for each group where there are many competencies.") { $0.tables },
        .flag("isFolded", "Whether the tables are folded, since there are many competencies.") { $0.isFolded },
        .object("filter", "What they can be narrowed down by.") { $0.filter },
    ]
}

/// The columns of a framework's matrix.
struct MatrixColumns: TemplateObject {
    let levels: [LevelView]
    let hasContra: Bool
    let contraLabel: String
    /// Whether each cell bears its level's mark, for screens on which the columns' heads are far from it.
    let hasMarks: Bool
    /// How many indicators the fullest cell has.
    let most: Int

    /// So many levels leave their cells room for words.
    static let mostWithWords = 4
    /// How many columns there are.
    var width: Int { levels.count + (hasContra ? 2 : 1) }

    static let fields: Fields<MatrixColumns> = [
        .list("levels", "The levels in rising order.") { $0.levels },
        .flag("hasManyLevels", "Whether there are more levels than fit beside each other on a small screen.") {
            $0.levels.count > mostWithWords
        },
        .flag("isCrowded", "Whether there are more levels than have room for their names on any screen.") {
            $0.levels.count > 6
        },
        .flag("hasContra", "Whether there is a column for contra-indicators.") { $0.hasContra },
        .text("contraLabel", "What contra-indicators are called.") { $0.contraLabel },
    ]
}

/// A table of the matrix: all of it, or a group's.
struct MatrixTableView: TemplateObject {
    let columns: MatrixColumns
    /// Nil where the table is the whole matrix.
    let title: String?
    let count: String?
    let bodies: [MatrixBodyView]

    static let fields: Fields<MatrixTableView> = [
        .including { $0.columns },
        .text("title", "Of a table that is folded: the group’s title.") { $0.title },
        .text("count", "Of a table that is folded: how many competencies it has, in words.") { $0.count },
        .flag("isFolded", "Whether it is folded.") { $0.title != nil },
        .list("bodies", "The rows, group by group.") { $0.bodies },
    ]
}

/// A group's rows.
struct MatrixBodyView: TemplateObject {
    /// Nil for competencies of no group, and where the table is the group's.
    let group: LinkView?
    let width: Int
    let rows: [MatrixRowView]

    static let fields: Fields<MatrixBodyView> = [
        .text("title", "The group’s title; missing for competencies of none, and in a table that is folded.") {
            $0.group?.title
        },
        .text("link", "The group’s page.") { $0.group?.link },
        .number("width", "How many columns the matrix has.") { $0.width },
        .list("rows", "A row a competency.") { $0.rows },
    ]
}

/// A competency's row.
struct MatrixRowView: TemplateObject {
    let competency: LinkView
    let statusTag: String?
    let changeTag: String?
    let ownLadder: String?
    let levelCount: Int
    let cells: [MatrixCellView]

    static let fields: Fields<MatrixRowView> = [
        .text("title", "The competency’s title.") { $0.competency.title },
        .text("link", "The competency’s page.") { $0.competency.link },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .text("changeTag", "In a preview: that it is new, or how much changed on its page.") { $0.changeTag },
        .text("ownLadder", "In place of counts, where it has steps of its own: how many, in words.") { $0.ownLadder },
        .number("levelCount", "How many levels there are.") { $0.levelCount },
        .list("cells", "A count for each level and one for contra-indicators.") { $0.cells },
    ]
}

/// A count that leads to what it counts.
struct MatrixCellView: TemplateObject {
    /// The column's; nil for contra-indicators.
    let level: LevelView?
    let stairWidth: Int?
    let count: Int
    let label: String
    let link: String?
    let contraLabel: String?
    let gist: String?
    /// From 1 to 5; nil where nothing is filled.
    let fill: Int?

    static let fields: Fields<MatrixCellView> = [
        .number("number", "The number of the column’s level; missing for contra-indicators.") { $0.level?.number },
        .number(
            "stairWidth", "The width of the level’s stair; missing where cells bear no marks, since there are many."
        ) { $0.stairWidth },
        .text("level", "The title of the column’s level; missing for contra-indicators.") { $0.level?.title },
        .number("count", "How many; missing where there are none.") { $0.count == 0 ? nil : $0.count },
        .text("label", "What the number counts, for those who only hear it.") { $0.label },
        .text("link", "Where they stand; missing where nothing does.") { $0.link },
        .text("gist", "Where there is room: its first words.") { $0.gist },
        .number(
            "fill", "How many these are beside other cells, from 1 to 5; missing for none and for contra-indicators."
        ) {
            $0.fill
        },
        .text("contraLabel", "In the column of contra-indicators: what those are called.") { $0.contraLabel },
    ]
}
