import Foundation
import Testing

/// A build where nothing has changed makes no page; one where anything has makes all.
struct UnchangedTests {
    /// A site with something of everything that a site is made from.
    private func builtFolder() throws -> ContentFolder {
        let folder = try ContentFolder(
            [
                "content/ways/caring.md":
                    "---\ntitle: Caring\n---\n\n![Steps](images/steps.png)\n\n## All\n\n- Cares\n",
                "content/ways/images/steps.png": "one", "content/ways/_notes.md": "Mine",
                "templates/not-found.mustache": "Gone.\n",
                "templates/assets/logo.svg": "<svg/>",
            ].merging(ContentFolder.draft) { $1 })
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        return folder
    }

    /// Whether a run made the site, or found that it is there.
    private func isMade(_ run: Newel) -> Bool {
        #expect(run.code == 0, "\(run.description)")
        let isMade = run.description.contains("Rendering")
        #expect(isMade != run.description.contains("Nothing has changed"), "\(run.description)")
        return isMade
    }

    @Test func `where nothing has changed, no page is made, and the same is said`() throws {
        let folder = try ContentFolder()
        let first = try Newel("build", in: folder)
        let before = try folder.identities(in: "public")
        let second = try Newel("build", "--verbose", in: folder)
        #expect(!isMade(second))
        #expect(try folder.identities(in: "public") == before)
        let counts = first.output.prefix { $0 != "." }.dropLast(2)
        #expect(!counts.isEmpty && second.output.hasPrefix(counts))
        let pages = folder.files(in: "public").keys.filter { !$0.hasPrefix(".newel") }
        #expect(second.description.contains("public: 0 files written, \(pages.count) unchanged, 0 removed"))
        #expect(try Newel("build", "--quiet", in: folder).output == "")
    }

    @Test(arguments: [
        (
            "a text", "content/ways/caring.md",
            "---\ntitle: Caring\n---\n\n![Steps](images/steps.png)\n\n## All\n\n- cares\n"
        ),
        ("a setting", "content/site.md", "---\ntitle: our frameworks\n---\n"),
        ("a picture", "content/ways/images/steps.png", "two"),
        ("a file more", "content/ways/other.md", "# Other\n\n## All\n\n- Does\n"),
        (
            "a draft that isn't shown", "content/ways/daring.md",
            "---\ntitle: Daring\nstatus: draft\n---\n\n## All\n\n- dares\n"
        ),
        ("a template", "templates/not-found.mustache", "gone.\n"),
        ("an asset", "templates/assets/logo.svg", "<SVG/>"),
        ("a template more", "templates/assets/more.svg", "<svg/>"),
        ("a page that somebody wrote over", "public/index.html", "mine"),
        ("the list of what was made", "public/.newel", "newel 1\nindex.html\n"),
        ("what the last build noted", "public/.newel.note", "newel note 1\n"),
    ])
    func `a change is seen, whatever it is in`(what: String, file: String, text: String) throws {
        let folder = try builtFolder()
        try folder.write(text, to: file)
        let run = try Newel("build", "--verbose", in: folder)
        #expect(isMade(run))
        #expect(!isMade(try Newel("build", "--verbose", in: folder)))
        // What it made is what a build from nothing makes.
        _ = try Newel("build", "--output", "anew", in: folder)
        #expect(folder.files(in: "public") == folder.files(in: "anew"))
    }

    @Test(arguments: [
        "content/ways/planning.md", "templates/not-found.mustache", "public/ways/caring.html", "public/ways",
        "public/.newel",
        "public/.newel.note",
    ])
    func `what is gone is seen`(file: String) throws {
        let folder = try builtFolder()
        try folder.remove(file)
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        #expect(folder.exists("public/ways/caring.html"))
        #expect(!isMade(try Newel("build", "--verbose", in: folder)))
    }

    @Test func `a file that has another name is seen`() throws {
        let folder = try builtFolder()
        try folder.move("content/ways/planning.md", to: "content/ways/plans.md")
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        try folder.move("templates/assets/logo.svg", to: "templates/assets/mark.svg")
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        #expect(folder.exists("public/assets/mark.svg") && !folder.exists("public/assets/logo.svg"))
    }

