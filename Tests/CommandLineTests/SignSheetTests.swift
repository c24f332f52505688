import Foundation
import Testing

/// What somebody signs has to stand on the sheet that is signed.
struct SignSheetTests {
    private static let planning = [
        "content/ways/planning.md": """
        ---
        title: Planning
        ---

        We know what comes next, and so do those who have to rely on it, wherever in the house they happen to work.

        ## All

        - Comes prepared
        - Shares the plan

        ## Leaders

        - Tells others early when a date cannot be kept
        """
    ]

    /// The words on the sheet, one space between them.
    private func sheet(_ folder: VersionedFolder, _ words: String...) throws -> String {
        #expect(try Newel(["review", "v1.0"] + words, in: folder.content).code == 0)
        let page = try #require(folder.content.text("preview/sign.html"))
        let main = try #require(page.firstRange(of: "<main").map { page[$0.lowerBound...] })
        return main.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `what is reworded stands there before and after`() throws {
        let folder = try VersionedFolder([
            "content/ways/pages/use.md": "---\ntitle: Use\n---\n\nRead this.\n\n1. Read.\n2. Talk.\n",
            "content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares. See [Planning](planning.md).\n",
        ])
        try folder.content.write(
            "---\ntitle: Use\n---\n\nRead this.\n\n1. Read.\n2. Talk with your leader.\n",
            to: "content/ways/pages/use.md")
        try folder.content.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares.\n", to: "content/ways/caring.md")
        let sheet = try sheet(folder)
        #expect(sheet.contains("Before Cares. removed: See Planning. end of removal After Cares."))
        #expect(sheet.contains("Before Read this. 1. Read. 2. Talk. After Read this. 1. Read. 2. Talk inserted: with"))
    }

    @Test func `what is removed stands there whole, its indicators by level`() throws {
        let folder = try VersionedFolder(Self.planning)
        try folder.content.remove("content/ways/planning.md")
        let sheet = try sheet(folder)
        #expect(
            sheet.contains(
                "All – Comes prepared – Shares the plan Leaders – Tells others early when a date cannot be kept"))
    }

    @Test func `what is too long for a sheet is counted, and where to read it is said`() throws {
        let bullets = (1...60).map { "- Does the thing that is numbered \($0)\n" }.joined()
        let folder = try VersionedFolder([
            "content/ways/planning.md": "---\ntitle: Planning\n---\n\n## Leaders\n\n\(bullets)"
        ])
        try folder.content.remove("content/ways/planning.md")
        let sheet = try sheet(folder)
        #expect(sheet.contains("60 indicators: too long for this sheet. Change 1 on the page ‘What would change’"))
        #expect(!sheet.contains("numbered 60"))
        let changes = try #require(folder.content.text("preview/changes.html"))
        #expect(changes.contains("numbered 60"))
    }

    @Test func `a role that is new shows what it asks, a small framework that is gone all that it asked`() throws {
        let folder = try VersionedFolder([
            "content/old/framework.md": "---\ntitle: Old ways\nlevels: [All]\n---\n",
            "content/old/thrift.md": "---\ntitle: Thrift\n---\n\n## All\n\n- Saves\n",
        ])
        try folder.content.remove("content/old")
        try folder.content.write(
            "---\ntitle: Manager\nlevel: Leaders\ncompetencies:\n  caring: All\n---\n\nManages.\n",
            to: "content/ways/roles/manager.md")
        let sheet = try sheet(folder)
        #expect(sheet.contains("Manager Manages. – Caring: All – Planning: Leaders"))
        #expect(sheet.contains("Old ways Thrift All – Saves"))
    }

    @Test func `an exception of a role's that goes shows what is asked now`() throws {
        let role = "---\ntitle: Manager\nlevel: Leaders\n"
        let folder = try VersionedFolder([
            "content/ways/roles/manager.md": role + "competencies:\n  caring: All\n---\n\nManages.\n"
        ])
        try folder.content.write(role + "---\n\nManages.\n", to: "content/ways/roles/manager.md")
        let sheet = try sheet(folder)
        #expect(sheet.contains("Before removed: All end of removal After inserted: Leaders end of insertion"))
    }

    @Test func `the signature says what it is for`() throws {
        func settings(_ version: String, _ month: Int) -> String {
            "---\ntitle: Ways\nversion: \(version)\nlevels: [All, Leaders]\neffective: 2026-0\(month)-01\n---\n"
        }
        let folder = try VersionedFolder(["content/ways/framework.md": settings("1.0", 4)])
        try folder.content.write(settings("1.1", 9), to: "content/ways/framework.md")
        try folder.commit("next", tag: "v1.1", date: "2026-04-02")
        let sheet = try sheet(folder, "--head", "v1.1")
        #expect(
            sheet.hasPrefix("A sheet to sign Changes to Ways: version 1.0 becomes 1.1 Before v1.0 1 March 2026 commit"))
        #expect(
            sheet.contains(
                /Signed for: 2 changes to Ways, from v1.0 \(commit [0-9a-f]+, 1 March 2026\) to v1.1 \(commit/))
        #expect(sheet.contains("1 removed: April end of removal 2026") && !sheet.contains("2026-0"))
        #expect(!sheet.contains("no fixed version"))
    }

    @Test func `files without a commit are not for signing`() throws {
        let folder = try VersionedFolder(Self.planning)
        try folder.content.remove("content/ways/planning.md")
        let sheet = try sheet(folder)
        #expect(sheet.contains("They have no fixed version: commit them"))
    }

    @Test func `where nothing changed there is nothing to sign`() throws {
        let sheet = try sheet(try VersionedFolder())
        #expect(sheet.contains("Nothing changed, so there is nothing to sign."))
        #expect(!sheet.contains("Tick") && !sheet.contains("Signature"))
    }

    @Test func `very many changes stand on several pages and sheets, none of which is too large to open`() throws {
        func text(_ number: Int, _ word: String) -> String {
            let signs = String(repeating: "&", count: 40)
            let lines = (0..<6).map { "- \(word) & \"\(number)\" isn't 'it' of \($0) \(signs)\n" }
            return "# Way \(number)\n\n## All\n\n" + lines.joined()
        }
        let numbers = 0..<60
        let folder = try VersionedFolder(
            Dictionary(uniqueKeysWithValues: numbers.map { ("content/ways/way-\($0).md", text($0, "old")) }))
        for number in numbers { try folder.content.write(text(number, "other"), to: "content/ways/way-\(number).md") }
        #expect(try folder.newel("review", "v1.0", "--quiet", "--output", "preview").code == 0)
        let pages = folder.content.files(in: "preview").filter { $0.key.contains("changes") || $0.key.contains("sign") }
        let parts = pages.keys.filter { $0.contains("-part-") }
        #expect(parts.contains { $0.contains("changes-part-3") } && parts.contains { $0.contains("sign-part-2") })
        for (name, bytes) in pages { #expect(bytes.count < 300_000, "\(name)") }
        // Each is about as full as it may be.
        #expect(pages.values.contains { $0.count > 150_000 })
    }
}
