import Model
import Testing

@testable import PageKit
@testable import Pages

@Suite struct TableBuilderTests {
    private typealias Sample = SampleFramework
    private static let three = [Sample.level("One"), Sample.level("Two"), Sample.level("Three")]
    private static let five = three + [Sample.level("Four"), Sample.level("Five")]

    private func table(_ levels: [Level], _ cells: Cell..., ownLadder: Ladder? = nil) throws -> TableView? {
        let competency = Sample.competency("C", cells: cells, ownLadder: ownLadder)
        var builder = TableBuilder(competency, at: try Sample.context(levels: levels, competency))
        return builder.table()
    }

    /// The indicators of each row's cells.
    private func indicators(_ body: TableBodyView) -> [[[String]]] {
        body.rows.map { $0.cells.map { Sample.anchors($0.html) } }
    }

    @Test func `Up to four levels are columns, and a level of which nothing is said has an empty cell`() throws {
        let table = try #require(try table(Self.three, Sample.cell("One", "a", "b"), Sample.cell("Three", "c")))
        #expect(table.hasColumns)
        #expect(table.levels.map(\.title) == ["One", "Two", "Three"])
        #expect(table.bodies.map(indicators) == [[[["a", "b"], [], ["c"]]]])
        #expect(table.bodies[0].rows[0].cells[1].html == nil)
        #expect(table.bodies[0].rows[0].cells.map(\.level?.title) == ["One", "Two", "Three"])
    }

    @Test func `What is asked of everyone stands above the levels and reaches over all columns`() throws {
        let table = try #require(try table(Self.three, Sample.cell("Two", "b"), Sample.cell(nil, "a")))
        #expect(table.bodies.map(indicators) == [[[["a"]], [[], ["b"], []]]])
        let everyone = table.bodies[0].rows[0].cells[0]
        #expect(everyone.width == 3)
        #expect(everyone.isForEveryone)
    }

    @Test func `A theme has rows of its own below those of none, and contra-indicators stand last`() throws {
        let table = try #require(
            try table(
                Self.three, Sample.cell(nil, "x", polarity: .contra), Sample.cell("One", "b", theme: "t"),
                Sample.cell("One", "a")))
        #expect(table.bodies.map(\.title) == [nil, "Theme t", "Contra-indicators"])
        #expect(table.bodies.map(\.isContra) == [false, false, true])
        #expect(table.bodies.map(indicators) == [[[["a"], [], []]], [[["b"], [], []]], [[["x"]]]])
        // Contra-indicators that name no level hold for everyone: that need not be said.
        #expect(!table.bodies[2].rows[0].cells[0].isForEveryone)
    }

    @Test func `Each level, and the contra-indicators, can be led to once`() throws {
        let table = try #require(
            try table(
                Self.three, Sample.cell("One", "a"), Sample.cell("One", "b", theme: "t"),
                Sample.cell("One", "x", polarity: .contra), Sample.cell("One", "y", theme: "t", polarity: .contra)))
        let cells = table.bodies.flatMap(\.rows).flatMap(\.cells)
        #expect(cells.compactMap(\.anchor) == ["level-one", "level-two", "level-three"])
        #expect(table.bodies.map(\.anchor) == [nil, nil, "page-contra", nil])
    }

    @Test func `More levels are rows, with contra-indicators in a column of their own`() throws {
        let table = try #require(
            try table(
                Self.five, Sample.cell("Five", "e"), Sample.cell(nil, "a"), Sample.cell("Two", "x", polarity: .contra)))
        #expect(!table.hasColumns)
        #expect(table.hasContraColumn)
        #expect(table.bodies.map(indicators) == [[[["a"], []], [[], ["x"]], [["e"], []]]])
        let rows = table.bodies[0].rows
        #expect(rows.map(\.level?.title) == [nil, "Two", "Five"])
        #expect(rows.map(\.anchor) == [nil, "level-two", "level-five"])
        #expect(rows.map { $0.cells[1].anchor } == [nil, "page-contra", nil])
        #expect(table.bodies[0].width == 3)
    }

    @Test func `A competency's own steps are its columns`() throws {
        let steps = Ladder([Sample.level("Learner"), Sample.level("Expert")])
        let table = try #require(try table(Self.five, Sample.cell("Expert", "a"), ownLadder: steps))
        #expect(table.hasOwnLadder)
        #expect(table.hasColumns)
        #expect(table.levels.map(\.title) == ["Learner", "Expert"])
        // A step has no page.
        #expect(table.levels.allSatisfy { $0.link == nil })
        #expect(table.bodies.map(indicators) == [[[[], ["a"]]]])
    }

    @Test func `There is no table without levels or without cells`() throws {
        #expect(try table([], Sample.cell(nil, "a")) == nil)
        #expect(try table(Self.three) == nil)
    }
}
