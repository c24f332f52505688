import Foundation
import Testing

/// `newel serve`: what it says, and how it ends.
struct ServeTests {
    private static let mistake = ContentFolder.broken["content/ways/caring.md", default: ""]

    @Test(arguments: [SIGINT, SIGTERM])
    func `it says its address and what there is, and ends when it is told to`(_ signal: Int32) async throws {
        let run = try RunningNewel("serve", "--port", "0", in: ContentFolder())
        #expect(try await run.waits { $0.output.contains("1 framework, 2 competencies, ") })
        #expect(run.output.hasPrefix("http://127.0.0.1:"))
        #expect(run.description == "Press Ctrl-C to end.\n")
        #expect(run.end(by: signal) == 0)
    }

    @Test func `each save is a line, and what is wrong is told as it is by a build`() async throws {
        let folder = try ContentFolder()
        let good = folder.text("content/ways/caring.md") ?? ""
        let run = try RunningNewel("serve", "--port", "0", in: folder)
        #expect(try await run.waits { $0.output.contains("1 framework") })
        try folder.write(Self.mistake, to: "content/ways/caring.md")
        #expect(try await run.waits { $0.description.contains("1 error, 0 warnings. ") })
        #expect(
            run.description.contains("error[heading-near-miss]")
                && run.description.contains("--> content/ways/caring.md:5:1"))
        try folder.write(good, to: "content/ways/caring.md")
        #expect(try await run.waits { $0.output.contains("\ncontent/ways/caring.md in 0.") })
        #expect(run.end(by: SIGINT) == 0)
    }

    @Test func `where the port is taken, it says where it is instead`() async throws {
        let first = try RunningNewel("serve", "--port", "0", in: ContentFolder())
        #expect(try await first.waits { $0.output.contains("1 framework") })
        let port = try #require(first.output.firstMatch(of: /:([0-9]+)\//)?.output.1)
        let second = try RunningNewel("serve", "--port", String(port), in: ContentFolder())
        #expect(try await second.waits { $0.output.contains("1 framework") })
        #expect(!second.output.contains(":\(port)/"))
        #expect(second.description.contains("The port that was asked for is taken"))
        #expect([first, second].map { $0.end(by: SIGINT) } == [0, 0])
    }

    @Test(arguments: [["--content", "nowhere"], ["--templates", "nowhere"], ["--port", "65536"], ["--port", "x"]])
    func `what can't be served isn't`(_ words: [String]) throws {
        let run = try Newel(["serve"] + words, in: ContentFolder())
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(!run.description.isEmpty)
    }
}
