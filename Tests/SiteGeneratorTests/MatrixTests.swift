import Model
import Testing

@testable import PageKit
@testable import Pages

@Suite struct MatrixTests {
    private typealias Sample = SampleFramework
    private static let levels = [
        Sample.level("One"), Sample.level("Two", includes: ["One"]), Sample.level("Three", includes: ["Two"]),
    ]

    @Test func `A cell counts what is new at its level and leads to it`() throws {
        let context = try Sample.context(
            levels: Self.levels,
            Sample.competency("C", cells: [Sample.cell("One", "a", "b"), Sample.cell("Three", "c")])
        )
        let row = try #require(context.matrix()?.tables.first?.bodies.first?.rows.first)
        #expect(row.cells.map(\.count) == [2, 0, 1])
        #expect(row.cells.map(\.link) == ["c.html#level-one", nil, "c.html#level-three"])
    }

    @Test func `A cell says how it begins, and how much it says beside the others`() throws {
        let long = "Listens to everybody who comes, whatever they come for, and however late it is"
        let context = try Sample.context(
            levels: Self.levels,
            Sample.competency("C", cells: [Sample.cell("One", long, "b", "c", "d"), Sample.cell("Three", "c")]))
        let row = try #require(context.matrix()?.tables.first?.bodies.first?.rows.first)
        #expect(row.cells.map(\.fill) == [5, nil, 2])
        #expect(row.cells.map(\.gist) == ["Listens to everybody who comes, whatever they…", nil, "c"])
    }

    @Test func `Cells have no room for words where there are many levels`() throws {
        let levels = ["One", "Two", "Three", "Four", "Five"].map { Sample.level($0) }
        let context = try Sample.context(levels: levels, Sample.competency("C", cells: [Sample.cell("One", "a")]))
        let row = try #require(context.matrix()?.tables.first?.bodies.first?.rows.first)
        #expect(row.cells.first?.fill == 5)
        #expect(row.cells.first?.gist == nil)
    }

    @Test func `What is asked of everyone is new at the lowest level at which the competency holds`() throws {
        let context = try Sample.context(
            levels: Self.levels,
            Sample.competency("C", cells: [Sample.cell(nil, "a"), Sample.cell("Three", "c")], appliesTo: ["Two"]))
        let row = try #require(context.matrix()?.tables.first?.bodies.first?.rows.first)
        #expect(row.cells.map(\.count) == [0, 1, 1])
        #expect(row.cells[1].link == "c.html")
    }

    @Test func `Contra-indicators have a column where any competency has some`() throws {
        let context = try Sample.context(
            levels: Self.levels, Sample.competency("C", cells: [Sample.cell("One", "a")]),
            Sample.competency("D", cells: [Sample.cell("One", "x", "y", polarity: .contra)]))
        let matrix = try #require(context.matrix())
        let table = try #require(matrix.tables.first)
        #expect(table.columns.hasContra)
        let cells = table.bodies[0].rows.compactMap(\.cells.last)
        #expect(cells.map(\.count) == [0, 2])
        #expect(cells.map(\.link) == [nil, "d.html#page-contra"])
        #expect(cells.allSatisfy { $0.level == nil && $0.contraLabel == "Contra-indicators" })
    }

    @Test func `A competency with steps of its own has their number in place of counts`() throws {
        let steps = Ladder([Sample.level("Learner"), Sample.level("Expert")])
        let context = try Sample.context(
            levels: Self.levels, Sample.competency("C", cells: [Sample.cell("Expert", "a")], ownLadder: steps))
        let row = try #require(context.matrix()?.tables.first?.bodies.first?.rows.first)
        #expect(row.ownLadder == "2 steps of its own")
        #expect(row.cells.isEmpty)
        #expect(row.levelCount == 3)
    }

    @Test func `Groups stand in their order, below what belongs to none, and empty ones nowhere`() throws {
        let groups = ["People", "Nobody", "Things"].map { Group(id: Group.ID($0.lowercased()), title: $0) }
        let context = try Sample.context(
            levels: Self.levels, groups: groups,
            Sample.competency("T", group: "Things", cells: []), Sample.competency("P", group: "People", cells: []),
            Sample.competency("L", cells: []))
        let matrix = try #require(context.matrix()?.tables.first)
        #expect(matrix.bodies.map(\.group?.title) == [nil, "People", "Things"])
        #expect(matrix.bodies.map { $0.rows.map(\.competency.title) } == [["L"], ["P"], ["T"]])
        #expect(matrix.bodies.allSatisfy { $0.width == 4 })
    }

    @Test func `There is no matrix without levels or without competencies`() throws {
        #expect(try Sample.context(levels: [], Sample.competency("C", cells: [])).matrix() == nil)
        #expect(try Sample.context(levels: Self.levels).matrix() == nil)
    }
}
