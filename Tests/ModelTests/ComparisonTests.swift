import Model
import Testing

@Suite struct Comparing {
    @Test func `Where the next level includes one's own, its own part is new and all else stays`() {
        let step = stepUp("all", "managers", competency("respect", at: ["all", "managers", "leaders", nil]))
        #expect(step == ["new: own managers", "staying: included all, everyone", "ending: "])
    }

    @Test func `Where it doesn't, what is no longer listed is told`() {
        let step = stepUp("managers", "specialists", competency("respect", at: ["all", "managers", "specialists"]))
        #expect(step == ["new: own specialists", "staying: included all", "ending: own managers"])
    }

    @Test func `Over two steps, everything between is new too`() {
        let step = stepUp("all", "leaders", competency("respect", at: ["all", "managers", "leaders"]))
        #expect(step == ["new: own leaders, included managers", "staying: included all", "ending: "])
    }

    @Test func `A competency that begins to hold is all new; one that holds at neither level is left out`() {
        let leading = competency("leading", at: ["all", "managers"], appliesTo: ["managers"])
        #expect(stepUp("all", "managers", leading) == ["new: own managers, included all", "staying: ", "ending: "])
        #expect(stepUp("all", "specialists", leading) == [])
        #expect(
            stepUp("managers", "specialists", leading) == ["new: ", "staying: ", "ending: own managers, included all"])
    }

    @Test func `Steps of a ladder of its own stay as they are`() {
        let craft = competency("craft", at: ["starting", "expert"], steps: steps)
        #expect(stepUp("all", "managers", craft) == ["new: ", "staying: step starting, step expert", "ending: "])
    }

    @Test func `Two roles are compared by what each asks; one may ask what the other doesn't`() {
        let clerk = Role(id: "clerk", title: "Clerk", level: "all")
        let chief = Role(id: "chief", title: "Chief", asked: ["respect": .level("leaders")])
        let framework = Framework(
            id: "f", title: "F", ladder: stair,
            competencies: [
                competency("respect", at: ["all", "managers", "leaders"]), competency("care", at: ["all"]),
                competency("thrift", at: ["leaders"], appliesTo: ["leaders"]),
            ],
            roles: [clerk, chief]
        )
        let compared = framework.compare(.role("clerk"), .role("chief"))
        #expect(compared.map(\.competency.id) == ["respect", "care"])
        #expect(compared.map { $0.onlySecond.map(\.shown) } == [["own leaders", "included managers"], []])
        #expect(compared.map { $0.both.map(\.shown) } == [["included all"], []])
        #expect(compared.map { $0.onlyFirst.map(\.shown) } == [[], ["own all"]])
        #expect(compared.map { $0.second == nil } == [false, true])
        #expect(framework.compare(.role("clerk"), .level("all")).allSatisfy { $0.isSame })
        #expect(framework.compare(.role("nobody"), .level("leaders")).map { $0.first == nil } == [true, true, true])
    }

    private func stepUp(_ level: Level.ID, _ next: Level.ID, _ competency: Competency) -> [String] {
        let framework = Framework(id: "f", title: "F", ladder: stair, competencies: [competency])
        return framework.compare(.level(level), .level(next)).flatMap { step in
            [("new", step.onlySecond), ("staying", step.both), ("ending", step.onlyFirst)].map { kind, parts in
                "\(kind): \(parts.map(\.shown).joined(separator: ", "))"
            }
        }
    }
}
