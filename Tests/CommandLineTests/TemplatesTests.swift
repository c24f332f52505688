import Foundation
import Testing

/// The theme lies in the program; a folder of templates replaces what it holds, file by file.
struct TemplatesTests {
    /// The theme's source, beside the tests.
    private static let theme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
        .standardizedFileURL.path(percentEncoded: false)

    @Test func `content alone makes the same site as with the theme's own folder`() throws {
        let alone = try ContentFolder()
        #expect(try Newel("build", in: alone).code == 0)
        let themed = try ContentFolder()
        #expect(try Newel("build", "--templates", Self.theme, in: themed).code == 0)
        #expect(alone.files(in: "public") == themed.files(in: "public"))
        #expect(alone.exists("public/assets/newel.css"))
    }

    @Test func `one file of one's own leaves all others`() throws {
        let plain = try ContentFolder()
        _ = try Newel("build", in: plain)
        let own = try ContentFolder(["templates/not-found.mustache": "<main>Gone fishing.</main>\n"])
        #expect(try Newel("build", in: own).code == 0)
        #expect(own.text("public/404.html") == "<main>Gone fishing.</main>\n")
        let others = { (folder: ContentFolder) in folder.files(in: "public").filter { $0.key != "404.html" } }
        #expect(others(own) == others(plain))
    }

    @Test func `a folder of another name is taken when it is named`() throws {
        let folder = try ContentFolder(["house/not-found.mustache": "Gone.\n"])
        _ = try Newel("build", "--templates", "house", in: folder)
        #expect(folder.text("public/404.html") == "Gone.\n")
    }

    @Test func `a name that isn't known is told with file and line, and nothing is written`() throws {
        let folder = try ContentFolder(["templates/not-found.mustache": "<main>\n<p>{{nonsense}}</p>\n</main>\n"])
        let run = try Newel("build", in: folder)
        #expect(run.code == 1)
        #expect(run.description.contains("‘nonsense’"))
        #expect(run.description.contains("--> templates/not-found.mustache:2:"))
        #expect(!folder.exists("public"))
    }

    @Test func `a file that nothing uses is a warning, and with --strict an error`() throws {
        let folder = try ContentFolder(["templates/levels.mustache": "x\n"])
        let run = try Newel("build", in: folder)
        #expect(run.code == 0)
        #expect(run.description.contains("warning[theme-stray-file]"))
        #expect(run.description.contains("Did you mean ‘level.mustache’?"))
        #expect(try Newel("build", "--strict", in: folder).code == 1)
    }
}
