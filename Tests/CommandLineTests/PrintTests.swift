import Testing

/// `newel print` before it comes to printing; what it makes is tested in Tests/Printing.
struct PrintTests {
    @Test(arguments: [
        ["print"], ["print", "ways", "--layout", "poster"], ["print", "ways", "--evidence"],
        ["print", "ways", "--level", "All", "--role", "a"],
    ])
    func `what can't be meant ends with 2 and says how it is used`(_ words: [String]) throws {
        let run = try Newel(words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains("Usage: newel print"))
    }

    @Test(arguments: [
        (["print", "way"], "There is no framework ‘way’.", "Did you mean ‘ways’?"),
        (["print", "ways", "--level", "Leader"], "There is no level ‘Leader’.", "Did you mean ‘Leaders’?"),
        (["print", "ways", "--role", "cook"], "There is no role ‘cook’.", "error[print-not-found]"),
    ])
    func `what isn't in the content ends with 2 and is named`(_ words: [String], _ message: String, _ help: String)
        throws
    {
        let run = try Newel(words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains(message) && run.description.contains(help))
    }

    @Test func `content with errors isn't printed`() throws {
        let run = try Newel("print", "ways", in: ContentFolder(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.description.contains("Nothing was printed."))
    }
}
