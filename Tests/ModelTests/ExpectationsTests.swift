import Model
import Testing

@Suite struct ExpectationsAtALevel {
    @Test(arguments: [
        ("leaders", ["own leaders", "included managers", "included all", "everyone"]),
        ("managers", ["own managers", "included all", "everyone"]),
        ("specialists", ["included all", "everyone"]),
        ("all", ["own all", "everyone"]),
    ]) func `One's own part comes first, then the included ones, then everyone's`(id: String, expected: [String]) {
        let respect = competency("respect", at: [nil, "all", "managers", "leaders"])
        let asked = respect.expectations(at: Level.ID(id), in: stair)
        #expect(asked?.parts.map(\.shown) == expected)
    }

    @Test func `Contra-indicators pass to including levels as expected ones do`() {
        let respect = Competency(
            id: "respect", title: "Respect",
            cells: [cell("all"), cell("all", .contra), cell("managers", .contra), cell(nil, .contra)]
        )
        #expect(
            respect.expectations(at: "leaders", in: stair)?.parts.map(\.shown) == [
                "included managers (expected 0, contra 1)", "included all (expected 1, contra 1)",
                "everyone (expected 0, contra 1)",
            ]
        )
        #expect(respect.cells(at: "all", .contra).count == 1)
        #expect(respect.cells(at: nil, .expected).isEmpty)
    }

    @Test func `A competency that applies to a level holds wherever that is included`() {
        let leading = competency("leading", at: ["all", "managers", "leaders"], appliesTo: ["managers"])
        #expect(leading.expectations(at: "all", in: stair) == nil)
        #expect(leading.expectations(at: "specialists", in: stair) == nil)
        #expect(
            leading.expectations(at: "managers", in: stair)?.parts.map(\.shown) == ["own managers", "included all"])
        #expect(
            leading.expectations(at: "leaders", in: stair)?.parts.map(\.shown)
                == ["own leaders", "included managers", "included all"]
        )
    }

    @Test func `On a ladder of its own, a competency shows all its steps, and everyone's part`() {
        let craft = competency("craft", at: ["expert", nil, "starting"], appliesTo: ["managers"], steps: steps)
        #expect(craft.expectations(at: "all", in: stair) == nil)
        #expect(
            craft.expectations(at: "leaders", in: stair)?.parts.map(\.shown)
                == ["step starting", "step expert", "everyone"]
        )
        let framework = Framework(id: "f", title: "F", ladder: stair)
        #expect(craft.ladder(in: framework) == steps)
        #expect(competency("respect", at: []).ladder(in: framework) == stair)
    }

    @Test func `A framework tells what applies at a level, in its order`() {
        let framework = Framework(
            id: "f", title: "F", ladder: stair,
            competencies: [
                competency("b", at: ["all"]), competency("a", at: ["leaders"], appliesTo: ["leaders"]),
                competency("c", at: []),
            ]
        )
        #expect(framework.expectations(at: "all").map(\.competency.id.text) == ["b", "c"])
        #expect(framework.expectations(at: "leaders").map(\.competency.id.text) == ["b", "a", "c"])
    }

    @Test func `Groups gather competencies, and those of none stand apart`() {
        var respect = competency("respect", at: [])
        respect.group = "values"
        let framework = Framework(
            id: "f", title: "F", groups: [Group(id: "values", title: "Values")],
            competencies: [competency("craft", at: []), respect]
        )
        #expect(framework.group("values")?.title == "Values")
        #expect(framework.group("nothing") == nil)
        #expect(framework.competencies(in: "values").map(\.id.text) == ["respect"])
        #expect(framework.competencies(in: nil).map(\.id.text) == ["craft"])
    }
}
