import Model
import Testing

@Suite struct Addresses {
    @Test(arguments: [
        (Address.home, "index.html"), (.aToZ, "a-z.html"), (.notFound, "404.html"), (.siteMap, "sitemap.xml"),
        (.sitePage("about"), "about.html"), (.asset("site.css"), "assets/site.css"),
        (.siteFile("images/logo.svg"), "images/logo.svg"), (.framework("f"), "f/index.html"),
        (.competency("respect", "f"), "f/respect.html"), (.group("values", "f"), "f/group-values.html"),
        (.level("leaders", "f"), "f/level-leaders.html"), (.role("clerk", "f"), "f/role-clerk.html"),
        (.page("reading", "f"), "f/page-reading.html"), (.image("a/b.png", "f"), "f/images/a/b.png"),
        (.search, "search.html"), (.step("staff", to: "leaders", "f"), "f/step-staff-to-leaders.html"),
        (.compare("f"), "f/compare.html"), (.pocketGuide("f"), "f/pocket-guide.html"),
        (.specification("clerk", "f"), "f/specification-clerk.html"),
        (.comparison("clerk", with: "chief", "f"), "f/compare-clerk-with-chief.html"),
        (.comparisonData("f"), "f/compare-data.js"), (.table("f"), "f/framework.csv"), (.data("f"), "f/framework.json"),
        (.dataSchema, "framework.schema.json"), (.history("f"), "f/history.html"),
        (.levelHistory("a", "f"), "f/history-level-a.html"), (.roleHistory("a", "f"), "f/history-role-a.html"),
        (.changes(part: 1), "changes.html"), (.changes(part: 2), "changes-part-2.html"),
        (.signSheet(part: 1), "sign.html"), (.signSheet(part: 2), "sign-part-2.html"),
        (.foldedGuide("f"), "f/pocket-guide-fold.html"), (.guidePDF(.pocket, "f"), "f/pocket-guide.pdf"),
        (.guidePDF(.large, "f"), "f/pocket-guide-large.pdf"),
    ]) func `Every page lies where readers will keep their bookmarks`(address: Address, path: String) {
        #expect(address.path == path)
    }

    @Test(arguments: [
        (Address.home, Address.framework("f"), "f/index.html"), (.framework("f"), .home, "../index.html"),
        (.competency("a", "f"), .level("l", "f"), "level-l.html"),
        (.competency("a", "f"), .framework("f"), "index.html"),
        (.competency("a", "f"), .competency("a", "g"), "../g/a.html"),
        (.role("r", "f"), .asset("x/y.css"), "../assets/x/y.css"),
        (.sitePage("about"), .home, "index.html"), (.page("p", "f"), .image("i.png", "f"), "images/i.png"),
        (.page("p", "f"), .siteFile("logo.svg"), "../logo.svg"),
    ]) func `Links are relative and name their file`(page: Address, target: Address, link: String) {
        #expect(target.link(from: page) == link)
    }

    @Test func `A link can lead to a place in a page`() {
        let target = Address.competency("respect", "f")
        #expect(target.link(from: .home, to: Anchor("respect-a")) == "f/respect.html#respect-a")
        #expect(target.link(from: target, to: Anchor("ä b")) == "respect.html#%C3%A4%20b")
        #expect(Anchor(level: "leaders").text == "level-leaders")
        #expect(Anchor(competency: "respect").text == "respect")
    }

    @Test func `The names of two long things still fit into a file's name, and differ`() {
        let long = String(repeating: "ä", count: 90)
        let files = [long + "1", long + "2"].map {
            Address.comparison(Role.ID($0), with: Role.ID(long + "3"), "f").file
        }
        #expect(files.allSatisfy { $0.utf8.count < 256 && $0.hasPrefix("compare-ää") })
        #expect(Set(files).count == 2)
        #expect(
            files
                == [long + "1", long + "2"].map { Address.comparison(Role.ID($0), with: Role.ID(long + "3"), "f").file }
        )
    }

    @Test(arguments: [
        ("aZ09-._~/", "aZ09-._~/"), ("é", "%C3%A9"), ("a b", "a%20b"), ("a:b", "a%3Ab"), ("?#%", "%3F%23%25"),
        ("日本", "%E6%97%A5%E6%9C%AC"), ("\"<>&", "%22%3C%3E%26"), ("", ""),
    ]) func `What an address can't hold is percent-encoded`(text: String, encoded: String) {
        #expect(percentEncoded(text) == encoded)
    }

    @Test(arguments: [
        ("index", true, true), ("roles", true, false), ("compare", true, false), ("pocket-guide", true, false),
        ("pocket-guide-fold", true, false),
        ("framework", true, false), ("images", true, false), ("assets", false, true), ("search", false, true),
        ("a-z", false, true), ("404", false, true), ("sitemap", false, true), ("group-a", true, false),
        ("level-a", true, false), ("step-a", true, false), ("role-a", true, false), ("page-a", true, false),
        ("changes", false, true), ("changes-part-2", false, true), ("sign", false, true), ("sign-part-2", false, true),
        ("history", true, false), ("history-level-a", true, false), ("history-matters", false, false),
        ("group", false, false), ("levels", false, false), ("respect", false, false), ("a-page-b", false, false),
    ]) func `Names that the site needs can't be taken`(name: String, inFramework: Bool, inSite: Bool) {
        #expect(ReservedName.isTakenInFramework(name) == inFramework)
        #expect(ReservedName.isTakenInSite(name) == inSite)
        #expect(ReservedName.isTakenForAnchors(name) == ReservedName.prefixes.contains { name.hasPrefix($0) })
    }

    @Test func `Names are in alphabetical order`() {
        #expect([Competency.ID("b"), "a", "a-b"].sorted().map(\.description) == ["a", "a-b", "b"])
    }
}
