import Model
import Testing

@testable import Guides
@testable import PageKit

/// How much of a framework one sheet holds, on which panel, and how large.
struct FoldPlanTests {
    private let request = GuideRequest(.fold)

    /// A competency with so many indicators at each of two levels, an example of each, and a contra-indicator.
    private func competency(_ number: Int, group: String? = nil, indicators: Int = 1) -> Competency {
        let cells = ["staff", "leaders"].map { level in
            Cell(
                level: Level.ID(level), theme: nil, polarity: .expected, text: nil,
                indicators: (0..<indicators).map { index in
                    let words = "Does what has to be done for \(number) as one of the \(level), \(index)"
                    return Indicator(
                        anchor: Anchor("\(number)-\(level)-\(index)"), text: RichText(words),
                        examples: [Example(text: RichText("for example in the way that is shown to \(index)"))])
                })
        }
        let contra = SampleFramework.cell(nil, "Leaves \(number) undone", polarity: .contra)
        return Competency(
            id: Competency.ID("c\(number)"), title: "Competency \(number)", group: group.map { Group.ID($0) },
            definition: RichText("What \(number) is. More is said of it after that."), cells: cells + [contra])
    }

    private func context(_ competencies: [Competency], groups: [Group] = []) throws -> FrameworkContext {
        try SampleFramework.context(
            levels: [SampleFramework.level("Staff"), SampleFramework.level("Leaders", includes: ["Staff"])],
            groups: groups, all: competencies)
    }

    private func titles(_ context: FrameworkContext) throws -> [[String]] {
        try FoldPlan(request, at: context).panels.map { $0.map(\.title) }
    }

    @Test func `What is little is set whole and in the largest type`() throws {
        let context = try context([competency(1), competency(2)])
        let plan = try FoldPlan(request, at: context)
        #expect(plan.size == 8.5)
        #expect(plan.essence == FoldEssence(definition: .whole, hasContra: true, hasExamples: true))
        let entries = plan.panels.joined()
        #expect(entries.map(\.title) == ["Competency 1", "Competency 2"])
        #expect(entries.first?.definition == "What 1 is. More is said of it after that.")
        #expect(entries.first?.parts.flatMap(\.contra).count == 1)
        #expect(entries.first?.parts.flatMap(\.expected).flatMap(\.indicators).flatMap(\.examples).count == 2)
    }

    @Test func `There are six panels, however many are filled, and everything keeps its order`() throws {
        #expect(try titles(context([competency(1)])) == [["Competency 1"], [], [], [], [], []])
        let panels = try titles(context((1...12).map { competency($0) }))
        #expect(panels.count == 6)
        #expect(panels.flatMap(\.self) == (1...12).map { "Competency \($0)" })
        #expect(panels.allSatisfy { $0.count == 2 })
    }

    @Test func `The more there is, the less is said of it`() throws {
        let essences = FoldEssence.all(levels: 2)
        // Every few only: a plan measures all that it might leave out.
        let steps = try stride(from: 1, through: 79, by: 3).map { count -> (essence: Int, size: Double)? in
            let context = try context((1...count).map { competency($0) })
            return (try? FoldPlan(request, at: context)).flatMap { plan in
                essences.firstIndex(of: plan.essence).map { ($0, plan.size) }
            }
        }
        let made = steps.prefix { $0 != nil }.compactMap(\.self)
        #expect(made.count < steps.count, "so much is refused")
        #expect(!steps.dropFirst(made.count).contains { $0 != nil }, "what is refused stays refused")
        for (one, next) in zip(made, made.dropFirst()) {
            #expect(one.essence < next.essence || one.essence == next.essence && one.size >= next.size)
        }
        #expect(made.first?.size == 8.5)
        #expect(Set(made.map(\.essence)).count > 2)
    }

