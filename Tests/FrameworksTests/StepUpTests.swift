import Frameworks
import Testing

@Suite struct SteppingUp {
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

    private func stepUp(_ level: Level.ID, _ next: Level.ID, _ competency: Competency) -> [String] {
        let framework = Framework(id: "f", title: "F", ladder: stair, competencies: [competency])
        return framework.stepUp(from: level, to: next).flatMap { step in
            [("new", step.new), ("staying", step.staying), ("ending", step.ending)].map { kind, parts in
                "\(kind): \(parts.map(\.shown).joined(separator: ", "))"
            }
        }
    }
}
