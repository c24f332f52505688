import Foundation
import Testing

/// What has changed since each version, and for whom.
struct ReaderHistoryTests {
    private static let settings = """
        ---
        title: Ways
        levels:
          - All
          - {title: Leaders, includes: All}
        ---

        """

    private func folder(_ caring: String) throws -> VersionedFolder {
        try VersionedFolder([
            "content/ways/framework.md": Self.settings, "content/ways/caring.md": caring,
            "content/ways/roles/warden.md": "---\ntitle: Warden\nlevel: All\n---\n\nLooks after a block.\n",
        ])
    }

    private func caring(_ all: String, _ leaders: String) -> String {
        "---\ntitle: Caring\n---\n\n## All\n\n- \(all)\n\n## Leaders\n\n- \(leaders)\n"
    }

    @Test func `a change is shown before and after, its words marked, with a link to where it stands today`() throws {
        let folder = try folder(caring("Answers letters within ten days", "Sets the example"))
        try folder.content.write(
            caring("Answers letters within five days", "Sets the example"), to: "content/ways/caring.md")
        try folder.commit("sooner", tag: "v1.1", date: "2026-04-01")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history.html"))
        let change = try #require(page.components(separatedBy: "<article").dropFirst().first)
        #expect(change.range(of: "<del>.*ten.*</del>", options: .regularExpression) != nil)
        #expect(change.range(of: "<ins>.*five.*</ins>", options: .regularExpression) != nil)
        #expect(change.contains("href=\"caring.html#caring-answers-letters-within-five-days\""))
        #expect(!change.contains("change-number"))
    }

