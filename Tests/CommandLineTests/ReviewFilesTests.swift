import Foundation
import Testing

/// Files that were replaced, renamed, added or taken away: forms, pictures, the logo.
struct ReviewFilesTests {
    private static let caring = """
        ---
        title: Caring
        ---

        ![Two steps](images/steps.svg)

        ## All

        - Cares, and signs [the form](images/form.pdf)

        """
    private static let files = [
        "content/site.md": "---\ntitle: Our frameworks\nlogo: images/logo.svg\n---\n\n[Terms](images/terms.pdf)\n",
        "content/ways/framework.md": "---\ntitle: Ways\nlevels: [All, {title: Leaders, includes: All}]\n---\n",
        "content/ways/caring.md": caring,
        "content/ways/roles/head.md": "---\ntitle: Head\nlevel: Leaders\n---\n\nSee [the form](../images/form.pdf).\n",
        "content/images/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "content/images/terms.pdf": "%PDF-1.4 terms",
        "content/ways/images/steps.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"/>",
        "content/ways/images/form.pdf": "%PDF-1.4 form",
    ]

    private func reviewed(
        _ format: String, of files: [String: String] = files, _ change: (ContentFolder) throws -> Void
    ) throws -> String {
        let folder = try VersionedFolder(files)
        try change(folder.content)
        let run = try folder.newel("review", "v1.0", "--format", format)
        #expect(run.code == 0)
        return run.output
    }

    @Test func `a form that was replaced is a change, with the pages that lead to it`() throws {
        let text = try reviewed("text") { try $0.write("%PDF-1.4 another", to: "content/ways/images/form.pdf") }
        #expect(
            text == """
                Changes since v1.0
                1 change: 1 minor

                Ways

                1. File: Replaced (minor)
                   ways/images/form.pdf
                   Shown or linked to on Caring, Head
                   It is another file now; open it and read what changed.

                """)
    }

    @Test func `a picture that was replaced is told with the competency that shows it`() throws {
        let text = try reviewed("text") { try $0.write("<svg/>", to: "content/ways/images/steps.svg") }
        #expect(
            text.contains(
                "1. Picture: Replaced (minor)\n   Caring\n   ways/images/steps.svg\n   Shown or linked to on Caring\n"))
    }

    @Test func `a sentence below the bullets that leads to a file uses it`() throws {
        let closing = [
            "content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares.\n\n[Sign](images/form.pdf).\n"
        ]
        let text = try reviewed("text", of: Self.files.merging(closing) { $1 }) {
            try $0.write("%PDF-1.4 another", to: "content/ways/images/form.pdf")
        }
        #expect(text.contains("Shown or linked to on Caring"))
    }

    @Test func `the logo and the site's own files are told with the site`() throws {
        let text = try reviewed("text") {
            try $0.write("<svg/>", to: "content/images/logo.svg")
            try $0.write("%PDF-1.4 other terms", to: "content/images/terms.pdf")
        }
        #expect(text.contains("The site itself\n"))
        #expect(text.contains("Logo: Replaced (minor)\n   images/logo.svg\n   Shown on every page\n"))
        #expect(text.contains("File: Replaced (minor)\n   images/terms.pdf\n   Shown or linked to on Our frameworks\n"))
    }

    @Test func `what is renamed, added and taken away is told as that`() throws {
        let renamed = try reviewed("text") {
            try $0.write("%PDF-1.4 form", to: "content/ways/images/declaration.pdf")
            try $0.remove("content/ways/images/form.pdf")
            try $0.write(Self.caring.replacing("form.pdf", with: "declaration.pdf"), to: "content/ways/caring.md")
            try $0.remove("content/ways/roles/head.md")
        }
        #expect(
            renamed.contains(
                "File: Renamed (minor)\n   Caring\n   - ways/images/form.pdf\n   + ways/images/declaration.pdf\n"))
        let added = try reviewed("text") { try $0.write("%PDF-1.4 new", to: "content/ways/images/new.pdf") }
        #expect(added.contains("File: Added (minor)\n   ways/images/new.pdf\n   No page shows it or links to it\n"))
        let gone = try reviewed("text") {
            try $0.remove("content/ways/images/steps.svg")
            try $0.write(
                Self.caring.replacing("![Two steps](images/steps.svg)", with: "Two steps."),
                to: "content/ways/caring.md")
        }
        #expect(
            gone.contains(
                "Picture: Removed (minor)\n   Caring\n   ways/images/steps.svg\n   Shown or linked to on Caring\n"))
    }

    @Test func `programs are told the file, its reason, who is concerned, and where it is used`() throws {
        let data = try reviewed("json") { try $0.write("%PDF-1.4 another", to: "content/ways/images/form.pdf") }
        let file = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
        let change = try #require((file["changes"] as? [[String: Any]])?.first)
        #expect(change["kind"] as? String == "replaced" && change["element"] as? String == "file")
        #expect(change["weight"] as? String == "minor" && change["reason"] as? String == "file-replaced")
        #expect(
            change["before"] as? String == "ways/images/form.pdf"
                && change["after"] as? String == "ways/images/form.pdf")
        #expect(change["roles"] as? [String] == ["head"])
        let uses = try #require(change["uses"] as? [[String: Any]])
        #expect(
            uses.map { $0["competency"] as? String } == ["caring", nil]
                && uses.map { $0["role"] as? String } == [nil, "head"])
    }

    @Test func `it is on the pages in front, on the sheet to sign, and said at the head of the pages that use it`()
        throws
    {
        let folder = try VersionedFolder(Self.files)
        try folder.content.write("%PDF-1.4 another", to: "content/ways/images/form.pdf")
        #expect(try folder.newel("review", "v1.0").code == 0)
        for page in ["changes.html", "sign.html", "changes.md"] {
            let text = try #require(folder.content.text("preview/\(page)"))
            #expect(text.contains("Replaced") && text.contains("ways/images/form.pdf"), "\(page)")
            #expect(text.contains("Shown or linked to on Caring, Head"), "\(page)")
        }
        for page in ["ways/caring.html", "ways/role-head.html", "ways/level-all.html"] {
            #expect(try #require(folder.content.text("preview/\(page)")).contains("changes.html#change-1\""), "\(page)")
        }
        #expect(
            try #require(folder.content.text("preview/changes.html")).contains(
                "href=\"ways/caring.html\">See it in its place"))
    }

    @Test func `the same files are no change, wherever they lie`() throws {
        let text = try reviewed("text") {
            try $0.write(Self.caring.replacing("Two steps", with: "Two steps up"), to: "content/ways/caring.md")
        }
        #expect(!text.contains("File") && !text.contains("Picture"))
    }
}
