import Model
import PageKit
import Templates

/// A framework at a glance: a row a competency, a column a level, a cell how many indicators are new there.
struct MatrixView: TemplateObject {
    let levels: [LevelView]
    let stairs: [LevelMarkView]
    let hasContra: Bool
    let contraLabel: String
    let bodies: [MatrixBodyView]

    static let fields: Fields<MatrixView> = [
        .list("levels", "The levels in rising order.") { $0.levels },
        .list("stairs", "The levels’ stairs, drawn once for all rows.") { $0.stairs },
        .flag("hasManyLevels", "Whether there are more levels than fit beside each other on a small screen.") {
            $0.levels.count > 4
        },
        .flag("isCrowded", "Whether there are more levels than have room for their names on any screen.") {
            $0.levels.count > 6
        },
        .flag("hasContra", "Whether there is a column for contra-indicators.") { $0.hasContra },
        .text("contraLabel", "What contra-indicators are called.") { $0.contraLabel },
        .list("bodies", "The rows, group by group.") { $0.bodies },
    ]
}

/// A group's rows.
struct MatrixBodyView: TemplateObject {
    /// Nil for competencies of no group.
    let group: LinkView?
    let width: Int
    let rows: [MatrixRowView]

    static let fields: Fields<MatrixBodyView> = [
        .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
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
    let stairWidth: Int
    let count: Int
    let label: String
    let link: String?
    let contraLabel: String?

    static let fields: Fields<MatrixCellView> = [
        .number("number", "The number of the column’s level; missing for contra-indicators.") { $0.level?.number },
        .number("stairWidth", "The width of the level’s stair.") { $0.stairWidth },
        .text("level", "The title of the column’s level; missing for contra-indicators.") { $0.level?.title },
        .number("count", "How many; missing where there are none.") { $0.count == 0 ? nil : $0.count },
        .text("label", "What the number counts, for those who only hear it.") { $0.label },
        .text("link", "Where they stand; missing where nothing does.") { $0.link },
        .text("contraLabel", "In the column of contra-indicators: what those are called.") { $0.contraLabel },
    ]
}
