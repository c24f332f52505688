import Diagnostics
import Foundation
import TestFolders
import Testing

@testable import SiteOutput

@Suite struct OutputWriting {
    @Test func `A site is written, with a list of what was made`() async throws {
        let folder = try TestFolder()
        let result = try await write(["index.html": "home", "people/index.html": "<p>", "empty.txt": ""], to: folder)
        #expect(result == SiteWritten(written: 3, unchanged: 0, removed: 0, bytes: 7))
        #expect(
            folder.names == [
                "public", "public/.newel", "public/empty.txt", "public/index.html", "public/people",
                "public/people/index.html",
            ])
        #expect(folder.text("public/people/index.html") == "<p>")
        #expect(folder.text("public/.newel") == "newel 1\nempty.txt\nindex.html\npeople/index.html\n")
    }

    @Test func `What has not changed is not touched`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a", "b.html": "b"], to: folder)
        let before = try ["a.html", "b.html", ".newel"].map { try folder.identity("public/\($0)") }
        let same = try await write(["a.html": "a", "b.html": "b"], to: folder)
        #expect(same == SiteWritten(written: 0, unchanged: 2, removed: 0, bytes: 2))
        #expect(try ["a.html", "b.html", ".newel"].map { try folder.identity("public/\($0)") } == before)
        let other = try await write(["a.html": "a", "b.html": "B"], to: folder)
        #expect(other == SiteWritten(written: 1, unchanged: 1, removed: 0, bytes: 2))
        #expect(try folder.identity("public/a.html") == before[0])
        #expect(folder.text("public/b.html") == "B")
    }

    @Test func `Large files are compared to their end`() async throws {
        let folder = try TestFolder()
        let long = String(repeating: "x", count: 600_000)
        try await write(["a.html": long + "1"], to: folder)
        #expect(try await write(["a.html": long + "1"], to: folder).unchanged == 1)
        #expect(try await write(["a.html": long + "2"], to: folder).written == 1)
        #expect(folder.text("public/a.html")?.last == "2")
    }

    @Test func `What the site no longer has is removed, with folders that become empty`() async throws {
        let folder = try TestFolder()
        try await write(["index.html": "a", "old/deep/x.html": "x", "old/y.html": "y", "kept/z.html": "z"], to: folder)
        try folder.write("mine", to: "public/kept/notes.txt")
        let result = try await write(["index.html": "a"], to: folder)
        #expect(result.removed == 3)
        #expect(
            folder.names == ["public", "public/.newel", "public/index.html", "public/kept", "public/kept/notes.txt"])
    }

    @Test func `Files that Newel did not make stay`() async throws {
        let folder = try TestFolder(["public/.gitignore": "*", "public/CNAME": "example.org"])
        try await write(["index.html": "a"], to: folder)
        try await write(["about.html": "b"], to: folder)
        #expect(folder.names == ["public", "public/.gitignore", "public/.newel", "public/CNAME", "public/about.html"])
    }

    @Test func `Someone else's file in the way is an error, and nothing is written`() async throws {
        let folder = try TestFolder(["public/index.html": "mine", "public/same.html": "same"])
        let findings = await findings(["index.html": "home", "same.html": "same", "new.html": "n"], to: folder)
        #expect(findings.map(\.id) == ["output-in-the-way"])
        #expect(findings.first?.location?.path == "\(folder.path)/public/index.html")
        #expect(folder.names == ["public", "public/index.html", "public/same.html"])
        #expect(folder.text("public/index.html") == "mine")
    }

    @Test func `Someone else's file with the same bytes is taken over`() async throws {
        let folder = try TestFolder(["public/index.html": "home"])
        #expect(try await write(["index.html": "home"], to: folder).unchanged == 1)
        #expect(try await write(["index.html": "new"], to: folder).written == 1)
    }

    @Test func `Folders, files and links in the way are errors`() async throws {
        let folder = try TestFolder(["public/a.html/x": "", "public/people": "", "elsewhere/index.html": "theirs"])
        try link("public/roles", to: "\(folder.path)/elsewhere")
        try link("public/c.html", to: "\(folder.path)/elsewhere/index.html")
        let names = ["a.html", "people/index.html", "roles/index.html", "c.html"]
        for name in names {
            let found = await findings([name: "x"], to: folder)
            #expect(found.map(\.severity) == [.error], "\(name)")
        }
        #expect(folder.text("elsewhere/index.html") == "theirs")
        #expect(!folder.names.contains("public/.newel"))

        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
    }

    @Test(arguments: [
        "newel 1\n../outside.txt\n", "newel 1\n/tmp/x\na/../../outside.txt\n", "newel 1\nlink/outside.txt\n",
        "newel 1\n..\n.\n\n//\n",
        "newel 1\n.newel\n", "newel 2\nmine.txt\n", "\u{0}\u{1}", "mine.txt\n", "newel 1\nfolder\n",
        "newel 1\nlinked.txt\n",
    ]) func `A hostile list of what was made leads nowhere`(manifest: String) async throws {
        let folder = try TestFolder([
            "outside.txt": "keep", "public/mine.txt": "keep", "public/folder/x": "keep", "public/.newel": manifest,
        ])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/public/link", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/public/linked.txt", withDestinationPath: "../outside.txt")
        let before = folder.names
        try await write(["index.html": "a"], to: folder)
        #expect(Set(folder.names) == Set(before + ["public/index.html", "public/.newel"]))
        #expect(folder.text("outside.txt") == "keep")
        #expect(folder.text("public/.newel") == "newel 1\nindex.html\n")
    }

    @Test func `A list that is a link is refused`() async throws {
        let folder = try TestFolder(["outside.txt": "keep", "public/x": ""])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/public/.newel", withDestinationPath: "../outside.txt")
        #expect(await findings(["index.html": "a"], to: folder).map(\.id) == ["output-failed"])
        #expect(folder.text("outside.txt") == "keep")
    }

    @Test func `After an interrupted build the next one leaves nothing behind`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a", "old/b.html": "b"], to: folder)
        // As a build leaves it that was killed while files were moved: the list holds all, some new pages are there.
        try folder.write("newel 1\na.html\nnew/c.html\nnew/d.html\nold/b.html\n", to: "public/.newel")
        try folder.write("half", to: "public/.newel.staging/0/17")
        try folder.write("4711 elsewhere", to: "public/.newel.lock")
        try folder.write("c", to: "public/new/c.html")
        let result = try await write(["a.html": "changed"], to: folder)
        #expect(result == SiteWritten(written: 1, unchanged: 0, removed: 2, bytes: 7))
        #expect(folder.names == ["public", "public/.newel", "public/a.html"])
    }

    @Test func `A build that nothing came of leaves the site as it was`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a", "old/b.html": "b"], to: folder)
        let before = try ["a.html", "old/b.html", ".newel"].map { try folder.identity("public/\($0)") }
        await #expect(throws: SiteNotWritten.self) {
            try await SiteWriter(output: folder.path + "/public", sources: []).write {
                (staging) throws(SiteNotWritten) in
                try? staging.write("a.html", Array("new".utf8))
                try? staging.write("new/c.html", Array("c".utf8))
                throw SiteNotWritten(findings: [Diagnostic(.error, "stopped", "Stopped.", at: nil)])
            }
        }
        #expect(try ["a.html", "old/b.html", ".newel"].map { try folder.identity("public/\($0)") } == before)
        #expect(folder.names == ["public", "public/.newel", "public/a.html", "public/old", "public/old/b.html"])
    }

    @Test func `A site is not touched before all of it is there`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a", "b.html": "b"], to: folder)
        let result = try await SiteWriter(output: folder.path + "/public", sources: []).write { staging in
            try? staging.write("a.html", Array("new".utf8))
            try? staging.write("c.html", Array("c".utf8))
            #expect(folder.text("public/a.html") == "a" && folder.text("public/b.html") == "b")
            #expect(folder.text("public/c.html") == nil)
        }
        #expect(result == SiteWritten(written: 2, unchanged: 0, removed: 1, bytes: 4))
        #expect(folder.names == ["public", "public/.newel", "public/a.html", "public/c.html"])
    }

    @Test(arguments: ["old", "new"])
    func `A file that was renamed by its capitals only stays where these aren't told apart`(text: String) async throws {
        let folder = try TestFolder()
        try await write(["images/Steps.png": "old"], to: folder)
        // Two names of one file, as a folder has them that doesn't tell capitals apart.
        try FileManager.default.linkItem(
            atPath: folder.path + "/public/images/Steps.png", toPath: folder.path + "/public/images/steps.png")
        let result = try await write(["images/steps.png": text], to: folder)
        #expect(result == SiteWritten(written: 1, unchanged: 0, removed: 0, bytes: 3))
        #expect(folder.text("public/images/steps.png") == text)
        #expect(folder.names == ["public", "public/.newel", "public/images", "public/images/steps.png"])
    }

    @Test func `A file that was renamed by its capitals only is another where these are told apart`() async throws {
        let folder = try TestFolder()
        try await write(["Steps.png": "old"], to: folder)
        #expect(try await write(["steps.png": "new"], to: folder).removed == 1)
        #expect(folder.names == ["public", "public/.newel", "public/steps.png"])
    }

    @Test func `Somebody else's things under the staging's name stay`() async throws {
        for name in ["public/.newel.staging", "public/.newel.lock/x"] {
            let folder = try TestFolder([name: "mine"])
            #expect(await findings(["a.html": "a"], to: folder).map(\.severity) == [.error], "\(name)")
            #expect(folder.text(name) == "mine")
        }
        let folder = try TestFolder(["outside/x": "mine", "public/y": ""])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/public/.newel.staging", withDestinationPath: "../outside")
        #expect(await findings(["a.html": "a"], to: folder).map(\.id) == ["output-link"])
        #expect(folder.text("outside/x") == "mine")
    }

    @Test func `Two builds into one folder: one waits, or is told who builds`() async throws {
        let folder = try TestFolder()
        let path = folder.path + "/public"
        let result = try await SiteWriter(output: path, sources: []).write { staging in
            try? staging.write("a.html", Array("a".utf8))
            let second = SiteWriter(output: path, sources: [], patience: .milliseconds(100))
            let error = await #expect(throws: SiteNotWritten.self) { try await second.write(site(["b.html": "b"])) }
            #expect(error?.findings.map(\.id) == ["output-busy"])
            #expect(
                error?.findings.first?.message.contains("process \(ProcessInfo.processInfo.processIdentifier) on")
                    == true)
        }
        #expect(result.written == 1)
        #expect(folder.names == ["public", "public/.newel", "public/a.html"])
    }

    @Test func `Many builds at once leave one whole site`() async throws {
        let folder = try TestFolder()
        let sites = (0..<6).map { number in
            Dictionary(uniqueKeysWithValues: (0..<40).map { ("f\($0 % 3)/\($0).html", "site \(number)") })
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for site in sites { group.addTask { try await write(site, to: folder) } }
            try await group.waitForAll()
        }
        let texts = Set(sites[0].keys.map { folder.text("public/\($0)") ?? "" })
        #expect(texts.count == 1)
        #expect(!folder.names.contains { $0.contains("staging") || $0.contains("lock") })
    }

    @Test func `A page that can't be moved into its place leaves the new ones out, too`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a"], to: folder)
        let found = await findings(
            ["a.html": "b", "new.html": "n", String(repeating: "x", count: 300): "x"], to: folder)
        #expect(found.map(\.id) == ["output-failed"])
        #expect(folder.text("public/a.html") == "a")
        #expect(folder.names == ["public", "public/.newel", "public/a.html"])
    }

    @Test func `Content and templates are never written over`() async throws {
        let folder = try TestFolder(["site/content/site.md": "x", "site/templates/a": ""])
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/alias", withDestinationPath: "site/content")
        for output in ["site/content", "site/content/", "site", "site/templates", "alias", ".", "site/x/../content"] {
            let writer = SiteWriter(
                output: "\(folder.path)/\(output)",
                sources: ["\(folder.path)/site/content", "\(folder.path)/site/templates"]
            )
            await #expect(throws: SiteNotWritten.self, "\(output)") {
                try await writer.write(site(["index.html": "a"]))
            }
        }
        #expect(folder.names.count == 6)
        let beside = SiteWriter(output: "\(folder.path)/site/content-out/new", sources: ["\(folder.path)/site/content"])
        #expect(try await beside.write(site(["index.html": "a"])).written == 1)
    }

    @Test func `An output that is a file or can't be made is an error`() async throws {
        let folder = try TestFolder(["public": "a file"])
        #expect(await findings(["index.html": "a"], to: folder).map(\.id) == ["output-place"])
        for place in ["/proc/newel/public", "\(folder.path)/public/below"] {
            let writer = SiteWriter(output: place, sources: [])
            let error = await #expect(throws: SiteNotWritten.self) { try await writer.write(site(["index.html": "a"])) }
            #expect(error?.findings.map(\.id) == ["output-place"], "\(place)")
        }
    }

    @Test func `Two files of one path, and paths that lead out, are errors`() async throws {
        let folder = try TestFolder()
        let twice = RenderedSite([.init(path: "a.html", text: "1"), .init(path: "a.html", text: "2")])
        #expect(twice.findings.map(\.id) == ["output-duplicate"])
        for path in [
            ".newel.lock", ".newel.staging/0/1", "../a", "/a", "a//b", "a/./b", "", "a/", ".newel", "a\nb", "a/..",
            "..", "a\u{0}b",
        ] {
            #expect(await findings([path: "x"], to: folder).map(\.id) == ["output-path"], "\(path)")
        }
        #expect(folder.names == [])
    }

    @Test(arguments: [
        (["a.png", "A.png"], 1), (["i/Caf\u{E9}.png", "i/Cafe\u{301}.png"], 1), (["A/x", "a/y"], 0), (["a", "a/b"], 1),
        (["x/A", "x/a/b/c"], 1), (["Stra\u{DF}e", "strasse"], 0),
    ]) func `Paths that are one on some disks are told before anything is made`(paths: [String], count: Int) {
        #expect(pathFindings(paths).count == count)
        #expect(pathFindings(paths.reversed()).allSatisfy { $0.id == "output-duplicate" })
    }

    @Test func `Many findings are summed up`() async throws {
        let pages = Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0).html", "x") })
        let folder = try TestFolder(Dictionary(uniqueKeysWithValues: pages.keys.map { ("public/\($0)", "mine") }))
        let found = await findings(pages, to: folder)
        #expect(found.count == 11)
        #expect(found.last?.message == "40 more files stand in the way.")
    }

    @Test func `Many folders and files go through both tasks`() async throws {
        let folder = try TestFolder()
        let pages = Dictionary(uniqueKeysWithValues: (0..<1000).map { ("f\($0 % 7)/\($0).html", "page \($0)") })
        #expect(try await write(pages, to: folder).written == 1000)
        #expect(try await write(pages, to: folder).unchanged == 1000)
        for (name, text) in pages { #expect(folder.text("public/\(name)") == text) }
    }

    private func site(_ texts: [String: String]) -> RenderedSite {
        RenderedSite(texts.sorted { $0.key < $1.key }.map { RenderedSite.File(path: $0, text: $1) })
    }

    @discardableResult
    private func write(_ texts: [String: String], to folder: TestFolder) async throws -> SiteWritten {
        try await SiteWriter(output: folder.path + "/public", sources: [], patience: .seconds(300)).write(site(texts))
    }

    private func findings(_ texts: [String: String], to folder: TestFolder) async -> [Diagnostic] {
        do {
            _ = try await SiteWriter(output: folder.path + "/public", sources: []).write(site(texts))
            return []
        } catch {
            return error.findings
        }
    }
}
