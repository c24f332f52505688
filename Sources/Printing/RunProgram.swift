import Diagnostics
import Execution
import Foundation

/// The most that a program may answer, in bytes.
private let longestAnswer = 512 << 20
/// The longest that one run of a program may take: a guide of 400 pages takes about three minutes.
private let longestRun = Duration.seconds(20 * 60)

/// A program that is there, by its name and the folders that it is looked for in.
struct Program: Sendable {
    let name: String
    let folders: [String]

    /// What a program had to say.
    struct Answer: Sendable {
        let bytes: [UInt8]
        /// What it told of on the way, a line each.
        let remarks: [String]
    }

    /// What the program answers about a file, which is there only as long as it takes.
    ///
    /// A file, since Subprocess ends this program when the other doesn't read all that it is piped.
    func answer(
        about input: [UInt8], _ arguments: (_ file: String) -> [String]
    ) async throws(PrintProblem) -> Answer {
        let file = FileManager.default.temporaryDirectory.appending(path: "newel-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try Data(input).write(to: file)
        } catch {
            throw .failed(name, "\(error.localizedDescription)")
        }
        return try await answer(arguments(file.path(percentEncoded: false)))
    }

    /// What the program answers.
    func answer(_ arguments: [String]) async throws(PrintProblem) -> Answer {
        // A date that never changes: the same input makes the same bytes (https://reproducible-builds.org).
        let own = ["SOURCE_DATE_EPOCH": "0", "PATH": folders.joined(separator: ":")]
        let call = ProgramCall(
            name, arguments, environment: ProcessInfo.processInfo.environment.merging(own) { $1 },
            outputLimit: longestAnswer, timeLimit: longestRun)
        switch await call.run() {
        case .ended(let ending) where ending.code == 0:
            return Answer(
                bytes: ending.output, remarks: ending.remarks.split(whereSeparator: \.isNewline).map(String.init))
        case .ended(let ending): throw .failed(name, ending.remarks)
        case .tooLong: throw .failed(name, "it wrote more than \(longestAnswer >> 20) MB")
        case .tooSlow: throw .tooSlow(name)
        case .notFound: throw .failed(name, "it isn’t there any more")
        case .failed(let reason): throw .failed(name, reason)
        }
    }
}

extension PrintProblem {
    fileprivate static func failed(_ program: String, _ message: String?) -> PrintProblem {
        // A program tells its reason last.
        let last = message?.split(whereSeparator: \.isNewline).last.map(String.init)
        return PrintProblem(
            finding: Diagnostic(
                .error, "print-failed", "\(program) could not do it\(last.map { ": \($0)" } ?? ".")", at: nil,
                suggestion: "If the message says nothing to you, please report it with the framework’s name."
            ))
    }
    fileprivate static func tooSlow(_ program: String) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, "print-too-slow", "\(program) took more than twenty minutes and was ended.", at: nil,
                suggestion:
                    "Print a part at a time, with --level or --role. If the framework isn’t that large, look for "
                    + "a drawing (SVG) in it that some other program made, and leave that out."
            ))
    }
}
