import Diagnostics
import Subprocess

/// The most that a program may answer, in bytes.
private let longestAnswer = 512 << 20

/// A program that is there, by its name and the folders that it is looked for in.
struct Program: Sendable {
    let name: String
    let folders: [String]

    /// Gives the program its input and takes its answer; nothing is written to disk on the way.
    func answer(_ arguments: [String], to input: [UInt8] = []) async throws(PrintProblem) -> [UInt8] {
        // A date that never changes: the same input makes the same bytes (https://reproducible-builds.org).
        let environment: [Environment.Key: String] = [
            "SOURCE_DATE_EPOCH": "0", "PATH": folders.joined(separator: ":"),
        ]
        do {
            let result = try await run(
                .name(name), arguments: Arguments(arguments), environment: .inherit.updating(environment),
                input: .array(input), output: .bytes(limit: longestAnswer), error: .string(limit: 1 << 20)
            )
            guard result.terminationStatus.isSuccess else { throw PrintProblem.failed(name, result.standardError) }
            return result.standardOutput
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
