import Model
import Testing

@Suite struct RolesAsking {
    private let framework = Framework(
        id: "f", title: "F", ladder: stair,
        competencies: [
            competency("respect", at: ["all", "managers", "leaders", nil]),
            competency("leading", at: ["leaders"], appliesTo: ["leaders"]),
            competency("craft", at: ["starting", "skilled", "expert", nil], steps: steps),
        ]
    )

    @Test func `A level is asked of every competency that holds there`() {
        #expect(
            asks(Role(id: "r", title: "R", level: "managers")) == [
                "respect at managers: own managers, included all, everyone",
                "craft to be agreed: step starting, step skilled, step expert, everyone",
            ]
        )
        #expect(asks(Role(id: "r", title: "R", level: "leaders")).count == 3)
    }

    @Test func `Single competencies can be asked otherwise, or not at all`() {
        let role = Role(
            id: "r", title: "R", level: "leaders",
            asked: ["respect": .level("all"), "leading": Role.Asked.none, "craft": .level("skilled")]
        )
        #expect(
            asks(role) == [
                "respect at all: own all, everyone", "craft at skilled: own skilled, included starting, everyone",
            ]
        )
    }

    @Test func `Without a level, only what is listed is asked, even where it wouldn't hold`() {
        let role = Role(id: "r", title: "R", asked: ["leading": .level("managers"), "respect": .level("leaders")])
        #expect(
            asks(role) == [
                "respect at leaders: own leaders, included managers, included all, everyone", "leading at managers: ",
            ]
        )
        #expect(asks(Role(id: "r", title: "R")) == [])
    }

    @Test func `A level that the ladder doesn't have asks nothing`() {
        #expect(asks(Role(id: "r", title: "R", level: "nobody")) == [])
        #expect(asks(Role(id: "r", title: "R", asked: ["respect": .level("nobody"), "craft": .level("all")])) == [])
    }

    @Test func `Without levels, what holds for everyone can be asked`() {
        var framework = framework
        framework.ladder = Ladder()
        let role = Role(id: "r", title: "R", asked: ["respect": .everyone, "leading": Role.Asked.none])
        #expect(asks(role, in: framework) == ["respect for everyone: everyone"])
    }

    private func asks(_ role: Role) -> [String] {
        asks(role, in: framework)
    }

    private func asks(_ role: Role, in framework: Framework) -> [String] {
        framework.asks(of: role).map { ask in
            let extent =
                switch ask.extent {
                case .level(let level): "at \(level.id)"
                case .everyone: "for everyone"
                case .toBeAgreed: "to be agreed"
                }
            let parts = ask.expectations.parts.map(\.shown).joined(separator: ", ")
            return "\(ask.expectations.competency.id) \(extent): \(parts)"
        }
    }
}
