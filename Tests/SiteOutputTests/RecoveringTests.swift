import Diagnostics
import Foundation
import TestFolders
import Testing

@testable import SiteOutput

/// What the last build left, and what somebody did to it since.
struct RecoveringTests {
    @Test func `a move that fails leaves the list as it was`() async throws {
        let long = String(repeating: "x", count: 300)
        let folder = try TestFolder()
        #expect(
            await findings(["new.html": "n", long: "x"], to: folder).map(\.id) == ["output-failed"])
        #expect(folder.names == ["public"])
        try await write(["a.html": "a"], to: folder)
        #expect(
            await findings(["a.html": "b", "in/new.html": "n", long: "x"], to: folder).map(\.id) == [
                "output-failed"
            ])
        #expect(folder.text("public/.newel") == "newel 1\na.html\n")
        #expect(folder.names == ["public", "public/.newel", "public/a.html"])
    }

    @Test func `a page may become a folder, and a folder a page`() async throws {
        let folder = try TestFolder()
        try await write(["a": "file", "b/c/d": "file", "b/e": "file", "same": "s"], to: folder)
        let turned = try await write(
            ["a/b/c": "in", "a/d": "in", "b": "file", "same": "s"], to: folder)
        #expect(turned == SiteWritten(written: 3, unchanged: 1, removed: 3, bytes: 9))
        #expect(folder.text("public/a/b/c") == "in" && folder.text("public/b") == "file")
        try await write(["a": "file", "b/c/d": "file"], to: folder)
        #expect(
            folder.names == [
                "public", "public/.newel", "public/a", "public/b", "public/b/c", "public/b/c/d",
            ])
    }

    @Test(arguments: ["public/b/mine", "public/b/c/mine", "public/b/empty/mine"])
    func `a folder that somebody put something into stays`(mine: String) async throws {
        let folder = try TestFolder()
        try await write(["b/c/d": "file"], to: folder)
        try folder.write("mine", to: mine)
        let before = folder.names
        #expect(
            await findings(["b": "file", "new": "n"], to: folder).map(\.id) == ["output-in-the-way"])
        #expect(folder.names == before)
        #expect(folder.text("public/b/c/d") == "file")
    }

    @Test func `an empty folder that a killed build has left where a file must go makes way`() async throws {
        let folder = try TestFolder(["public/b/c/d": "", "public/.newel": "newel 1\nb/c/d\n"])
        try FileManager.default.removeItem(atPath: folder.path + "/public/b/c/d")
        try await write(["b": "file"], to: folder)
        #expect(folder.names == ["public", "public/.newel", "public/b"])
    }

    @Test func `somebody's file that appears while the site is made stays`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a"], to: folder)
        let error = await #expect(throws: SiteNotWritten.self) {
            try await SiteWriter(output: folder.path + "/public", sources: []).write { staging in
                for name in ["a.html", "b.html", "c.html"] { try? staging.write(name, Array("new".utf8)) }
                try? folder.write("mine", to: "public/c.html")
            }
        }
        #expect(error?.findings.map(\.id) == ["output-in-the-way"])
        #expect(folder.text("public/c.html") == "mine")
        #expect(folder.text("public/a.html") == "a")
        #expect(folder.text("public/.newel") == "newel 1\na.html\n")
        #expect(folder.names == ["public", "public/.newel", "public/a.html", "public/c.html"])
    }

    @Test func `a build that can't begin leaves no lock`() async throws {
        let folder = try TestFolder(["public/.newel/x": ""])
        #expect(await findings(["index.html": "a"], to: folder).map(\.id) == ["output-failed"])
        #expect(folder.names == ["public", "public/.newel", "public/.newel/x"])
    }

    @Test func `a file whose accents are written in another way is another`() async throws {
        let folder = try TestFolder()
        let (one, other) = ("Caf\u{E9}/\u{E9}.html", "Cafe\u{301}/e\u{301}.html")
        try await write([one: "text"], to: folder)
        #expect(try await write([other: "text"], to: folder).removed == 1)
        let pages = folder.names.filter { $0.hasSuffix(".html") }
        #expect(pages.map { Array($0.utf8) } == [Array("public/\(other)".utf8)])
        #expect(
            folder.text("public/.newel").map { Array($0.utf8) } == Array("newel 1\n\(other)\n".utf8))
    }

    @Test(arguments: ["", "newel 1", "newel 1\na.ht", "newel 2\na.html\n", "\u{0}\u{0}\u{0}"])
    func `a list that is damaged is told, and made anew`(list: String) async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a", "b.html": "b"], to: folder)
        // The beginning of a name that was cut off may be the name of somebody's file.
        try folder.write("mine", to: "public/a.ht")
        try folder.write(list, to: "public/.newel")
        let result = try await write(["a.html": "a", "c.html": "c"], to: folder)
        #expect(result.findings.map(\.id) == ["output-list-damaged"])
        #expect(folder.text("public/a.ht") == "mine")
        #expect(folder.text("public/.newel") == "newel 1\na.html\nc.html\n")
        #expect(try await write(["a.html": "A"], to: folder).findings == [])
        try folder.write(list, to: "public/.newel")
        #expect(
            await self.findings(["a.html": "other"], to: folder).map(\.id) == [
                "output-list-damaged", "output-in-the-way",
            ])
    }

    @Test func `a list without end is no list`() async throws {
        let folder = try TestFolder()
        try await write(["a.html": "a"], to: folder)
        let list = try FileHandle(forWritingTo: URL(filePath: folder.path + "/public/.newel"))
        try list.truncate(atOffset: 1 << 36)
        try list.close()
        #expect(
            try await write(["a.html": "a"], to: folder).findings.map(\.id) == ["output-list-damaged"])
        #expect(folder.text("public/.newel") == "newel 1\na.html\n")
    }

    @Test(arguments: ["preview", "preview/", "preview//", "preview/.", "a/b/../preview/./"])
    func `an archive is called after its folder, however that is written`(folder: String) {
        let writer = ArchiveWriter(beside: folder)
        #expect(writer.folder == "preview")
        #expect(writer.path.hasSuffix("preview.zip"))
    }

    @discardableResult
    private func write(_ texts: [String: String], to folder: TestFolder) async throws -> SiteWritten {
        let files = texts.sorted { $0.key < $1.key }.map { RenderedSite.File(path: $0, text: $1) }
        return try await SiteWriter(output: folder.path + "/public", sources: []).write(
            RenderedSite(files))
    }

    private func findings(_ texts: [String: String], to folder: TestFolder) async -> [Diagnostic] {
        do {
            try await write(texts, to: folder)
            return []
        } catch {
            return (error as? SiteNotWritten)?.findings ?? []
        }
    }
}
