import ArgumentParser
import ContentSource
import Diagnostics
import Foundation
import Previewing

/// `newel serve`: the site while it is written.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows the site in a browser while you write, drafts too.")

    @Option(name: .long, help: "The folder that holds site.md.")
    var content = "content"

    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: VerbosityOptions

    @Flag(name: .long, help: "Treats warnings as errors.")
    var strict = false

    @Option(name: .long, help: "The port to listen on; where it is taken, the next that is free.")
    var port: UInt16 = 8000

    @Flag(name: .long, help: "Goes to the page of the file that was saved last.")
    var follow = false

    mutating func run() async throws {
        guard problems.isEmpty else {
            Console.tell(problems)
            throw Outcome.couldNotRun.code
        }
        let settings = PreviewSettings(
            content: content, templates: theme.folder, isStrict: strict, port: Int(port), follows: follow
        )
        let speaker = PreviewSpeaker(speech: speech)
        do {
            try await untilInterrupted {
                try await preview(settings) { speaker.tell($0) }
            }
        } catch let failure as PreviewFailure {
            Console.tell([failure.finding])
            throw Outcome.couldNotRun.code
        }
    }
}

extension Serve {
    /// What isn't there from the start is a slip of the pen; what goes later may come back.
    private var problems: [Diagnostic] {
        let isThere = FileManager.default.fileExists(atPath: content)
        return (isThere ? [] : readFolder(content).problems) + [theme.problem].compactMap(\.self)
    }
}

extension PreviewFailure {
    fileprivate var finding: Diagnostic {
        switch self {
        case .noPort(let port):
            Diagnostic(
                .error, "no-port", "Neither port \(port) nor any of the next is free.", at: nil,
                suggestion: "Name another with --port, such as --port 9000."
            )
        case .cannotWatch:
            Diagnostic(
                .error, "too-many-files", "The system has no more open files to give.", at: nil,
                suggestion: "Close other programs, or ask for more with ulimit -n."
            )
        }
    }
}
