import Testing

/// A build changes only what has to be changed, and only what Newel made.
struct RebuildTests {
    @Test func `a second build touches nothing`() throws {
        let folder = try ContentFolder()
        _ = try Newel("build", in: folder)
        let before = try folder.identities(in: "public")
        #expect(try Newel("build", in: folder).code == 0)
        #expect(try folder.identities(in: "public") == before)
    }

    @Test func `a change touches only the pages that show it`() throws {
        let folder = try ContentFolder()
        _ = try Newel("build", in: folder)
        let before = try folder.identities(in: "public")
        try folder.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n", to: "content/ways/caring.md")
        _ = try Newel("build", in: folder)
        let after = try folder.identities(in: "public")
        let changed = after.keys.filter { after[$0] != before[$0] && $0.hasSuffix(".html") }
        #expect(
            Set(changed) == [
                "ways/caring.html", "ways/level-all.html", "ways/step-all-to-leaders.html", "ways/pocket-guide.html",
                "ways/pocket-guide-fold.html",
                // Its matrix says how the cell begins.
                "ways/index.html",
            ])
    }

    @Test func `the page of a competency that is gone goes, too`() throws {
        let folder = try ContentFolder()
        _ = try Newel("build", in: folder)
        #expect(folder.exists("public/ways/planning.html"))
        try folder.remove("content/ways/planning.md")
        #expect(try Newel("build", in: folder).code == 0)
        #expect(!folder.exists("public/ways/planning.html"))
        #expect(folder.exists("public/ways/caring.html"))
    }

    @Test func `the folder of a framework that is gone goes, too`() throws {
        let folder = try ContentFolder([
            "content/more/framework.md": "---\ntitle: More\n---\n", "content/more/a.md": "# A\n\n- a\n",
        ])
        _ = try Newel("build", in: folder)
        #expect(folder.exists("public/more/index.html"))
        try folder.remove("content/more")
        _ = try Newel("build", in: folder)
        #expect(!folder.exists("public/more"))
    }

    @Test func `files of somebody else stay`() throws {
        let folder = try ContentFolder(["public/CNAME": "example.org", "public/ways/mine.txt": "mine"])
        #expect(try Newel("build", in: folder).code == 0)
        #expect(try Newel("build", in: folder).code == 0)
        #expect(folder.text("public/CNAME") == "example.org")
        #expect(folder.text("public/ways/mine.txt") == "mine")
    }

    @Test func `a file of somebody else in the way stops the build before anything is changed`() throws {
        let folder = try ContentFolder(["public/ways/caring.html": "mine", "public/note.txt": "mine, too"])
        let before = try folder.identities(in: "public")
        let run = try Newel("build", in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("error[output-in-the-way]"))
        #expect(run.description.contains("public/ways/caring.html"))
        #expect(try folder.identities(in: "public") == before)
    }
}
