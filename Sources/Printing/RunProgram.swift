import Diagnostics
import Foundation
import Subprocess

/// The most that a program may answer, in bytes.
private let longestAnswer = 512 << 20

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
        let environment: [Environment.Key: String] = [
            "SOURCE_DATE_EPOCH": "0", "PATH": folders.joined(separator: ":"),
        ]
        do {
            let result = try await run(
                .name(name), arguments: Arguments(arguments), environment: .inherit.updating(environment),
                output: .bytes(limit: longestAnswer), error: .string(limit: 1 << 26)
            )
            guard result.terminationStatus.isSuccess else { throw PrintProblem.failed(name, result.standardError) }
            let remarks = result.standardError.split(whereSeparator: \.isNewline).map(String.init)
            return Answer(bytes: result.standardOutput, remarks: remarks)
        } catch let problem as PrintProblem {
            throw problem
        } catch {
            throw .failed(name, "\(error)")
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
}
