import Testing

/// `newel print` before it comes to printing; what it makes is tested in Tests/Printing.
struct PrintTests {
    @Test(arguments: [
        ["print"], ["print", "ways", "--layout", "poster"], ["print", "ways", "--evidence"],
        ["print", "ways", "--marks", "--layout", "fold"], ["print", "ways", "--marks", "--output", "ways.docx"],
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
        (["print", "ways", "--group", "cooks"], "There is no group ‘cooks’.", "error[print-not-found]"),
        (["print", "ways", "--role", "cook"], "There is no role ‘cook’.", "error[print-not-found]"),
    ])
    func `what isn't in the content ends with 2 and is named`(_ words: [String], _ message: String, _ help: String)
        throws
    {
        let run = try Newel(words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains(message) && run.description.contains(help))
    }

    @Test func `very many pages are asked back, unless they are meant or a part of them is`() throws {
        let bullets = (0..<2_000).map { "- Does what the case numbered \($0) asks for, and says why it does so." }
        let folder = try ContentFolder([
            "content/ways/long/group.md": "---\ntitle: Long ones\n---\n",
            "content/ways/long/doing.md": "---\ntitle: Doing\n---\n\n## All\n\n\(bullets.joined(separator: "\n"))\n",
            "content/ways/short/group.md": "---\ntitle: Short ones\n---\n",
            "content/ways/short/being.md": "---\ntitle: Being\n---\n\n## All\n\n- Is there\n",
        ])
        let asked = try Newel("print", "ways", in: folder)
        #expect(asked.code == 2)
        #expect(asked.description.contains("error[print-long]: This makes about"))
        #expect(asked.description.contains("--long") && asked.description.contains("--group"))
        for words in [["--long"], ["--group", "Short ones"], ["--level", "Leaders"]] {
            let nowhere = ["--programs", folder.path]
            #expect(!(try Newel(["print", "ways"] + words + nowhere, in: folder)).description.contains("print-long"))
        }
    }

    @Test func `content with errors isn't printed`() throws {
        let run = try Newel("print", "ways", in: ContentFolder(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.description.contains("Nothing was printed."))
    }
}