    @Test func `a page that was written over is made again, though it looks the same from outside`() throws {
        let folder = try builtFolder()
        let page = "public/ways/caring.html"
        let text = try #require(folder.text(page))
        let date = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(page)")[.modificationDate]
        // In place, of the same length, with the time set back.
        let handle = try FileHandle(forWritingTo: URL(filePath: "\(folder.path)/\(page)"))
        try handle.write(contentsOf: Data(text.replacing("Cares", with: "Dares").utf8))
        try handle.close()
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(date)], ofItemAtPath: "\(folder.path)/\(page)")
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        #expect(folder.text(page) == text)
    }

    @Test func `a folder that has become a link to where it lies now is seen`() throws {
        let folder = try builtFolder()
        try folder.move("public/ways", to: "elsewhere")
        try folder.link("public/ways", to: "\(folder.path)/elsewhere")
        let run = try Newel("build", in: folder)
        #expect(run.code == 2 && run.description.contains("error[output-link]"))
    }

    @Test func `what a build that was killed left is cleared away`() throws {
        let folder = try builtFolder()
        for left in ["public/.newel.staging/0/17", "public/.newel.lock"] {
            try folder.write("half", to: left)
            #expect(isMade(try Newel("build", "--verbose", in: folder)))
            #expect(!folder.exists(left))
        }
    }

    @Test func `options that change the site make it again, and others don't`() throws {
        let folder = try builtFolder()
        #expect(!isMade(try Newel("build", "--verbose", "--strict", in: folder)))
        #expect(isMade(try Newel("build", "--verbose", "--drafts", in: folder)))
        #expect(folder.exists("public/ways/daring.html"))
        #expect(isMade(try Newel("build", "--verbose", in: folder)))
        #expect(!folder.exists("public/ways/daring.html"))
        try folder.write("gone.\n", to: "other/not-found.mustache")
        #expect(isMade(try Newel("build", "--verbose", "--templates", "other", in: folder)))
        #expect(isMade(try Newel("build", "--verbose", "--output", "elsewhere", in: folder)))
    }

    @Test func `templates that are named and gone are told`() throws {
        let folder = try ContentFolder(["other/.keep": ""])
        #expect(isMade(try Newel("build", "--verbose", "--templates", "other", in: folder)))
        try folder.remove("other")
        let run = try Newel("build", "--templates", "other", in: folder)
        #expect(run.code == 2 && run.description.contains("error[no-templates]"))
    }

    @Test func `another program makes the site again`() throws {
        let folder = try builtFolder()
        let copy = URL(filePath: folder.path).appending(path: "newel")
        try FileManager.default.copyItem(at: Newel.program(), to: copy)
        #expect(isMade(try Newel(["build", "--verbose"], in: folder, program: copy)))
        #expect(!isMade(try Newel(["build", "--verbose"], in: folder, program: copy)))
    }

    @Test func `a date that only git knows is seen`() throws {
        let folder = try VersionedFolder()
        #expect(isMade(try folder.newel("build", "--verbose")))
        try folder.content.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n", to: "content/ways/caring.md")
        #expect(isMade(try folder.newel("build", "--verbose")))
        #expect(folder.content.text("public/ways/caring.html")?.contains("2026-05-04") == false)
        try folder.commit("second", tag: "v1.1", date: "2026-05-04")
        #expect(isMade(try folder.newel("build", "--verbose")))
        #expect(folder.content.text("public/ways/caring.html")?.contains("2026-05-04") == true)
        #expect(!isMade(try folder.newel("build", "--verbose")))
    }

    @Test func `former versions are looked for each time`() throws {
        let folder = try VersionedFolder()
        #expect(isMade(try folder.newel("build", "--verbose", "--history")))
        #expect(isMade(try folder.newel("build", "--verbose", "--history")))
        #expect(folder.content.exists("public/ways/history.html"))
        #expect(isMade(try folder.newel("build", "--verbose")))
        #expect(!folder.content.exists("public/ways/history.html"))
    }

    @Test func `what was found is told each time`() throws {
        let folder = try ContentFolder(ContentFolder.doubtful.merging(ContentFolder.translation) { $1 })
        let first = try Newel("build", in: folder)
        #expect(first.description.contains("warning["))
        let second = try Newel("build", in: folder)
        #expect(second.description == first.description && second.code == 0)
        #expect(try Newel("build", "--strict", in: folder).code == 1)
        let run = try Newel("build", "--verbose", in: folder)
        #expect(run.description.contains("notice[") && !isMade(run))
    }

    @Test func `a notice that is only told when asked for is told then`() throws {
        let folder = try ContentFolder(ContentFolder.translation)
        #expect(try Newel("build", in: folder).description == "")
        let run = try Newel("build", "--verbose", in: folder)
        #expect(run.description.contains("notice[translation]") && !isMade(run))
    }

    @Test func `a template that nothing uses is told each time`() throws {
        let folder = try builtFolder()
        try folder.write("", to: "templates/stray.txt")
        for _ in 0..<2 { #expect(try Newel("build", in: folder).description.contains("warning[theme-stray-file]")) }
    }
}
