import Foundation
import Testing

/// The words in which `newel review` tells of changes.
struct ReviewWordsTests {
    private static let framework = """
        ---
        title: Ways
        version: "1.0"
        effective: 2026-04-01
        levels: [All, {title: Leaders, includes: All}]
        ---

        """
    private static let role = "---\ntitle: Head\nlevel: Leaders\ncompetencies:\n  caring: All\n---\n"
    private static let caring =
        "---\ntitle: Caring\n---\n\n## All\n\n- Cares\n\n## Leaders\n\n- Sees that others care\n"
    private static let files = [
        "content/ways/framework.md": framework, "content/ways/roles/head.md": role, "content/ways/caring.md": caring,
        "content/ways/planning.md": "---\ntitle: Planning\n---\n\n## Leaders\n\n- Plans\n",
    ]

    /// What is told of these files, written over the version before.
    private func description(_ format: String, _ after: [String: String]) throws -> String {
        let folder = try VersionedFolder(Self.files)
        for (name, text) in after { try folder.content.write(text, to: name) }
        let run = try folder.newel("review", "v1.0", "--format", format)
        #expect(run.code == 0)
        return run.output
    }

    @Test func `of a role what it asks in effect is told, before and after`() throws {
        let name = "content/ways/roles/head.md"
        let without = Self.role.replacing("competencies:\n  caring: All\n", with: "")
        #expect(
            try description("text", [name: without]).contains(
                "Asked of Caring: Changed (major)\n   Head\n   - All\n   + Leaders\n   This role is asked for more."))
        #expect(
            try description("text", [name: Self.role.replacing("caring: All", with: "caring: none")]).contains(
                "Asked of Caring: Changed (minor)\n   Head\n   - All\n   + not asked\n   This role is asked for less."))
        #expect(
            try description(
                "text", [name: without.replacing("level: Leaders\n", with: "competencies:\n  caring: All\n")]
            )
            .contains("Level asked: Changed (minor)\n   Head\n   - Leaders\n   + none\n"))
    }

    @Test func `where a competency holds, and what a level includes, is told in full`() throws {
        let held = Self.caring.replacing("title: Caring\n", with: "title: Caring\napplies-to: Leaders\n")
            .replacing("## All\n\n- Cares\n\n", with: "")
        let text = try description(
            "text",
            [
                "content/ways/caring.md": held, "content/ways/roles/head.md": "---\ntitle: Head\nlevel: Leaders\n---\n",
                "content/ways/framework.md": Self.framework.replacing(", includes: All", with: ""),
            ])
        #expect(
            text.contains(
                "Included levels: Changed (minor)\n   Leaders\n   - All\n   + none\n   Less is asked at this level.")
        )
        #expect(text.contains("Levels at which it holds: Changed (minor)\n   Caring\n   - all levels\n   + Leaders\n"))
    }

    @Test func `a version is suggested only where the files say less`() throws {
        let name = "content/ways/framework.md"
        let more = ["content/ways/caring.md": Self.caring + "- Asks how others are\n"]
        let description = { (version: String) in
            try self.description(
                "text", more.merging([name: Self.framework.replacing("\"1.0\"", with: "\"\(version)\"")]) { $1 })
        }
        #expect(try description("1.1").contains("These changes suggest version 2.0; the files say 1.1.\n"))
        #expect(try !description("2.0").contains("suggest"))
    }

    @Test func `a date is told in words`() throws {
        let later = Self.framework.replacing("2026-04-01", with: "2026-10-01")
        let text = try description("text", ["content/ways/framework.md": later])
        #expect(text.contains("   - 1 April 2026\n   + 1 October 2026\n"))
    }

    @Test func `a file with another name keeps its title`() throws {
        let folder = try VersionedFolder(Self.files)
        try folder.content.remove("content/ways/planning.md")
        try folder.content.write(
            "---\ntitle: Planning\nwas: planning\n---\n\n## Leaders\n\n- Plans\n", to: "content/ways/foresight.md")
        let run = try folder.newel("review", "v1.0", "--format", "text")
        #expect(
            run.output.contains(
                "The title stays ‘Planning’; its web address changes, and the old one still leads to it.\n"))
    }

    @Test func `a competency in another group meets that group's contra-indicators`() throws {
        let group = "content/ways/first/group.md"
        let folder = try VersionedFolder(
            Self.files.merging([
                group: "---\ntitle: First\n---\n\n## Contra-indicators\n\n- Shouts\n",
                "content/ways/first/daring.md": "---\ntitle: Daring\n---\n\n## All\n\n- Dares\n",
            ]) { $1 })
        try folder.content.remove("content/ways/caring.md")
        try folder.content.write(Self.caring, to: "content/ways/first/caring.md")
        let run = try folder.newel("review", "v1.0", "--format", "text")
        #expect(run.output.contains("The contra-indicators of First now hold for it\n"))
    }

    @Test func `in a preview, whom a change concerns is everyone or those for whom something changes`() throws {
        let folder = try VersionedFolder(Self.files)
        try folder.content.write(
            Self.caring.replacing("- Cares\n", with: "- Cares\n- Sees that others care\n").replacing(
                "## Leaders\n\n- Sees that others care\n", with: ""), to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try #require(folder.content.text("preview/changes.html"))
        // Leaders had it before; the head of branch is asked for what all are.
        #expect(page.contains("Concerns All, Head"))
        try folder.content.write(Self.caring.replacing("Cares", with: "Cares well"), to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        #expect(try #require(folder.content.text("preview/changes.html")).contains("Concerns everyone"))
    }

    @Test func `where long texts differ, the passage is told in which they do`() throws {
        let start = String(repeating: "This is how we use it. ", count: 10)
        let page = { (end: String) in
            ["content/ways/pages/how.md": "---\ntitle: How\n---\n\n\(start)Then \(end). And so on.\n\nThe end.\n"]
        }
        let folder = try VersionedFolder(Self.files.merging(page("rest")) { $1 })
        for (name, text) in page("talk to us") { try folder.content.write(text, to: name) }
        let text = try folder.newel("review", "v1.0", "--format", "text").output
        #expect(text.contains("use it. Then rest. And so on. …\n"))
        #expect(text.contains("use it. Then talk to us. And so on. …\n"))
        #expect(text.contains("   - … use it. "))
    }

    @Test func `of a text that goes on, the new paragraph is told`() throws {
        let page = { (text: String) in ["content/ways/pages/how.md": "---\ntitle: How\n---\n\n\(text)\n"] }
        let folder = try VersionedFolder(Self.files.merging(page("Read it.")) { $1 })
        for (name, text) in page("Read it.\n\nTalk.") { try folder.content.write(text, to: name) }
        let text = try folder.newel("review", "v1.0", "--format", "text").output
        #expect(text.contains("   - Read it.\n   + … Talk.\n"))
    }

    @Test func `of what is new the name is told once`() throws {
        let text = try description(
            "text", ["content/ways/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n\nHelps.\n"])
        #expect(text.contains("Role: Added (minor)\n   Clerk\n   Helps.\n   This role is new.\n"))
    }

    @Test func `where only a link is another, that is said`() throws {
        let name = "content/ways/caring.md"
        let linked = Self.caring.replacing("Sees that", with: "[Sees](planning.md) that")
        let text = try description("text", [name: linked])
        #expect(
            text.contains(
                "   Caring, Leaders\n   Sees that others care\n   A link or emphasis changed; the words are the same.\n"
            ))
    }

    @Test func `in Markdown no text becomes a list, and nobody is notified`() throws {
        let lines = ["- 1\\. Cares", "- \\- Cares", "- \\+ Cares", "- \\= Cares", "- Asks @team, not a@b.example"]
        let added = Self.caring.replacing("- Cares\n", with: "- Cares\n" + lines.joined(separator: "\n") + "\n")
        let text = try description("markdown", ["content/ways/caring.md": added])
        for line in ["> 1\\. Cares", "> \\- Cares", "> \\+ Cares", "> \\= Cares"] {
            #expect(text.contains("\n\(line)\n"), "\(line)")
        }
        #expect(text.contains("> Asks @\u{2060}team, not a@b.example\n"))
    }

    @Test func `programs are told which setting it is, of which competency, and where something was`() throws {
        let text = try description(
            "json",
            [
                "content/ways/roles/head.md": Self.role.replacing("caring: All", with: "caring: none"),
                "content/ways/framework.md": Self.framework.replacing("2026-04-01", with: "2026-10-01"),
                "content/ways/planning.md": "---\ntitle: Planning\n---\n\n## All\n\n- Plans\n",
            ])
        let file = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let changes = try #require(file?["changes"] as? [[String: Any]])
        #expect(changes.map { $0["setting"] as? String } == ["effective", nil, "competencies"])
        let (date, moved, asked) = (changes[0], changes[1], changes[2])
        #expect(date["before"] as? String == "2026-04-01")
        #expect(moved["level"] as? String == "all")
        #expect((moved["from"] as? [String: Any])?["level"] as? String == "leaders")
        #expect(asked["competency"] as? String == "caring" && asked["role"] as? String == "head")
        #expect(asked["kind"] as? String == "removed" && asked["after"] is NSNull)
    }
}
