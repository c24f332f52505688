import Testing

/// 0 done; 1 the content has errors; 2 the command could not run.
struct ExitCodeTests {
    @Test(arguments: ["build", "check"])
    func `good content ends with 0`(_ command: String) throws {
        #expect(try Newel(command, in: ContentFolder()).code == 0)
    }

    @Test(arguments: ["build", "check"])
    func `a warning is no error`(_ command: String) throws {
        let run = try Newel(command, in: ContentFolder(ContentFolder.doubtful))
        #expect(run.code == 0)
        #expect(run.description.contains("warning[unknown-setting]"))
    }

    @Test(arguments: ["build", "check"])
    func `content with errors ends with 1`(_ command: String) throws {
        let run = try Newel(command, in: ContentFolder(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.description.contains("error[heading-near-miss]"))
        #expect(run.description.contains("--> content/ways/caring.md:5:1"))
        #expect(run.description.contains("1 error, 0 warnings."))
    }

    @Test(arguments: ["build", "check"])
    func `with --strict a warning is an error`(_ command: String) throws {
        let run = try Newel(command, "--strict", in: ContentFolder(ContentFolder.doubtful))
        #expect(run.code == 1)
        #expect(run.description.contains("error[unknown-setting]"))
    }

    @Test(arguments: ["build", "check"])
    func `with --strict a notice is none`(_ command: String) throws {
        #expect(try Newel(command, "--strict", in: ContentFolder(ContentFolder.translation)).code == 0)
    }

    @Test(arguments: ["build", "check"])
    func `a content folder that isn't there ends with 2`(_ command: String) throws {
        let run = try Newel(command, "--content", "contents", in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains("There is no folder ‘contents’"))
        #expect(run.output.isEmpty)
    }

    @Test func `a templates folder that isn't there ends with 2`() throws {
        let run = try Newel("build", "--templates", "themes", in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains("There is no folder ‘themes’"))
    }

    @Test(arguments: [
        ["--nonsense"], ["publish"], ["build", "--nonsense"], ["build", "--content"], ["check", "--format", "xml"],
        ["check", "--output", "public"], ["build", "content"],
    ])
    func `words that make no command end with 2`(_ words: [String]) throws {
        let folder = try ContentFolder()
        let run = try Newel(words, in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("Usage: newel"))
        #expect(!folder.exists("public"))
    }

    @Test func `errors leave nothing behind, and nothing that is there is touched`() throws {
        let folder = try ContentFolder(ContentFolder.broken)
        _ = try Newel("build", in: folder)
        #expect(!folder.exists("public"))

        let mended = try ContentFolder()
        #expect(try Newel("build", in: mended).code == 0)
        let before = try mended.identities(in: "public")
        try mended.write(ContentFolder.broken["content/ways/caring.md"] ?? "", to: "content/ways/caring.md")
        #expect(try Newel("build", in: mended).code == 1)
        #expect(try mended.identities(in: "public") == before)
    }

    @Test func `check writes nothing`() throws {
        let folder = try ContentFolder()
        _ = try Newel("check", in: folder)
        #expect(folder.files(in: ".").keys.allSatisfy { $0.hasPrefix("content/") })
    }
}
