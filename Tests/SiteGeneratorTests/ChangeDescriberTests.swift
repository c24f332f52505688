import Model
import Reviewing
import Testing

@testable import Localization
@testable import ReviewText
@testable import SiteGenerator
@testable import Theming

/// What is said of changes: by titles, in the framework's own words, with what came along and whom it concerns.
struct ChangeDescriberTests {
    private let theme: Theme

    init() throws {
        theme = try #require(Theme.make(from: .builtIn).theme)
    }

    private func description(_ before: Framework, _ after: Framework) throws -> ReviewDescription.Part {
        let sites = (before: Site(title: "S", frameworks: [before]), after: Site(title: "S", frameworks: [after]))
        let description = ReviewDescription(
            review(sites.after, since: sites.before), names: ("before", nil), sites: sites, in: theme.strings)
        return try #require(description.parts.first)
    }

    private func framework(_ competencies: Competency..., groups: [Group] = [], terms: Terms = Terms()) -> Framework {
        Framework(
            id: Framework.ID("f"), title: "F",
            ladder: Ladder([
                SampleFramework.level("Staff"), SampleFramework.level("Leaders", includes: ["Staff"]),
            ]),
            terms: terms, groups: groups, competencies: competencies)
    }

    private func care(_ cells: Cell..., group: String? = nil) -> Competency {
        SampleFramework.competency("Care", group: group, cells: cells)
    }

    private let usual = SampleFramework.cell("Staff", "Listens to what people say", "Asks before helping")

    @Test func `What is new is told with its place and whom it concerns`() throws {
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let change = try #require(description(framework(care(usual)), framework(care(usual, leaders))).changes.first)
        #expect(change.event == "Added" && change.element == "Indicator")
        #expect(change.names == ["Care", "Leaders"] && change.place == "Care, Leaders")
        #expect(change.concerned == ["Leaders"])
        #expect(change.weight == "major" && change.reason == "Something is asked that was not.")
    }

    @Test func `What concerns every level concerns everyone`() throws {
        let more = SampleFramework.cell("Staff", "Listens to what people say", "Asks before helping", "Keeps notes")
        let change = try #require(description(framework(care(usual)), framework(care(more))).changes.first)
        #expect(change.concerned == ["everyone"])
    }

    @Test func `A move says from where and to where`() throws {
        let stays = SampleFramework.cell("Staff", "Listens to what people say")
        let moved = SampleFramework.cell("Leaders", "Asks before helping")
        let change = try #require(description(framework(care(usual)), framework(care(stays, moved))).changes.first)
        #expect(change.event == "Moved from Staff to Leaders")
        #expect(change.names == ["Care", "Leaders"])
    }

    @Test func `What turns into a warning is told as that`() throws {
        let stays = SampleFramework.cell("Staff", "Listens to what people say")
        let turned = SampleFramework.cell("Staff", "Asks before helping", polarity: .contra)
        let change = try #require(description(framework(care(usual)), framework(care(stays, turned))).changes.first)
        #expect(change.event == "Moved to what nobody wants to see" && change.element == "Contra-indicator")
    }

    @Test func `What went with a competency is counted, not listed`() throws {
        let other = SampleFramework.competency("Other", cells: [SampleFramework.cell("Staff", "Writes letters")])
        let part = try description(framework(care(usual), other), framework(other))
        #expect(part.changes.map(\.event) == ["Removed"])
        #expect(part.changes.first?.names == ["Care"])
        #expect(part.changes.first?.carried == ["2 indicators went with it"])
    }

    @Test func `A competency that goes to a group says which warnings hold for it now`() throws {
        let warning = [Indicator(anchor: Anchor("rude"), text: RichText("Is rude"))]
        let groups = [
            Group(id: Group.ID("people"), title: "People", contra: warning),
            Group(id: Group.ID("things"), title: "Things"),
        ]
        let there = framework(care(usual, group: "things"), groups: groups)
        let here = framework(care(usual, group: "people"), groups: groups)
        let joined = try #require(description(there, here).changes.first)
        #expect(joined.event == "Moved from Things to People")
        #expect(joined.carried == ["The contra-indicators of People now hold for it"])
        let left = try #require(description(here, there).changes.first)
        #expect(left.carried == ["The contra-indicators of People no longer hold for it"])
    }

    @Test func `The framework's own words are used`() throws {
        let terms = Terms([.indicator: Terms.Word(one: "behaviour", many: "behaviours")])
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let part = try description(framework(care(usual), terms: terms), framework(care(usual, leaders), terms: terms))
        #expect(part.changes.first?.element == "Behaviour")
    }

    @Test func `What it means is said for each level`() throws {
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let part = try description(framework(care(usual)), framework(care(usual, leaders)))
        #expect(part.effects == ["For Leaders: 1 gained"])
    }

    @Test func `Short texts are named as they were and as they are, long ones by their first words`() throws {
        let words = theme.strings.words(in: "en")
        let reworded = SampleFramework.cell("Staff", "Listens to what people mean", "Asks before helping")
        let short = try #require(description(framework(care(usual)), framework(care(reworded))).changes.first)
        #expect(
            short.gist(in: words, of: 80)
                == "Before: Listens to what people say – After: Listens to what people mean")
        let long = String(repeating: "very ", count: 40)
        let added = SampleFramework.cell("Leaders", "Is \(long)helpful")
        let new = try #require(description(framework(care(usual)), framework(care(usual, added))).changes.first)
        #expect(new.gist(in: words, of: 20)?.hasSuffix("…") == true)
    }
}
