import Model
import Templates
import Testing

@testable import Guides
@testable import PageKit
@testable import SiteGenerator
@testable import Theming

/// What the sections of a guide are made of.
struct GuideBuilderTests {
    private func sections(
        _ context: FrameworkContext, _ request: GuideRequest = GuideRequest(.pocket)
    ) -> [GuideSectionView] {
        GuideDocument(request, at: context).view.sections
    }

    private func context(levels: [Level]? = nil, groups: [Group] = [], _ all: Competency...) throws -> FrameworkContext
    {
        let usual = [SampleFramework.level("Staff"), SampleFramework.level("Leaders", includes: ["Staff"])]
        return try SampleFramework.context(levels: levels ?? usual, groups: groups, all: all)
    }

    private func words(_ cells: [GuideCellView]) -> [String] { cells.flatMap { SampleFramework.anchors($0.html) } }

    @Test func `What is expected comes level by level, then what is warned of`() throws {
        let care = SampleFramework.competency(
            "Care",
            cells: [
                SampleFramework.cell("Staff", "listens"), SampleFramework.cell("Leaders", "trains"),
                SampleFramework.cell("Staff", "shouts", polarity: .contra),
            ])
        let parts = try #require(sections(context(care)).first).parts
        #expect(parts.map(\.kind) == [.own, .own, .contra])
        #expect(parts.map { words($0.cells) } == [["listens"], ["trains"], ["shouts"]])
        #expect(parts.map(\.rank) == [3, 3, 3])
    }

    @Test func `Headings stand below those of what they are in`() throws {
        let cell = SampleFramework.cell("Staff", "listens", theme: "Ear")
        let loose = SampleFramework.competency("Loose", cells: [cell])
        let member = SampleFramework.competency(
            "Member", group: "People", cells: [SampleFramework.cell("Staff", "helps", theme: "Hand")])
        let views = try sections(
            context(groups: [Group(id: Group.ID("people"), title: "People")], loose, member))
        #expect(views.map(\.kind) == [.competency, .group, .competency])
        #expect(views.map(\.rank) == [2, 2, 3])
        #expect(views.map { $0.parts.map(\.rank) } == [[3], [], [4]])
        #expect(views.flatMap(\.parts).flatMap(\.cells).map(\.rank) == [4, 5])
        #expect(views.flatMap(\.parts).flatMap(\.cells).map(\.theme) == ["Theme ear", "Theme hand"])
    }

    @Test func `Without levels a theme's name is heading enough`() throws {
        let care = SampleFramework.competency("Care", cells: [SampleFramework.cell(nil, "listens", theme: "Ear")])
        let part = try #require(sections(context(levels: [], care)).first?.parts.first)
        #expect(part.title == nil && part.levelLabel == nil)
        #expect(part.cells.map(\.rank) == [3])
    }

    @Test func `What is told of a competency comes first, and only for everybody`() throws {
        var care = SampleFramework.competency("Care", cells: [SampleFramework.cell("Staff", "listens")])
        care.narrative = [Passage(title: "Why", anchor: Anchor("why"), text: RichText("It matters."))]
        let context = try context(care)
        let all = try #require(sections(context).first)
        #expect(all.parts.map(\.kind) == [.narrative, .own])
        #expect(all.parts.first?.title == "Why" && all.parts.first?.anchor == "why")
        let staff = try #require(context.framework.ladder.levels.first)
        let one = try #require(sections(context, GuideRequest(.pocket, for: .level(staff))).first)
        #expect(one.parts.map(\.kind) == [.own])
    }

    @Test func `The levels at which a competency holds are said where these aren't all`() throws {
        let some = SampleFramework.competency(
            "Some", cells: [SampleFramework.cell("Leaders", "leads")], appliesTo: ["Leaders"])
        let every = SampleFramework.competency("Every", cells: [SampleFramework.cell("Staff", "works")])
        #expect(try sections(context(some, every)).map { $0.appliesTo.map(\.title) } == [["Leaders"], []])
    }

    @Test func `A group warns of what its contra-indicators say`() throws {
        let group = Group(
            id: Group.ID("people"), title: "People",
            contra: [Indicator(anchor: Anchor("shouts"), text: RichText("Shouts"))])
        let member = SampleFramework.competency(
            "Member", group: "People", cells: [SampleFramework.cell("Staff", "helps")])
        let views = try sections(context(groups: [group], member))
        #expect(views.first?.parts.map(\.kind) == [.contra])
        #expect(views.first.map { words($0.parts.flatMap(\.cells)) } == ["shouts"])
    }

    @Test func `A cell's links lead to the guide's own places`() throws {
        let target = RichText.Target.inside(SitePlace(.competency(Competency.ID("other"), Framework.ID("f"))))
        let link = RichText.Inline.link(RichText.Link(to: target, content: [.text("there")]))
        let care = Competency(
            id: Competency.ID("care"), title: "Care",
            cells: [
                Cell(
                    level: Level.ID("staff"), theme: nil, polarity: .expected, text: nil,
                    indicators: [Indicator(anchor: Anchor("looks"), text: RichText([.paragraph([link])]))])
            ])
        let other = SampleFramework.competency("Other", cells: [SampleFramework.cell("Staff", "listens")])
        let html = try sections(context(care, other)).first?.parts.first?.cells.first?.html.text
        #expect(html?.contains("<a href=\"#other\">there</a>") == true)
    }

    @Test func `A document tells what each role asks`() throws {
        let care = SampleFramework.competency("Care", cells: [SampleFramework.cell("Staff", "listens")])
        var framework = try context(care).framework
        framework.roles = [Role(id: Role.ID("nurse"), title: "Nurse", level: Level.ID("staff"))]
        let theme = try #require(Theme.make(from: .builtIn).theme)
        let context = FrameworkContext(
            site: Site(title: "S", frameworks: [framework]), changes: LastChanges(), framework: framework,
            theme: theme)
        let role = try #require(sections(context, GuideRequest(.document)).last)
        #expect(role.kind == .role && role.section.title == "Nurse")
        #expect(role.asks?.competencies.map(\.title) == ["Care"])
        #expect(role.asks?.competencies.map(\.link) == ["#care"])
        #expect(role.asks?.competencies.first?.extent?.text.contains("Staff") == true)
        #expect(sections(context, GuideRequest(.pocket)).allSatisfy { $0.asks == nil })
    }
}
