import Frameworks

/// A framework at a glance: a row a competency, a column a level, a cell how many indicators are new there.
struct MatrixView: TemplateObject {
    /// A count that leads to what it counts.
    struct Cell: TemplateObject {
        let level: LevelView?
        let count: Int
        let label: String
        let link: String?
        let isContra: Bool

        static let fields: Fields<Cell> = [
            .object("level", "The column’s level; missing for contra-indicators.") { $0.level },
            .number("count", "How many; missing where there are none.") { $0.count == 0 ? nil : $0.count },
            .text("label", "What the number counts, for those who only hear it.") { $0.label },
            .text("link", "Where they stand.") { $0.link },
            .flag("isContra", "Whether it counts contra-indicators.") { $0.isContra },
        ]
    }

    /// A competency's row.
    struct Row: TemplateObject {
        let competency: LinkView
        let isDraft: Bool
        let ownLadder: String?
        let cells: [Cell]

        static let fields: Fields<Row> = [
            .text("title", "The competency’s title.") { $0.competency.title },
            .text("link", "The competency’s page.") { $0.competency.link },
            .flag("isDraft", "Whether it is a draft.") { $0.isDraft },
            .text("ownLadder", "In place of counts, where it has steps of its own: how many, in words.") { $0.ownLadder },
            .list("cells", "A count for each level, and one for contra-indicators where the framework has any.") {
                $0.cells
            },
        ]
    }

    /// A group's rows.
    struct Body: TemplateObject {
        let group: LinkView?
        let rows: [Row]

        static let fields: Fields<Body> = [
            .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
            .text("link", "The group’s page.") { $0.group?.link },
            .list("rows", "A row a competency.") { $0.rows },
        ]
    }

    private let desk: FrameworkDesk
    private let hasContra: Bool

    init(at desk: FrameworkDesk) {
        self.desk = desk
        hasContra = desk.framework.competencies.contains { $0.cells.contains { $0.polarity == .contra } }
    }

    private var bodies: [Body] {
        ([nil] + desk.framework.groups.map(Optional.init)).compactMap { group in
            let competencies = desk.framework.competencies(in: group?.id)
            guard !competencies.isEmpty else { return nil }
            return Body(
                group: group.map { LinkView(title: $0.title, link: desk.link(.group($0.id, desk.framework.id))) },
                rows: competencies.map(row)
            )
        }
    }

    private func row(_ competency: Competency) -> Row {
        let link = desk.competencyLink(competency)
        let own = competency.ownLadder.map { desk.words.phrase(.stepCount, count: $0.levels.count) }
        var cells = own == nil ? zip(desk.framework.ladder.levels, desk.levels).map { cell(competency, $0, $1) } : []
        if hasContra {
            let contra = competency.cells.filter { $0.polarity == .contra }
            cells.append(
                Cell(
                    level: nil,
                    count: contra.map(\.indicators.count).reduce(0, +),
                    label: desk.words.phrase(.countOf, ["title": competency.title]),
                    link: contra.isEmpty ? nil : link.link.map { "\($0)#\(PageAnchor.contra)" },
                    isContra: true
                )
            )
        }
        return Row(competency: link, isDraft: competency.status == .draft, ownLadder: own, cells: cells)
    }

    /// What stands for everyone is new at the levels that include no other.
    private func cell(_ competency: Competency, _ level: Level, _ view: LevelView) -> Cell {
        let here = competency.cells(at: level.id, .expected)
        let count = here.map(\.indicators.count).reduce(0, +)
        let address = Address.competency(competency.id, desk.framework.id)
        return Cell(
            level: view,
            count: count,
            label: desk.words.phrase(.countOfNew, ["title": competency.title]),
            link: here.isEmpty ? nil : desk.link(address, Anchor(level: level.id)),
            isContra: false
        )
    }

    static let fields: Fields<MatrixView> = [
        .list("levels", "The levels in rising order.") { $0.desk.levels },
        .number("levelCount", "How many levels there are.") { $0.desk.levels.count },
        .flag("hasManyLevels", "Whether there are more levels than fit beside each other on a small screen.") {
            $0.desk.levels.count > 4
        },
        .flag("isCrowded", "Whether there are more levels than have room for their names on any screen.") {
            $0.desk.levels.count > 6
        },
        .flag("hasContra", "Whether there is a column for contra-indicators.") { $0.hasContra },
        .number("width", "How many columns there are.") { $0.desk.levels.count + ($0.hasContra ? 2 : 1) },
        .text("contraLabel", "What contra-indicators are called.") { $0.desk.contraLabel },
        .list("bodies", "The rows, group by group.") { $0.bodies },
    ]
}
