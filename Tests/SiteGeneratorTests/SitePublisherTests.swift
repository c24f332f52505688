import Model
import SiteOutput
import Testing

@testable import SiteGenerator
@testable import Theming

/// What is kept from one layout of a site to the next.
struct SitePublisherTests {
    @Test func `What a framework's pages are made from is kept while it is the same`() async throws {
        let theme = try #require(Theme.make(from: .builtIn).theme)
        let (same, other) = (Framework.ID("same"), Framework.ID("other"))
        var site = Site(title: "S", frameworks: [same, other].map { Framework(id: $0, title: $0.text) })
        var publisher = SitePublisher()
        _ = await publisher.publish(site, with: theme)
        let before = publisher.frameworks
        site.frameworks[1].title = "Another title"
        _ = await publisher.publish(site, with: theme)
        let after = publisher.frameworks
        #expect(before[same] != nil && before[same]?.context === after[same]?.context)
        #expect(before[other]?.context !== after[other]?.context)
    }

    @Test func `What is made of a framework is the same when it is made again`() async throws {
        let theme = try #require(Theme.make(from: .builtIn).theme)
        // More than are kept at once.
        let frameworks = (0..<80).map { number in
            Framework(
                id: Framework.ID("f\(number)"), title: "F\(number)", ladder: Ladder([SampleFramework.level("Staff")]),
                competencies: [
                    SampleFramework.competency("C", cells: [SampleFramework.cell("Staff", "Does \(number)")])
                ])
        }
        let published = await publish(Site(title: "S", frameworks: frameworks), with: theme)
        let first = published.files.map { $0.bytes() }
        #expect(published.files.map { $0.bytes() } == first)
        let page = try #require(published.files.first { $0.path == "f7/c.html" })
        #expect(String(decoding: page.bytes(), as: UTF8.self).contains("Does 7"))
    }
}
