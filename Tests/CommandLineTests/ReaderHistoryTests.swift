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
        #expect(reworded.contains("href=\"helping.html\""))
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
        #expect(try text("level-all.html").contains("nothing since version 1.1"))
        #expect(try text("role-warden.html").contains("href=\"history-role-warden.html\""))
        let leaders = try text("history-level-leaders.html").components(separatedBy: "<section class=\"since\"")
        #expect(leaders.count == 3)
        #expect(leaders[1].contains("Since version 1.1") && leaders[1].contains("Praises in public"))
        #expect(leaders[1].contains("<details class=\"fold choice\" open>") && !leaders[1].contains("Rings back"))
        #expect(leaders[2].contains("Since version 1.0") && leaders[2].contains("Rings back"))
        #expect(leaders[2].contains("<details class=\"fold choice\">") && leaders[2].contains("2 changes"))
        let warden = try text("history-role-warden.html").components(separatedBy: "<section class=\"since\"")
        #expect(warden[1].contains("nothing has changed for you") && !warden[1].contains("<details"))
        #expect(warden[2].contains("<details class=\"fold choice\" open>") && !warden[2].contains("Praises"))
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
