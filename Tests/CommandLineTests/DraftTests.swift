import Testing

/// What is marked as a draft is left out of a build, unless it is asked for.
struct DraftTests {
    @Test func `drafts are left out`() throws {
        let folder = try ContentFolder(ContentFolder.draft)
        let run = try Newel("build", in: folder)
        #expect(run.output.hasPrefix("1 framework, 2 competencies, "))
        #expect(!folder.exists("public/ways/daring.html"))
    }

    @Test func `with --drafts they are taken in`() throws {
        let folder = try ContentFolder(ContentFolder.draft)
        let run = try Newel("build", "--drafts", in: folder)
        #expect(run.output.hasPrefix("1 framework, 3 competencies, "))
        #expect(folder.text("public/ways/daring.html")?.contains("Not agreed yet") == true)
    }

    @Test func `a build without them takes their pages away again`() throws {
        let folder = try ContentFolder(ContentFolder.draft)
        _ = try Newel("build", "--drafts", in: folder)
        _ = try Newel("build", in: folder)
        #expect(!folder.exists("public/ways/daring.html"))
    }

    @Test func `check looks at them where it is asked to`() throws {
        let file = "content/ways/daring.md"
        let link = ContentFolder.draft[file, default: ""] + "- Links to [nowhere](nowhere.md)\n"
        let folder = try ContentFolder([file: link])
        #expect(try Newel("check", "--drafts", in: folder).code == 1)
    }
}
