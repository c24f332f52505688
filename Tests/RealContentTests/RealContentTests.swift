import PageReading
import Testing

/// Every bullet of five real frameworks is published in the cell that it was written for.
@Suite(.enabled(if: RealContent.isThere, "the real frameworks are not beside the repository"))
struct RealContentTests {
    @Test func `there is nothing to tell the authors`() async throws {
        let site = try await RealContent.site()
        #expect(site.findings == [])
        #expect(site.pages.keys.count { $0.hasSuffix("/index.html") } == 5)
    }

    @Test func `every bullet stands once on its page`() async throws {
        for (page, bullets) in try Dictionary(grouping: RealContent.bullets(), by: \.page) {
            let items = try await items(on: page)
            for (words, same) in Dictionary(grouping: bullets, by: \.words) {
                #expect(items.count { $0.words == words } == same.count, "\(page): \(words)")
            }
        }
    }

    @Test func `every bullet stands in its cell`() async throws {
        for bullet in try RealContent.bullets() where bullet.competency != nil {
            let same = try await items(on: bullet.page).filter { $0.words == bullet.words }
            #expect(same.contains { $0.level == bullet.level }, "\(bullet.page): \(bullet.words)")
            #expect(same.allSatisfy { $0.isContra == (bullet.polarity == "contra") }, "\(bullet.page): \(bullet.words)")
        }
    }

    @Test func `a group's contra-indicators are marked as such`() async throws {
        for bullet in try RealContent.bullets() where bullet.group != nil {
            let same = try await items(on: bullet.page).filter { $0.words == bullet.words }
            #expect(!same.isEmpty && same.allSatisfy(\.isContra), "\(bullet.page): \(bullet.words)")
        }
    }

    @Test func `no page has a bullet that nobody wrote`() async throws {
        let bullets = try RealContent.bullets()
        for (page, own) in Dictionary(grouping: bullets, by: \.page) {
            // A competency's page shows what its group warns of, too.
            let groups = bullets.filter { $0.framework == own[0].framework && $0.group != nil }
            let known = Set((own + groups).map(\.words))
            for item in try await items(on: page) { #expect(known.contains(item.words), "\(page): \(item.words)") }
        }
    }

    @Test func `every bullet stands on the pages of the levels at which it holds, and on no other`() async throws {
        let site = try await RealContent.site()
        let bullets = try RealContent.bullets().filter { $0.competency != nil }
        for (path, page) in site.pages where path.contains("/level-") {
            let level = plain(page.first("h1")?.words ?? "")
            let items = try PlacedItem.all(on: page)
            for (words, same) in Dictionary(
                grouping: bullets.filter { path.hasPrefix("\($0.framework)/") }, by: \.words)
            {
                for (competency, ours) in Dictionary(grouping: same, by: \.competency) {
                    let count = items.count { $0.words == words && $0.section == competency }
                    #expect(count == ours.count { $0.appliesAt.contains(level) }, "\(path): \(words)")
                }
            }
        }
    }

    private func items(on path: String) async throws -> [PlacedItem] {
        let site = try await RealContent.site()
        return try PlacedItem.all(on: #require(site.pages[path], "there is no page \(path)"))
    }
}
