import Foundation
import Testing

/// What the head of a page promises is marked on it, and a role's page tells of that role.
struct PreviewMarksTests {
    private static let role = "---\ntitle: Manager\nlevel: Leaders\n"
    private static let files = [
        "content/ways/caring.md": """
        ---
        title: Caring
        ---

        ## All

        - Cares

        ## Leaders

        - Sees to it that everybody cares
        - Explains the budget once a year
        """,
        "content/ways/roles/manager.md": role + "competencies:\n  caring: All\n---\n\nManages.\n",
        "content/ways/roles/head.md": "---\ntitle: Head\nlevel: Leaders\n---\n\nLeads.\n",
    ]

    private func changed() throws -> VersionedFolder {
        let folder = try VersionedFolder(Self.files)
        try folder.content.write(Self.role + "---\n\nManages.\n", to: "content/ways/roles/manager.md")
        let caring = try #require(Self.files["content/ways/caring.md"])
        try folder.content.write(
            caring.replacing("\n- Explains the budget once a year", with: ""), to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        return folder
    }

    /// The words of a page, one space between them.
    private func words(_ name: String, in folder: VersionedFolder) throws -> String {
        try #require(folder.content.text("preview/\(name)")).replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `a role's page marks what the role is asked at, and what it never was asked isn't gone from it`() throws
    {
        let folder = try changed()
        let manager = try words("ways/role-manager.html", in: folder)
        #expect(manager.contains("1 change can be seen on this page: Change 2 "))
        #expect(manager.contains("Asked at: Changed Change 2 removed: All end of removal"))
        #expect(!manager.contains("Explains the budget"))
        let head = try words("ways/role-head.html", in: folder)
        #expect(head.contains("1 change can be seen on this page: Change 1 "))
        #expect(head.contains("Explains the budget"))
        #expect(try words("ways/specification-manager.html", in: folder).contains("Changed Change 2 removed: All"))
    }

    @Test func `another level of a role's own is marked at its head and at each competency`() throws {
        let folder = try VersionedFolder([
            "content/ways/roles/head.md": "---\ntitle: Head\nlevel: All\n---\n\nLeads.\n"
        ])
        try folder.content.write(
            "---\ntitle: Head\nlevel: Leaders\n---\n\nLeads.\n", to: "content/ways/roles/head.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try words("ways/role-head.html", in: folder)
        #expect(page.components(separatedBy: "Changed Change 1 removed: All end of removal").count == 4)
    }

    @Test func `a competency that is no longer asked of a role is named on its page`() throws {
        let folder = try VersionedFolder(Self.files)
        try folder.content.write(
            Self.role + "competencies:\n  caring: none\n---\n\nManages.\n", to: "content/ways/roles/manager.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try words("ways/role-manager.html", in: folder)
        #expect(page.contains("Removed Change 1 removed: Caring end of removal"))
    }

    @Test func `what isn't marked on a page is named apart`() throws {
        let folder = try VersionedFolder()
        try folder.content.write("---\ntitle: Care\n---\n\n## All\n\n- Cares\n- Helps\n", to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try words("ways/caring.html", in: folder)
        #expect(page.contains("1 change can be seen on this page: Change 2 "))
        #expect(page.contains("Not marked here, and told on the page ‘What would change’: Change 1 "))
    }

    @Test func `a text with a list is marked word by word`() throws {
        let text = { (last: String) in "---\ntitle: Use\n---\n\nRead.\n\n1. Read.\n2. \(last)\n" }
        let folder = try VersionedFolder(["content/ways/pages/use.md": text("Talk.")])
        try folder.content.write(text("Talk with your leader."), to: "content/ways/pages/use.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try words("ways/page-use.html", in: folder)
        #expect(page.contains("Reworded Change 1 Read. Read. Talk inserted: with your leader end of insertion ."))
    }

    @Test
    func `a reworded indicator keeps its link and its bold, and of two equal examples only the new one is marked`()
        throws
    {
        let text = { (words: String, examples: [String]) in
            "---\ntitle: Caring\n---\n\n## All\n\n- \(words) {#cares}\n"
                + examples.map { "  - \($0)\n" }.joined()
        }
        let folder = try VersionedFolder([
            "content/ways/caring.md": text("**Cares for** people, as in [planning](planning.md).", ["Asks.", "Asks."])
        ])
        try folder.content.write(
            text("**Cares for all** people, as in [good planning](planning.md).", ["Asks.", "Asks.", "Asks."]),
            to: "content/ways/caring.md")
        #expect(try folder.newel("review", "v1.0").code == 0)
        let page = try #require(folder.content.text("preview/ways/caring.html")).replacing(
            /<span class="spoken">[^<]*<\/span>/, with: "")
        #expect(
            page.contains(
                "<strong>Cares for <ins>all</ins></strong> people, as in <a href=\"planning.html\"><ins>good</ins> "
                    + "planning</a>."))
        let examples = page.components(separatedBy: "class=\"examples\"").last?.components(separatedBy: "</ul>").first
        let items = try #require(examples).components(separatedBy: "<li>").dropFirst()
        #expect(items.map { $0.contains("change-mark") } == [false, false, true])
    }

    @Test func `every page has a head, and only one`() throws {
        let folder = try changed()
        for (name, data) in folder.content.files(in: "preview") where name.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            guard !name.contains("pocket-guide") else { continue }
            #expect(text.components(separatedBy: "class=\"proposal\"").count == 2, "\(name)")
        }
    }
}