    @Test func `The type gets smaller before anything is left out`() throws {
        let many = try [20, 30].map { count in
            try FoldPlan(
                request,
                at: context(
                    (1...count).map {
                        SampleFramework.competency("C\($0)", cells: [SampleFramework.cell("Staff", "Does \($0)")])
                    }))
        }
        #expect(many.map(\.essence) == Array(repeating: FoldEssence.all(levels: 2)[0], count: 2))
        #expect(many[0].size == 8.5 && many[1].size < 8.5)
    }

    @Test func `What is left out is left out of every entry, and told`() throws {
        let context = try context((1...14).map { competency($0, indicators: 3) })
        let plan = try FoldPlan(request, at: context)
        #expect(plan.essence.levelCount == 1)
        let parts = plan.panels.joined().flatMap(\.parts)
        #expect(parts.compactMap(\.origin.level?.title).allSatisfy { $0 == "Staff" })
        #expect(parts.allSatisfy { $0.contra.isEmpty })
        #expect(parts.flatMap(\.expected).flatMap(\.indicators).allSatisfy { $0.examples.isEmpty })
        let description = FoldOmissions(from: request, at: context).parts(of: plan.essence)
        #expect(description.first == "Leaders" && description.contains(context.contraLabel))
    }

    @Test func `The head of a group stands on the panel of its first competency`() throws {
        let groups = (1...5).map { Group(id: Group.ID("g\($0)"), title: "Group \($0)") }
        let members = (1...10).map { competency($0, group: "g\(($0 + 1) / 2)", indicators: 2) }
        for panel in try titles(context(members, groups: groups)) {
            #expect(panel.last?.hasPrefix("Group") != true)
        }
    }

    @Test func `A group without competencies isn't named`() throws {
        let groups = [Group(id: Group.ID("g"), title: "Used"), Group(id: Group.ID("h"), title: "Empty")]
        let panels = try titles(context([competency(1, group: "g"), competency(2)], groups: groups))
        #expect(panels.flatMap(\.self) == ["Competency 2", "Used", "Competency 1"])
    }

    @Test func `A refusal names the part that takes most room`() throws {
        var long = competency(7)
        long.title = "Rather a long title for what could be said in fewer words"
        let context = try context((1...6).map { competency($0) } + [long] + (8...400).map { competency($0) })
        #expect { try FoldPlan(request, at: context) } throws: { ($0 as? FoldRefusal)?.part == long.title }
    }

    @Test func `A level's sheet has what holds there`() throws {
        let context = try context([competency(1)])
        let staff = try #require(context.framework.ladder.levels.first)
        let request = GuideRequest(.fold, for: .level(staff))
        let entries = try FoldPlan(request, at: context).panels.joined()
        #expect(entries.flatMap(\.parts).compactMap(\.origin.level?.title) == ["Staff"])
    }
}

/// How many lines a text is guessed to fill.
struct LineEstimateTests {
    @Test func `A text is at least one line, and longer in a narrower place`() {
        let text = String(repeating: "some words and more of them ", count: 20)
        #expect(LineEstimate(width: 30).lines(of: "") == 1)
        #expect(LineEstimate(width: 30).lines(of: "short") == 1)
        #expect(LineEstimate(width: 15).lines(of: text) > LineEstimate(width: 30).lines(of: text))
    }

    @Test func `A word that is longer than a line is broken`() {
        let word = String(repeating: "n", count: 100)
        #expect(LineEstimate(width: 10).lines(of: word) >= 6)
    }

    @Test func `Characters of East Asia are wider than letters`() {
        let estimate = LineEstimate(width: 20)
        let (wide, narrow) = (String(repeating: "字", count: 60), String(repeating: "n", count: 60))
        #expect(estimate.lines(of: wide) > estimate.lines(of: narrow))
    }

    @Test func `Line ends and several spaces part words as one space does`() {
        let estimate = LineEstimate(width: 12)
        #expect(estimate.lines(of: "one two\nthree  four five") == estimate.lines(of: "one two three four five"))
    }
}
