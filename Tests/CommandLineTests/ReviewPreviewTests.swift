import Foundation
import Testing

/// A preview of what would change.
struct ReviewPreviewTests {
    private static let reworded = "---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n"

    @Test func `a preview is the whole site with what changed in front`() throws {
        let folder = try VersionedFolder()
        try folder.content.write(Self.reworded, to: "content/ways/caring.md")
        let run = try folder.newel("review", "v1.0")
        #expect(run.code == 0)
        #expect(run.output == "Changes since v1.0\n1 change: 1 minor\npreview/changes.html\n")
        let page = try #require(folder.content.text("preview/ways/caring.html"))
        #expect(page.contains("<ins>"))
        #expect(page.contains("href=\"../changes.html#change-1\""))
        let changes = try #require(folder.content.text("preview/changes.html"))
        #expect(changes.contains("id=\"change-1\""))
        #expect(changes.contains("href=\"ways/caring.html#"))
        for file in ["index.html", "sign.html", "changes.md", "changes.json", "ways/planning.html"] {
            #expect(folder.content.exists("preview/\(file)"), "\(file)")
        }
        for page in ["index.html", "404.html", "ways/planning.html", "ways/level-all.html"] {
            let text = try #require(folder.content.text("preview/\(page)"))
            #expect(text.contains("changes.html\">1 change</a>"), "\(page)")
            #expect(text.contains("noindex"), "\(page)")
        }
    }

    @Test func `what programs read, the search finds and the guide prints is as it will be`() throws {
        let folder = try VersionedFolder()
        try folder.content.write(
            "---\ntitle: Caring\n---\n\n## All\n\n- Cares **a lot**\n", to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        #expect(try #require(folder.content.text("preview/ways/caring.html")).contains("change-mark"))
        let files = folder.content.files(in: "preview").filter { name, _ in
            name.hasSuffix(".json") && name != "changes.json" || name.hasSuffix(".csv") || name.contains("search/")
                || name.contains("pocket-guide")
        }
        #expect(files.keys.contains("ways/framework.json") && files.keys.contains("ways/pocket-guide.html"))
        for (name, data) in files {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("change-mark") && !text.contains("changes.html#"), "\(name)")
        }
    }

    @Test func `nothing is marked in a site that is published`() throws {
        let folder = try VersionedFolder()
        #expect(try folder.newel("build").code == 0)
        #expect(!folder.content.exists("public/changes.html"))
        for (name, data) in folder.content.files(in: "public") where name.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("preview") && !text.contains("change-"), "\(name)")
        }
    }

    @Test func `that nothing changed is said`() throws {
        let folder = try VersionedFolder()
        let run = try folder.newel("review", "v1.0")
        #expect(run.code == 0)
        #expect(run.output == "Changes since v1.0\nNothing changed.\npreview/changes.html\n")
        #expect(try #require(folder.content.text("preview/changes.html")).contains("Nothing changes between"))
        #expect(try #require(folder.content.text("preview/sign.html")).contains("Nothing changed, so"))
    }

    @Test func `changes can be told without a preview`() throws {
        let folder = try VersionedFolder()
        try folder.content.write(Self.reworded, to: "content/ways/caring.md")
        let run = try folder.newel("review", "v1.0", "--format", "json")
        #expect(run.code == 0)
        #expect(run.output.contains("\"kind\" : \"reworded\""))
        #expect(!folder.content.exists("preview"))
    }

    @Test func `a preview can be one file, the same each time`() throws {
        let folder = try VersionedFolder()
        try folder.content.write(Self.reworded, to: "content/ways/caring.md")
        let run = try folder.newel("review", "v1.0", "--zip", "--output", "out")
        #expect(run.output.hasSuffix("out/changes.html\nout.zip\n"))
        let first = folder.content.text("out.zip")
        #expect(first?.hasPrefix("PK\u{3}\u{4}") == true)
        #expect(try folder.newel("review", "v1.0", "--zip", "--output", "out").code == 0)
        #expect(folder.content.text("out.zip") == first)
    }

    @Test func `without a preview there is nothing to make one file of`() throws {
        let folder = try VersionedFolder()
        #expect(try folder.newel("review", "v1.0", "--zip", "--format", "text").code == 2)
        #expect(!folder.content.exists("preview.zip"))
    }

    @Test func `a file that only has the archive's name stays`() throws {
        let folder = try VersionedFolder()
        try folder.content.write("holiday pictures", to: "preview.zip")
        #expect(try folder.newel("review", "v1.0", "--zip").code == 2)
        #expect(folder.content.text("preview.zip") == "holiday pictures")
    }

    @Test(arguments: [("minor", 1), ("patch", 1), ("major", 0)])
    func `a weight can fail the command, and the preview is there all the same`(_ weight: String, _ code: Int) throws {
        let folder = try VersionedFolder()
        try folder.content.write(Self.reworded, to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0", "--fail-on", weight).code == Int32(code))
        #expect(folder.content.exists("preview/changes.html"))
    }

    @Test func `two revisions can be compared, whatever lies in the folder`() throws {
        let folder = try VersionedFolder()
        try folder.content.write(Self.reworded, to: "content/ways/caring.md")
        try folder.commit("more care", tag: "v1.1")
        try folder.content.remove("content")
        let run = try folder.newel("review", "v1.0", "--head", "v1.1")
        #expect(run.output == "Changes from v1.0 to v1.1\n1 change: 1 minor\npreview/changes.html\n")
        let changes = try #require(folder.content.text("preview/changes.html"))
        #expect(changes.contains("1 March 2026"))
    }

    @Test func `a preview is never written over the content`() throws {
        let folder = try VersionedFolder()
        let before = folder.content.files(in: "content")
        #expect(try folder.newel("review", "v1.0", "--output", "content").code == 2)
        #expect(folder.content.files(in: "content") == before)
    }
}
