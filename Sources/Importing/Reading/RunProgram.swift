import Foundation
import Subprocess

/// Runs a program that reads a file: without input, for a limited time, with a limited answer.
///
/// - Parameters:
///   - path: the program.
///   - limit: the longest that it may take.
/// - Returns: how it ended, and what it wrote until then.
func runProgram(_ path: String, _ arguments: [String], limit: Duration = .seconds(120)) async -> ProgramAnswer {
    await withTaskGroup(of: ProgramAnswer.self) { group in
        group.addTask {
            do {
                let result = try await Subprocess.run(
                    .path(.init(path)), arguments: Arguments(arguments), input: .none,
                    output: .bytes(limit: ProgramAnswer.longest), error: .bytes(limit: 1 << 20))
                let told = String(decoding: result.standardError, as: UTF8.self)
                guard case .exited(let code) = result.terminationStatus else { return .failed(told) }
                if code == 0 { return .bytes(result.standardOutput) }
                return code == ProgramAnswer.missingLibrary ? .lacksLibrary : .failed(told)
            } catch let error as SubprocessError where error.code == .outputLimitExceeded {
                return .tooLong
            } catch {
                return .failed("\(error)")
            }
        }
        group.addTask {
            // Cancelled as soon as the program has answered, which is no error.
            try? await Task.sleep(for: limit)
            return .tooSlow
        }
        let first = await group.next() ?? .tooSlow
        group.cancelAll()
        return first
    }
}

/// How a run of a program ended.
enum ProgramAnswer: Sendable {
    case bytes([UInt8])
    /// It gave up; what it said of that.
    case failed(String)
    /// One of our scripts doesn't find the library that it needs.
    case lacksLibrary
    /// It took longer than allowed.
    case tooSlow
    /// It answered more than allowed.
    case tooLong

    /// The most that a program may answer, in bytes: ten times the JSON of the largest framework that is known.
    static let longest = 256 << 20
    /// What our scripts end with where a library is missing.
    static let missingLibrary: Int32 = 3
}
