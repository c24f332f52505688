import Testing

/// `newel new`: what it writes is built at once.
struct NewTests {
    private func expectBuilds(_ folder: ContentFolder, _ content: String) throws {
        let run = try Newel("check", "--strict", "--verbose", "--content", content, in: folder)
        #expect(run.code == 0)
        #expect(run.description == "0 errors, 0 warnings. The content can be published.\n")
    }

    @Test(arguments: ["levels", "values", "audiences", "plain"])
    func `a site of each shape builds without a finding, and so does what is added`(_ shape: String) throws {
        let folder = try ContentFolder()
        #expect(try Newel("new", "site", "Our place", "--content", "new", "--shape", shape, in: folder).code == 0)
        try expectBuilds(folder, "new")
        for words in [["competency", "Listening: closely"], ["role", "Librarian"], ["page", "About us"]] {
            let run = try Newel(["new"] + words + ["--content", "new"], in: folder)
            #expect(run.code == 0)
            #expect(run.output.hasPrefix("new/"))
        }
        try expectBuilds(folder, "new")
    }

    @Test func `nothing is written over what is there`() throws {
        let folder = try ContentFolder()
        let run = try Newel("new", "competency", "Caring", in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("‘content/ways/caring.md’ is there already"))
        #expect(folder.text("content/ways/caring.md")?.contains("- Cares") == true)
    }

    @Test func `a competency has a place for each level of its framework`() throws {
        let folder = try ContentFolder()
        #expect(try Newel("new", "competency", "Daring", in: folder).code == 0)
        #expect(folder.text("content/ways/daring.md")?.contains("## Leaders\n\n- ") == true)
    }

    @Test(arguments: [
        (["new"], "Usage: newel new"), (["new", "competency"], "Say what it is called."),
        (["new", "role", "Cook", "--content", "none"], "There is no framework"),
        (["new", "page", "About", "--framework", "other"], "which framework is meant"),
    ])
    func `what can't be meant ends with 2 and is named`(_ words: [String], _ message: String) throws {
        let run = try Newel(words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains(message))
    }
}
