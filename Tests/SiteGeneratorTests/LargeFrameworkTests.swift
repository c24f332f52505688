import Model
import SiteOutput
import Testing

@testable import SiteGenerator
@testable import Theming

@Suite struct LargeFrameworks {
    private static let level = Level(id: Level.ID("all"), title: "All")
    private static let group = Group(id: Group.ID("people"), title: "People")

    /// A framework of competencies with so many indicators each, half of them in a group, and a role that asks them all.
    private func files(competencies count: Int, indicators: Int) async throws -> [String: String] {
        let theme = try #require(Theme.make(from: .builtIn).theme)
        let competencies = (1...count).map { number in
            let words = RichText(String(repeating: "word ", count: 20))
            let cell = Cell(
                level: Self.level.id, theme: nil, polarity: .expected, text: nil,
                indicators: (1...indicators).map { Indicator(anchor: Anchor("c\(number)-\($0)"), text: words) }
            )
            return Competency(
                id: Competency.ID("c\(number)"), title: "Competency \(number)",
                group: number > count / 2 ? Self.group.id : nil, cells: [cell]
            )
        }
        let framework = Framework(
            id: Framework.ID("f"), title: "F", ladder: Ladder([Self.level]), groups: [Self.group],
            competencies: competencies, roles: [Role(id: Role.ID("r"), title: "R", level: Self.level.id)]
        )
        let site = await publish(Site(title: "S", frameworks: [framework]), with: theme)
        return Dictionary(
            await site.rendered().files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    @Test func `What fits on a page stands on it in full`() async throws {
        let files = try await files(competencies: 20, indicators: 5)
        for page in ["f/level-all.html", "f/role-r.html"] {
            let text = try #require(files[page])
            #expect(text.contains(#"id="c1-1""#) && text.contains(#"id="c20-5""#))
        }
    }

    @Test func `What doesn't fit is led to, group by group`() async throws {
        let files = try await files(competencies: 150, indicators: 20)
        for page in ["f/level-all.html", "f/role-r.html"] {
            let text = try #require(files[page])
            #expect(text.utf8.count < 300_000)
            #expect(!text.contains(#"id="c1-1""#))
            #expect((1...150).allSatisfy { text.contains(##"<li id="c\##($0)"><a href="c\##($0).html#level-all">"##) })
            #expect(text.contains(##"<a href="#group-people">People</a>"##))
        }
    }
}
