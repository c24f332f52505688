import Testing

/// What changed from version to version, by the tags in git.
struct HistoryTests {
    @Test func `each framework has a page with its versions, the newest first`() throws {
        let folder = try VersionedFolder()
        try folder.content.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n", to: "content/ways/caring.md")
        try folder.commit("more care", tag: "ways-1.1", date: "2026-04-01")
        try folder.content.remove("content/ways/planning.md")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history.html"))
        let parts = [
            "Not yet part of a version", "Planning", "Version 1.1", "a lot", "Version 1.0", "first version",
        ]
        let places = parts.map { page.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(folder.content.text("public/ways/index.html")?.contains("href=\"history.html\"") == true)
    }

    @Test func `each change says how much it matters, and dates are in words`() throws {
        let settings = "---\ntitle: Ways\nlevels: [All, Leaders]\n"
        let folder = try VersionedFolder([
            "content/ways/framework.md": settings + "effective: 2026-04-01\n---\n"
        ])
        try folder.content.write(settings + "effective: 2026-10-01\n---\n", to: "content/ways/framework.md")
        try folder.content.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n", to: "content/ways/caring.md")
        try folder.commit("more care", tag: "v1.1", date: "2026-05-01")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history.html"))
        let changes = page.components(separatedBy: "<article").dropFirst()
        #expect(changes.count == 2)
        #expect(changes.first?.contains(">editorial<") == true && changes.last?.contains(">minor<") == true)
        #expect(changes.first?.contains(">April<") == true && changes.first?.contains(">October<") == true)
    }

    @Test func `a picture or form that was replaced is told with its version, as a review tells it`() throws {
        let form = "content/ways/images/form.pdf"
        let folder = try VersionedFolder([
            form: "%PDF-1.4 first", "content/ways/images/old.png": "old", "content/images/terms.pdf": "%PDF-1.4 terms",
        ])
        try folder.content.write("%PDF-1.4 second", to: form)
        try folder.commit("another form", tag: "v1.1", date: "2026-04-01")
        try folder.content.remove("content/ways/images/old.png")
        try folder.content.write("%PDF-1.4 other terms", to: "content/images/terms.pdf")
        #expect(try folder.newel("build", "--history").code == 0)
        let page = try #require(folder.content.text("public/ways/history.html"))
        let versions = page.components(separatedBy: "Version 1.1")
        #expect(versions.count == 2)
        #expect(versions.first?.contains("ways/images/old.png") == true)
        #expect(versions.first?.contains("form.pdf") == false && versions.last?.contains("old.png") == false)
        let changes = versions.last?.components(separatedBy: "<section class=\"change-holder\">")
        #expect(changes?.first { $0.contains("ways/images/form.pdf") }?.contains("Replaced") == true)
        // It is no file of the framework's.
        #expect(!page.contains("terms.pdf"))
    }

    @Test func `a site has none unless it is asked for`() throws {
        let folder = try VersionedFolder()
        #expect(try folder.newel("build").code == 0)
        #expect(!folder.content.exists("public/ways/history.html"))
        #expect(folder.content.text("public/ways/index.html")?.contains("history.html") == false)
    }

    @Test func `tags that name no version, or another framework's, tell nothing`() throws {
        let folder = try VersionedFolder(tag: "published")
        try folder.commit("again", tag: "other/1.0")
        let run = try folder.newel("build", "--history")
        #expect(run.code == 0)
        #expect(run.description.contains("warning[no-versions]"))
        #expect(!folder.content.exists("public/ways/history.html"))
    }

    @Test func `a version that can't be read whole is passed over, and said to be`() throws {
        let folder = try VersionedFolder()
        let good = try #require(folder.content.text("content/ways/caring.md"))
        try folder.content.write("---\ntitle: [Caring\n---\n\n## All\n\n- Cares\n", to: "content/ways/caring.md")
        try folder.commit("broken", tag: "v1.1", date: "2026-04-01")
        try folder.content.write("\(good)- Cares a lot\n", to: "content/ways/caring.md")
        try folder.commit("mended", tag: "v1.2", date: "2026-05-01")
        let run = try folder.newel("build", "--history")
        #expect(run.code == 0)
        #expect(run.description.contains("warning[version-left-out]") && run.description.contains("‘v1.1’"))
        let page = try #require(folder.content.text("public/ways/history.html"))
        #expect(page.contains("Version 1.2") && !page.contains("Version 1.1"))
        #expect(page.contains("Cares a lot") && !page.contains("Removed"))
    }

    @Test func `without a repository it can't be had`() throws {
        let folder = try ContentFolder()
        let run = try Newel("build", "--history", in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("error[no-repository]"))
    }

    @Test func `a history that was cut off is told, and takes nothing away`() throws {
        let folder = try VersionedFolder()
        try folder.commit("again", tag: "v1.1")
        try folder.clone(to: "part")
        let first = try folder.newel("build", "--history", "--output", "site")
        #expect(first.code == 0 && !first.description.contains("warning"))
        let before = folder.content.files(in: "site")
        let part = try folder.newel("build", "--history", "--content", "part/content", "--output", "site")
        #expect(part.code == 2)
        #expect(
            part.description.contains("warning[versions-cut-off]")
                && part.description.contains("error[history-would-go]"))
        #expect(
            part.description.contains("warning[history-cut-off]") && part.description.contains("git fetch --unshallow"))
        #expect(folder.content.files(in: "site") == before)
        #expect(try folder.newel("build", "--history", "--content", "part/content").code == 0)
    }
}
