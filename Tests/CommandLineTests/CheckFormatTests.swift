import Foundation
import Testing

/// `newel check --format`: for people, for programs, for the pages of a code review.
struct CheckFormatTests {
    @Test func `text ends with a verdict`() throws {
        let good = try Newel("check", "--format", "text", in: ContentFolder())
        #expect(good.description == "0 errors, 0 warnings. The content can be published.\n")
        #expect(good.output.isEmpty)
        let bad = try Newel("check", in: ContentFolder(ContentFolder.broken))
        #expect(bad.description.contains("5 | ## Leeders\n  | ^^^^^^^^^^\n"))
        #expect(bad.description.contains("= help: Did you mean ‘Leaders’?"))
    }

    @Test func `JSON is one array, alone on standard output`() throws {
        let run = try Newel("check", "--format", "json", in: ContentFolder(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.description.isEmpty)
        let findings = try JSONDecoder().decode([Finding].self, from: Data(run.output.utf8))
        #expect(findings.map(\.id) == ["heading-near-miss"])
        #expect(findings.map(\.severity) == ["error"])
        #expect(findings.map(\.location.path) == ["content/ways/caring.md"])
        #expect(findings.map(\.location.line) == [5])
    }

    @Test func `what a build refuses isn't passed`() throws {
        let folder = try ContentFolder(["content/site.md": "---\ntitle: Our frameworks\nlanguage: sw\n---\n"])
        let check = try Newel("check", "--strict", in: folder)
        #expect(check.code == 1 && check.description.contains("[words-missing-language]"))
        #expect(try Newel("build", "--strict", in: folder).code == 1)
        let own = try ContentFolder(["templates/assets/search-index/start.js": "1"])
        #expect(try Newel("check", in: own).description.contains("error[theme-taken]"))
        #expect(try Newel("build", in: own).code == 1)
    }

    @Test func `JSON of nothing is an empty array`() throws {
        let run = try Newel("check", "--format", "json", in: ContentFolder())
        #expect(try JSONDecoder().decode([Finding].self, from: Data(run.output.utf8)).isEmpty)
    }

    @Test func `GitHub's form is a line for each finding`() throws {
        let run = try Newel("check", "--format", "github", in: ContentFolder(ContentFolder.broken))
        #expect(run.code == 1)
        #expect(run.description.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(
            lines[0].hasPrefix(
                "::error file=content/ways/caring.md,line=5,col=1,endColumn=11,title=heading-near-miss::"))
    }

    @Test func `every form has the same findings and exit code`() throws {
        let folder = try ContentFolder(ContentFolder.doubtful)
        for format in ["text", "json", "github"] {
            let run = try Newel("check", "--strict", "--format", format, in: folder)
            #expect(run.code == 1)
            #expect((run.output + run.description).contains("unknown-setting"))
        }
    }
}

private struct Finding: Decodable {
    struct Location: Decodable {
        let path: String
        let line: Int
    }

    let id: String
    let severity: String
    let location: Location
}
