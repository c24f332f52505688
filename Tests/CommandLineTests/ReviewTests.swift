import Foundation
import Testing

/// `newel review`: what has changed since a former version.
struct ReviewTests {
    /// A site in a repository whose first version is tagged `v1`.
    private func repository(_ after: [String: String] = [:]) throws -> ContentFolder {
        let folder = try ContentFolder()
        for words in [
            ["init", "-q", "-b", "main"], ["add", "--all"], ["commit", "-q", "-m", "Then"], ["tag", "v1"],
        ] {
            try git(words, in: folder)
        }
        for (name, text) in after { try folder.write(text, to: name) }
        return folder
    }

    private func git(_ words: [String], in folder: ContentFolder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let person = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        process.arguments = ["git", "-C", folder.path] + person + words
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private static let reworded = [
        "content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares\n- Must listen\n"
    ]

    @Test func `changes are told with their weight, their place and what follows`() throws {
        let run = try Newel("review", "v1", "--format", "text", in: repository(Self.reworded))
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("Changes since v1\n1 change: 1 major\n\nWays\n"))
        #expect(run.output.contains("1. Indicator: Added (major)\n   Caring, All\n   Must listen\n"))
        #expect(run.output.contains("For All: 1 gained\n"))
    }

    @Test func `by default it is told what has changed since the main branch`() throws {
        let folder = try repository()
        #expect(try Newel("review", in: folder).output.contains("Nothing changed."))
        try folder.write(Self.reworded["content/ways/caring.md"] ?? "", to: "content/ways/caring.md")
        let run = try Newel("review", in: folder)
        #expect(run.output.hasPrefix("Changes since this work parted from main ("))
        #expect(run.output.contains("1 change: 1 major"))
    }

    @Test func `two revisions are compared whatever lies in the folder`() throws {
        let folder = try repository(Self.reworded)
        try git(["commit", "-q", "-a", "-m", "Now"], in: folder)
        try folder.write("broken", to: "content/ways/caring.md")
        let run = try Newel("review", "v1", "--head", "main", in: folder)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("Changes from v1 to main\n1 change"))
    }

    @Test func `json gives every key of every change`() throws {
        let run = try Newel("review", "v1", "--format", "json", in: repository(Self.reworded))
        let file = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(Set(file.keys) == ["base", "head", "baseCommit", "headCommit", "version", "changes"])
        #expect(file["base"] as? String == "v1" && (file["baseCommit"] as? String)?.count == 40)
        #expect(file["head"] is NSNull && file["headCommit"] is NSNull)
        let change = try #require((file["changes"] as? [[String: Any]])?.first)
        #expect(
            Set(change.keys) == [
                "number", "kind", "element", "setting", "framework", "group", "competency", "level", "role", "page",
                "from", "before", "after", "weight", "reason", "roles", "uses",
            ])
        #expect(change["kind"] as? String == "added" && change["element"] as? String == "indicator")
        #expect(change["before"] is NSNull && change["after"] as? String == "Must listen")
    }

    @Test func `markdown marks the words that differ, and nothing of the author's is taken for a mark`() throws {
        let after = ["content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares \\*much\\*\n"]
        let run = try Newel("review", "v1", "--format", "markdown", in: repository(after))
        #expect(run.output.contains("> Cares **\\*much\\***\n"))
    }

    @Test(arguments: [("major", 1), ("minor", 1), ("patch", 1)]) func `a change that weighs enough ends with 1`(
        weight: String, code: Int32
    ) throws {
        #expect(try Newel("review", "v1", "--fail-on", weight, in: repository(Self.reworded)).code == code)
    }

    @Test func `a change that weighs less ends with 0, and so does none`() throws {
        let after = ["content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares.\n"]
        #expect(try Newel("review", "v1", "--fail-on", "minor", in: repository(after)).code == 0)
        #expect(try Newel("review", "v1", "--fail-on", "patch", in: repository(after)).code == 1)
        #expect(try Newel("review", "v1", "--fail-on", "patch", in: repository()).code == 0)
    }

    @Test func `content with errors ends with 1 and is not compared`() throws {
        let run = try Newel("review", "v1", in: repository(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.description.contains("error[heading-near-miss]"))
    }

    @Test func `where a former version had errors, what can be read of it is compared`() throws {
        let folder = try repository(ContentFolder.broken)
        try git(["commit", "-q", "-a", "-m", "Broken"], in: folder)
        try folder.write(Self.reworded["content/ways/caring.md"] ?? "", to: "content/ways/caring.md")
        let run = try Newel("review", "HEAD", in: folder)
        #expect(run.code == 0)
        #expect(run.description.contains("warning[revision-has-errors]"))
    }

    @Test func `content that wasn't there before is new`() throws {
        let folder = try repository()
        try git(["mv", "content", "texts"], in: folder)
        try git(["commit", "-q", "-m", "Moved"], in: folder)
        let run = try Newel("review", "v1", "--content", "texts", "--format", "text", in: folder)
        #expect(run.code == 0)
        #expect(run.output.contains("Framework: Added"))
    }

    @Test(arguments: [
        ["v9"], ["--", "--all"], ["v1", "--head", "v9"], ["v1", "--fail-on", "huge"], ["v1", "--format", "xml"],
    ])
    func `what can't be compared ends with 2`(words: [String]) throws {
        let run = try Newel(["review"] + words, in: repository())
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
    }

    @Test func `a folder in no repository ends with 2`() throws {
        let run = try Newel("review", in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains("lies in no git repository"))
    }
}
