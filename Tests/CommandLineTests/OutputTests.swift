import Foundation
import Testing

/// Where a site may be written.
struct OutputTests {
    @Test func `the output can be named`() throws {
        let folder = try ContentFolder()
        #expect(try Newel("build", "--output", "out/site", in: folder).code == 0)
        #expect(folder.exists("out/site/index.html"))
        #expect(!folder.exists("public"))
    }

    @Test func `content can be named, and lie anywhere`() throws {
        let folder = try ContentFolder()
        let other = try ContentFolder()
        try folder.remove("content")
        #expect(try Newel("build", "--content", "\(other.path)/content", in: folder).code == 0)
        #expect(folder.exists("public/ways/caring.html"))
    }

    @Test(arguments: ["content", "./content/", ".", "templates"])
    func `what the site is made from is never written over`(_ output: String) throws {
        let folder = try ContentFolder(["templates/not-found.mustache": "Gone.\n"])
        let before = folder.files(in: ".")
        let run = try Newel("build", "--output", output, in: folder)
        #expect(run.code == 2)
        #expect(run.description.contains("error[output-place]"))
        #expect(folder.files(in: ".") == before)
    }

    @Test func `a site within its own content would be content itself`() throws {
        let folder = try ContentFolder()
        let run = try Newel("build", "--output", "content/public", in: folder)
        #expect(run.code == 2)
        #expect(!folder.exists("content/public"))
    }

    @Test func `an output that is a file is refused`() throws {
        let folder = try ContentFolder(["public": "mine"])
        #expect(try Newel("build", in: folder).code == 2)
        #expect(folder.text("public") == "mine")
    }
}
