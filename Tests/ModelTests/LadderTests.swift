import Model
import Testing

@Suite struct LadderRising {
    @Test(arguments: [
        ("all", ["all"]), ("managers", ["managers", "all"]), ("specialists", ["specialists", "all"]),
        ("leaders", ["leaders", "managers", "all"]), ("nobody", []),
    ]) func `A level holds itself, then all that it includes, the highest first`(id: String, expected: [String]) {
        #expect(stair.holding(at: Level.ID(id)).map(\.id.text) == expected)
    }

    @Test func `Whether a level holds another follows from what it includes, however far`() {
        #expect(stair.level("leaders", holds: "all"))
        #expect(stair.level("leaders", holds: "leaders"))
        #expect(!stair.level("leaders", holds: "specialists"))
        #expect(!stair.level("all", holds: "managers"))
        #expect(!stair.level("nobody", holds: "all"))
        #expect(!stair.level("all", holds: "nobody"))
    }

    @Test(arguments: [
        ("all", ["managers", "specialists"]), ("managers", ["leaders"]), ("specialists", []), ("leaders", []),
        ("nobody", []),
    ]) func `One steps up to the levels that directly include one's own`(id: String, expected: [String]) {
        #expect(stair.next(after: Level.ID(id)).map(\.id.text) == expected)
    }

    @Test(arguments: [("a", ["b"]), ("b", ["c"]), ("c", []), ("x", [])])
    func `Where no level includes another, one steps up to the next`(id: String, expected: [String]) {
        let ladder = Ladder([level("a"), level("b"), level("c")])
        #expect(ladder.next(after: Level.ID(id)).map(\.id.text) == expected)
        #expect(ladder.holding(at: "c").map(\.id.text) == ["c"])
    }

    @Test func `Levels are found by identifier and place`() {
        #expect(stair["managers"]?.title == "managers")
        #expect(stair["nobody"] == nil)
        #expect(stair.place(of: "all") == 0)
        #expect(stair.place(of: "leaders") == 3)
        #expect(stair.place(of: "nobody") == nil)
        #expect(Ladder().isEmpty && !stair.isEmpty)
    }

    @Test func `A circle or an unknown level does no harm`() {
        let ladder = Ladder([
            level("a", includes: ["b", "nobody"]), level("b", includes: ["c"]), level("c", includes: ["a", "c"]),
        ])
        #expect(ladder.holding(at: "a").map(\.id.text) == ["a", "c", "b"])
        #expect(ladder.holding(at: "c").map(\.id.text) == ["c", "b", "a"])
        #expect(ladder.next(after: "a").map(\.id.text) == ["c"])
    }

    @Test func `A name that is given twice is the first level's`() {
        let ladder = Ladder([level("a"), Level(id: "a", title: "other"), level("b", includes: ["a"])])
        #expect(ladder["a"]?.title == "a")
        #expect(ladder.holding(at: "b").map(\.title) == ["b", "a"])
    }
}
