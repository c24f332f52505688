import Foundation
import Testing

/// When pages were last changed is not taken from a site because git can't tell it this time.
struct DatesTests {
    private static func hasDates(_ folder: VersionedFolder, _ output: String = "public") -> Bool {
        folder.content.text("\(output)/ways/caring.html")?.contains("datetime=\"2026-03-01\"") == true
    }

    /// A folder whose site was published with dates.
    private func published() throws -> VersionedFolder {
        let folder = try VersionedFolder()
        #expect(try folder.newel("build").code == 0)
        #expect(Self.hasDates(folder))
        return folder
    }

    private func expectRefusal(
        _ run: Newel, _ folder: VersionedFolder, _ before: [String: Data], telling remedy: String,
        at place: SourceLocation = #_sourceLocation
    ) {
        #expect(run.code == 2, sourceLocation: place)
        #expect(
            run.description.contains("error[dates-would-go]") && run.description.contains(remedy), sourceLocation: place
        )
        #expect(run.description.contains("public/ways/framework.json"), sourceLocation: place)
        #expect(folder.content.files(in: "public") == before, sourceLocation: place)
    }

    @Test func `a history that was cut off takes no date away`() throws {
        let folder = try published()
        let before = folder.content.files(in: "public")
        try folder.clone(to: "part")
        let run = try folder.newel("build", "--content", "part/content")
        expectRefusal(run, folder, before, telling: "git fetch --unshallow")
        #expect(try folder.newel("build", "--content", "part/content", "--output", "new").code == 0)
    }

    @Test func `without the repository they are kept, until somebody says that they are to go`() throws {
        let folder = try published()
        let before = folder.content.files(in: "public")
        try folder.content.remove(".git")
        let run = try folder.newel("build")
        expectRefusal(run, folder, before, telling: "where the content lies in its git repository")
        try folder.content.remove("public/ways/framework.json")
        #expect(try folder.newel("build").code == 0)
        #expect(!Self.hasDates(folder))
        #expect(try folder.newel("build").code == 0)
    }

    @Test(.enabled(if: getuid() == 0, "Only root can give a folder to somebody else."))
    func `a folder that git mistrusts takes no date away`() throws {
        let folder = try published()
        let before = folder.content.files(in: "public")
        for name in ["", "/.git"] {
            try FileManager.default.setAttributes(
                [.ownerAccountID: 12_345], ofItemAtPath: folder.content.path + name)
        }
        expectRefusal(try folder.newel("build"), folder, before, telling: "safe.directory")
    }

    @Test func `what git has told in full may go`() throws {
        let folder = try published()
        try folder.content.remove("content/ways/planning.md")
        try folder.content.write("---\ntitle: Daring\n---\n\n## Leaders\n\n- Dares\n", to: "content/ways/daring.md")
        #expect(try folder.newel("build").code == 0)
        #expect(Self.hasDates(folder))
    }
}
