import Testing

/// `newel import` of what needs no other program; what needs one is tested in Tests/Importing.
struct ImportTests {
    private static let table = [
        "skills.csv":
            "Competency,Level,Indicator\nListening,Staff,Lets others finish.\n,Leaders,Asks the quiet ones first.\n"
    ]

    @Test func `a table becomes a framework that builds without a finding`() throws {
        let folder = try ContentFolder(Self.table)
        let run = try Newel("import", "skills.csv", "--into", "new", in: folder)
        #expect(run.code == 0)
        #expect(run.description.isEmpty)
        #expect(run.output.contains("1 competency, 2 levels, 2 indicators"))
        #expect(
            folder.text("new/skills/01-listening.md")?.contains("## Leaders\n\n- Asks the quiet ones first.\n") == true)
        let check = try Newel("check", "--strict", "--content", "new", in: folder)
        #expect(check.code == 0)
        #expect(check.description == "0 errors, 0 warnings. The content can be published.\n")
    }

    @Test func `a dry run shows the outline and writes nothing`() throws {
        let folder = try ContentFolder(Self.table)
        let run = try Newel("import", "skills.csv", "--into", "new", "--dry-run", in: folder)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("skills\n  Listening\n    Staff: 1\n    Leaders: 1\n"))
        #expect(!folder.exists("new"))
    }

    @Test func `nothing is written over what is there`() throws {
        let folder = try ContentFolder(Self.table)
        let run = try Newel("import", "skills.csv", "--framework", "ways", in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("error[import-is-there]: ‘content/ways’ is there already"))
        #expect(folder.text("content/ways/caring.md")?.contains("- Cares") == true)
    }

    @Test(arguments: [
        (["import"], "Usage: newel import"), (["import", "none.docx"], "There is no file ‘none.docx’."),
        (["import", "content"], "‘content’ is a folder."),
    ])
    func `what can't be read ends with 2 and is named`(_ words: [String], _ message: String) throws {
        let run = try Newel(words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.description.contains(message))
    }
}
