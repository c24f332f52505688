import Diagnostics
import Foundation
import TestFolders
import Testing

@testable import SiteOutput

/// What a build notes for the next one, and when that still holds.
struct StandingSiteTests {
    @Test func `a note is given back as long as the site is as it was left`() async throws {
        let folder = try TestFolder()
        let writer = SiteWriter(output: folder.path + "/public", sources: [])
        #expect(writer.standing() == nil)
        try await write(to: writer, note: "one")
        #expect(writer.standing()?.note == "one")
        #expect(writer.standing()?.written == SiteWritten(unchanged: 2))
        try await write(to: writer, note: "two")
        #expect(writer.standing()?.note == "two")
        try await write(to: writer, note: nil)
        #expect(writer.standing() == nil)
        #expect(!folder.names.contains("public/.newel.note"))
    }

    @Test(arguments: [
        ("public/a.html", "b"), ("public/in/b.html", "longer"), ("public/.newel.staging/0/1", "half"),
        ("public/.newel.lock", "4711 elsewhere"), ("public/.newel", "newel 1\na.html\n"),
        ("public/.newel", ""),
        ("public/.newel.note", ""), ("public/.newel.note", "newel note 1\n\none\n"),
    ]) func `it doesn't hold when anything was written since`(file: String, text: String) async throws {
        let folder = try TestFolder()
        let writer = SiteWriter(output: folder.path + "/public", sources: [])
        try await write(to: writer, note: "one")
        try folder.write(text, to: file)
        #expect(writer.standing() == nil)
    }

    @Test func `what somebody else writes is nobody's business`() async throws {
        let folder = try TestFolder()
        let writer = SiteWriter(output: folder.path + "/public", sources: [])
        try await write(to: writer, note: "one")
        try folder.write("mine", to: "public/in/mine.txt")
        #expect(writer.standing()?.note == "one")
    }

    @Test(arguments: ["a", "new"])
    func `a file that somebody writes while the site is made is not noted as made`(text: String)
        async throws
    {
        let folder = try TestFolder()
        let writer = SiteWriter(output: folder.path + "/public", sources: [])
        try await write(to: writer, note: nil)
        _ = try await writer.write(note: "one") { staging in
            try? staging.write("a.html", Array("a".utf8))
            try? staging.write("in/b.html", Array("b".utf8))
            try? folder.write("theirs", to: "public/a.html")
        }
        #expect(writer.standing() == nil)
    }

    private func write(to writer: SiteWriter, note: String?) async throws {
        _ = try await writer.write(note: note) { staging in
            try? staging.write("a.html", Array("a".utf8))
            try? staging.write("in/b.html", Array("b".utf8))
        }
    }
}
