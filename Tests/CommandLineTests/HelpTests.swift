import Testing

/// What the program says of itself.
struct HelpTests {
    @Test func `help names every command`() throws {
        let run = try Newel("--help", in: ContentFolder())
        #expect(run.code == 0)
        #expect(run.description.isEmpty)
        for command in ["build", "check", "serve"] { #expect(run.output.contains("\n  \(command) ")) }
    }

    @Test(arguments: [
        ("build", ["--content", "--templates", "--output", "--strict", "--drafts", "--quiet", "--verbose"]),
        ("check", ["--content", "--format", "--strict", "--drafts", "--quiet", "--verbose"]),
        ("serve", ["--content", "--templates", "--port", "--follow", "--strict", "--quiet", "--verbose"]),
    ])
    func `a command's help names its options`(_ command: String, _ options: [String]) throws {
        let run = try Newel(command, "--help", in: ContentFolder())
        #expect(run.code == 0)
        for option in options { #expect(run.output.contains(option)) }
    }

    @Test func `the version is a number`() throws {
        let run = try Newel("--version", in: ContentFolder())
        #expect(run.code == 0)
        #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }
}
