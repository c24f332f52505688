import Testing

/// `--quiet` and `--verbose` change what is said, never what is done.
struct VerbosityTests {
    @Test func `a build ends with a line that sums it up`() throws {
        let run = try Newel("build", in: ContentFolder())
        #expect(run.output.wholeMatch(of: /1 framework, 2 competencies, 13 pages in [0-9]+\.[0-9]{2} s\n/) != nil)
        #expect(run.description.isEmpty)
    }

    @Test func `one of a kind is told as one`() throws {
        let folder = try ContentFolder()
        try folder.remove("content/ways/planning.md")
        let run = try Newel("build", in: folder)
        #expect(run.output.hasPrefix("1 framework, 1 competency, 12 pages in "))
    }

    @Test func `quiet says nothing where nothing is wrong`() throws {
        let run = try Newel("build", "--quiet", in: ContentFolder(ContentFolder.doubtful))
        #expect(run.output.isEmpty)
        #expect(run.description.isEmpty)
        #expect(run.code == 0)
    }

    @Test func `quiet still tells errors`() throws {
        let run = try Newel("build", "-q", in: ContentFolder(ContentFolder.broken))
        #expect(run.description.contains("error[heading-near-miss]"))
    }

    @Test func `notices are for those who want to hear more`() throws {
        let folder = try ContentFolder(ContentFolder.translation)
        #expect(try !Newel("check", in: folder).description.contains("notice["))
        #expect(try Newel("check", "--verbose", in: folder).description.contains("notice[translation]"))
    }

    @Test func `verbose tells the steps and what was written`() throws {
        let folder = try ContentFolder()
        let first = try Newel("build", "-v", in: folder)
        #expect(first.description.contains(/Reading content …\n.* Rendering .*…\n.* Writing 13 pages …\n/))
        #expect(first.description.contains(/public: [0-9]+ files written, 0 unchanged, 0 removed/))
        let second = try Newel("build", "-v", in: folder)
        #expect(second.description.contains(/public: 0 files written, [0-9]+ unchanged, 0 removed/))
    }

    @Test(arguments: [[], ["--quiet"], ["--verbose"], ["--quiet", "--verbose"]])
    func `what is said changes no exit code and no file`(_ speech: [String]) throws {
        let usual = try ContentFolder(ContentFolder.doubtful)
        _ = try Newel("build", in: usual)
        let folder = try ContentFolder(ContentFolder.doubtful)
        #expect(try Newel(["build"] + speech, in: folder).code == 0)
        #expect(folder.files(in: "public") == usual.files(in: "public"))
        #expect(try Newel(["build", "--strict"] + speech, in: folder).code == 1)
        #expect(try Newel(["check", "--strict"] + speech, in: folder).code == 1)
        #expect(try Newel(["build", "--content", "none"] + speech, in: folder).code == 2)
    }

    @Test func `a file is no terminal, so nothing is coloured`() throws {
        #expect(try !Newel("check", in: ContentFolder(ContentFolder.broken)).description.contains("\u{1B}"))
    }
}
