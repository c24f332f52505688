import Model
import Testing

@testable import Guides
@testable import SiteGenerator
@testable import Theming

/// What a guide holds, for whom, and in which order.
struct GuideTests {
    private let theme: Theme

    init() throws {
        theme = try #require(Theme.make(from: .builtIn).theme)
    }

    private func level(_ id: String, includes: [String] = []) -> Level {
        Level(id: Level.ID(id), title: id, includes: includes.map { Level.ID($0) })
    }

    private func competency(_ id: String, group: String? = nil, isIn: Bool? = nil) -> Competency {
        let cells = ["staff", "leaders"].map { level in
            let words = "\(id) of \(level)"
            let bullet = Indicator(anchor: Anchor(words), text: RichText(words))
            return Cell(level: Level.ID(level), theme: nil, polarity: .expected, text: nil, indicators: [bullet])
        }
        return Competency(
            id: Competency.ID(id), title: id, group: group.map { Group.ID($0) }, cells: cells, isInPocketGuide: isIn)
    }

    private func framework(_ competencies: [Competency], groups: [Group] = [], pages: [Page] = []) -> Framework {
        Framework(
            id: Framework.ID("f"), title: "F", ladder: Ladder([level("staff"), level("leaders", includes: ["staff"])]),
            groups: groups, competencies: competencies, pages: pages)
    }

    private func print(_ framework: Framework, _ request: GuideRequest = GuideRequest(.pocket)) throws -> Printout {
        try printout(request, of: framework, in: Site(title: "S", frameworks: [framework]), with: theme)
    }

    @Test func `it holds all competencies but those that say no, and pages that say yes`() throws {
        let pages = [
            Page(id: Page.ID("in"), title: "In", isInPocketGuide: true), Page(id: Page.ID("out"), title: "Out"),
        ]
        let all = framework([competency("a"), competency("b", isIn: false), competency("c", isIn: true)], pages: pages)
        #expect(try print(all).contents == ["1 a", "2 c", "3 In"])
        #expect(try print(all, GuideRequest(.document)).contents == ["1 a", "2 b", "3 c", "4 In", "5 Out"])
    }

    @Test func `competencies are numbered below their group`() throws {
        let grouped = framework(
            [competency("a"), competency("b", group: "g"), competency("c", group: "g")],
            groups: [Group(id: Group.ID("g"), title: "G")])
        #expect(try print(grouped).contents == ["1 a", "2 G", "2.1 b", "2.2 c"])
    }

    @Test func `a code that is the section's number isn't said twice`() throws {
        var first = competency("a")
        first.code = "1"
        var second = competency("b")
        second.code = "B2"
        #expect(try print(framework([first, second])).contents == ["1 a", "2 B2 b"])
    }

    @Test func `it includes the levels that framework.md names`() throws {
        var some = framework([competency("a")])
        some.pocketGuide.levels = [Level.ID("staff")]
        #expect(try print(some).statements == ["a of staff"])
    }

    @Test func `a level's guide has its own and what it includes`() throws {
        let all = framework([competency("a")])
        let leaders = try #require(all.ladder[Level.ID("leaders")])
        let staff = try #require(all.ladder[Level.ID("staff")])
        #expect(
            try print(all, GuideRequest(.pocket, for: .level(leaders))).statements == ["a of leaders", "a of staff"])
        #expect(try print(all, GuideRequest(.pocket, for: .level(staff))).statements == ["a of staff"])
    }

    @Test func `a role's guide has what it asks`() throws {
        var role = Role(id: Role.ID("r"), title: "R", level: Level.ID("staff"))
        role.asked = [Competency.ID("b"): .none]
        let all = framework([competency("a"), competency("b")])
        #expect(try print(all, GuideRequest(.pocket, for: .role(role))).statements == ["a of staff"])
    }

    @Test func `links lead to the guide's own sections, to the site, or nowhere`() throws {
        var first = competency("a")
        let id = Framework.ID("f")
        let targets: [(RichText.Target, String)] = [
            (.inside(SitePlace(.competency(Competency.ID("b"), id))), "B"),
            (.inside(SitePlace(.page(Page.ID("p"), id))), "P"), (.outside("https://x.example/"), "X"),
        ]
        let links = targets.map { RichText.Inline.link(RichText.Link(to: $0, content: [.text($1)])) }
        first.definition = RichText([.paragraph([links[0], .text(" "), links[1], .text(" "), links[2]])])
        let all = framework([first, competency("b")])
        let html = try print(all).html
        #expect(html.contains("<a href=\"#b\">B</a> P <a href=\"https://x.example/\">X</a>"))
        let site = Site(title: "S", url: "https://s.example", frameworks: [all])
        let known = try printout(GuideRequest(.pocket), of: all, in: site, with: theme).html
        #expect(known.contains("<a href=\"https://s.example/f/page-p.html\">P</a>"))
    }

    @Test func `one sheet takes the most that fits, and is refused where nothing does`() throws {
        #expect(
            try print(framework([competency("a")]), GuideRequest(.fold)).statements == ["a of staff", "a of leaders"])
        let endless = (0..<400).map { competency("a competency with rather a long title, number \($0)") }
        #expect(throws: FoldRefusal.self) { try print(framework(endless), GuideRequest(.fold)) }
    }

    @Test func `a page that is to be a PDF names no file`() throws {
        let html = try print(framework([competency("a")])).html
        #expect(html.contains("href=\"data:text/css;base64,"))
        #expect(!html.contains("href=\"../") && !html.contains("src=\"../"))
    }
}