    @Test func `what was renamed or reworded since is led to where it is now, what is gone isn't`() throws {
        let folder = try folder(caring("Answers letters", "Sets the example"))
        try folder.content.write(
            caring("Answers letters\n- Rings back within a day\n- Keeps the keys", "Sets the example"),
            to: "content/ways/caring.md")
        try folder.commit("more", tag: "v1.1", date: "2026-04-01")
        try folder.content.remove("content/ways/caring.md")
        try folder.content.write(
            caring("Answers letters\n- Rings back within two days", "Sets the example")
                .replacing("title: Caring", with: "title: Helping\nwas: caring"),
            to: "content/ways/helping.md")
        try folder.commit("another name", tag: "v1.2", date: "2026-05-01")
        let run = try folder.newel("build", "--history")
        #expect(run.code == 0, "\(run.description)")
        let page = try #require(folder.content.text("public/ways/history.html"))
        let version = try #require(page.components(separatedBy: "id=\"version-").first { $0.hasPrefix("1.1\"") })
        let changes = version.components(separatedBy: "<article").dropFirst()
        let reworded = try #require(changes.first { $0.contains("Rings back within a day") })
        #expect(reworded.contains("href=\"helping.html#helping-rings-back-within-two-days\""))
        let gone = try #require(
            page.components(separatedBy: "<article").first { $0.contains("Keeps the keys") && $0.contains("Removed") })
        #expect(!gone.contains("href="))
    }

    @Test func `a level's or role's page says how much changed for its people, and leads to that alone`() throws {
        let folder = try folder(caring("Answers letters", "Sets the example"))
        try folder.content.write(
            caring("Answers letters\n- Rings back within a day", "Sets the example"), to: "content/ways/caring.md")
        try folder.commit("for all", tag: "v1.1", date: "2026-04-01")
        try folder.content.write(
            caring("Answers letters\n- Rings back within a day", "Sets the example\n- Praises in public"),
            to: "content/ways/caring.md")
        #expect(try folder.newel("build", "--history").code == 0)
        let text = { (name: String) throws -> String in try #require(folder.content.text("public/ways/\(name)")) }
        #expect(try text("level-leaders.html").contains("1 change since version 1.1"))
        #expect(try text("level-all.html").contains("nothing in what is asked of you since version 1.1"))
        #expect(try text("role-warden.html").contains("href=\"history-role-warden.html\""))
        let leaders = try text("history-level-leaders.html").components(separatedBy: "<section class=\"since\"")
        #expect(leaders.count == 3)
        #expect(leaders[1].contains("Since version 1.1") && leaders[1].contains("Praises in public"))
        #expect(leaders[1].contains("<details class=\"fold choice\" open>") && !leaders[1].contains("Rings back"))
        #expect(leaders[2].contains("Since version 1.0") && leaders[2].contains("Rings back"))
        #expect(leaders[2].contains("<details class=\"fold choice\">") && leaders[2].contains("2 changes"))
        let warden = try text("history-role-warden.html").components(separatedBy: "<section class=\"since\"")
        #expect(warden[1].contains("nothing in what is asked of you") && !warden[1].contains("<details"))
        #expect(warden[2].contains("<details class=\"fold choice\" open>") && !warden[2].contains("Praises"))
    }

    @Test func `what went since is led to no more, and what moved or was reworded to where it is`() throws {
        let folder = try folder(caring("Answers letters", "Sets the example"))
        try folder.content.write(
            caring("Answers letters\n- Keeps the keys of the house\n- Rings back in a day", "Sets the example"),
            to: "content/ways/caring.md")
        try folder.commit("more", tag: "v1.1", date: "2026-04-01")
        try folder.content.write(
            caring("Answers letters", "Sets the example\n- Rings back in a day"), to: "content/ways/caring.md")
        try folder.commit("less", tag: "v1.2", date: "2026-05-01")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history.html"))
        let version = try #require(page.components(separatedBy: "id=\"version-").first { $0.hasPrefix("1.1\"") })
        let changes = version.components(separatedBy: "<article").dropFirst()
        #expect(changes.first { $0.contains("Keeps the keys") }?.contains("href=") == false)
        #expect(
            changes.first { $0.contains("Rings back") }?.contains("href=\"caring.html#caring-rings-back-in-a-day\"")
                == true)
    }

    @Test func `each version stands once, with those that say the same, whatever tags it has`() throws {
        let folder = try folder(caring("Answers letters", "Sets the example"))
        try folder.commit("the same", tag: "1.0", date: "2026-03-02")
        try folder.commit("the same again", tag: "v1.1", date: "2026-03-03")
        try folder.content.write(
            caring("Answers letters\n- Rings back", "Sets the example"), to: "content/ways/caring.md")
        try folder.commit("more", tag: "ways-1.2", date: "2026-04-01")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history-level-all.html"))
        let sections = page.components(separatedBy: "<section class=\"since\"").dropFirst()
        #expect(sections.count == 2)
        #expect(sections.first?.contains("Since version 1.2") == true && sections.first?.contains("<details") == false)
        #expect(sections.last?.contains("Since version 1.1, 1.0 ") == true && sections.last?.contains("Rings") == true)
        let ids = page.matches(of: /id="([^"]*)"/).map(\.1)
        #expect(Set(ids).count == ids.count)
    }

    @Test func `a level that was renamed leads on from where its page was, also right after the first version`() throws
    {
        let folder = try folder(caring("Answers letters", "Sets the example"))
        try folder.content.write(
            Self.settings.replacing("title: Leaders,", with: "title: Leads, was: leaders, aliases: Leaders,"),
            to: "content/ways/framework.md")
        try folder.content.write(
            caring("Answers letters", "Sets the example").replacing("## Leaders", with: "## Leads"),
            to: "content/ways/caring.md")
        try folder.commit("renamed", tag: "v1.1", date: "2026-04-01")
        // Where both versions are known, and where the only one says what today says.
        for _ in 0..<2 {
            let run = try folder.newel("build", "--history")
            #expect(run.code == 0, "\(run.description)")
            let old = try #require(folder.content.text("public/ways/history-level-leaders.html"))
            #expect(old.contains("history-level-leads.html"))
            #expect(folder.content.text("public/ways/history-level-leads.html")?.contains("Since version 1.1") == true)
            if folder.content.text("public/ways/history.html")?.contains("Version 1.0") == true {
                try folder.untag("v1.0")
            }
        }
    }

    @Test func `a version that changed more than a page holds is told in lines, and what doesn't fit is counted`()
        throws
    {
        let bullets = { (word: String) in
            (0..<420).map {
                "Keeps the \(word) promise number \($0) that was made to whoever lives there, and says in good time \(word) where it can’t be kept, and why, and what is done instead to make up for it"
            }
            .joined(separator: "\n- ")
        }
        let folder = try folder(caring("Answers letters", "Sets the example"))
        for (version, word) in [("1.1", "first"), ("1.2", "second")] {
            try folder.content.write(caring(bullets(word), "Sets the example"), to: "content/ways/caring.md")
            try folder.commit(word, tag: "v\(version)", date: "2026-0\(version.last ?? "1")-02")
        }
        #expect(try folder.newel("build", "--history", "--quiet").code == 0)
        for name in ["history.html", "history-level-all.html"] {
            let page = try #require(folder.content.text("public/ways/\(name)"))
            #expect(page.utf8.count < 300_000)
            #expect(page.contains("<ul class=\"history\">"))
            #expect(page.range(of: "and [0-9]+ more", options: .regularExpression) != nil)
        }
    }
}
