import Foundation
import Subprocess

/// Runs git: for a limited time, with a limited answer, without asking anybody anything.
struct GitProgram: Sendable {
    /// How a run ended.
    enum Answer: Sendable {
        case bytes([UInt8])
        /// Git says no; why is seen by what was asked.
        case refused
        /// The answer is longer than allowed.
        case tooLong
        /// It took longer than allowed.
        case tooSlow
        /// There is no git on this machine.
        case noGit
    }

    /// A repository's own settings can name programs: for signatures none is run.
    private static let settings = ["--no-pager", "-c", "core.quotepath=off", "-c", "log.showSignature=false"]
    /// Nobody is asked, nothing locked, and nothing fetched: what is missing of a partial clone would be, from wherever and
    /// by whatever program its settings say. (`GIT_NO_LAZY_FETCH` is known from git 2.44 on.)
    private static let environment: [Environment.Key: String] = [
        "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
    ]

    /// The folder that git is run in.
    let folder: String
    /// The longest that one run may take.
    var longestRun = Duration.seconds(60)

    /// Runs git in the folder with these words, and gives what it writes.
    func run(_ words: [String], input: [UInt8] = [], limit: Int = 1 << 16) async -> Answer {
        let arguments = Arguments(Self.settings + ["-C", folder] + words)
        let environment = Environment.inherit.updating(Self.environment)
        return await withTaskGroup(of: Answer.self) { group in
            group.addTask {
                do {
                    // Looked up here, since Subprocess would start a process for each folder where git might be.
                    let program = try await Executable.name("git").resolveExecutablePath(in: environment)
                    guard let file = passingFile(input) else { return .refused }
                    let result = try await Subprocess.run(
                        .path(program), arguments: arguments, environment: environment,
                        input: .fileDescriptor(.init(rawValue: file), closeAfterSpawningProcess: true),
                        output: .bytes(limit: limit), error: .discarded)
                    return result.terminationStatus.isSuccess ? .bytes(result.standardOutput) : .refused
                } catch let error as SubprocessError where error.code == .outputLimitExceeded {
                    return .tooLong
                } catch let error as SubprocessError where error.code == .executableNotFound {
                    return .noGit
                } catch {
                    return .refused
                }
            }
            group.addTask {
                // Cancelled as soon as git has answered, which is no error.
                try? await Task.sleep(for: longestRun)
                return .tooSlow
            }
            let first = await group.next() ?? .refused
            group.cancelAll()
            return first
        }
    }

    /// Runs git, and gives the lines that it writes; nil where it writes none.
    func lines(_ words: [String], limit: Int = 1 << 16) async -> [String]? {
        guard case .bytes(let bytes) = await run(words, limit: limit) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// A file without a name that holds these bytes, to be read from the start; nil where none can be made.
///
/// A file, since Subprocess ends this program when the other doesn't read all that it is piped.
private func passingFile(_ bytes: [UInt8]) -> CInt? {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var path = Array("\(folder)/newel-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    unlink(path)
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    do {
        try handle.write(contentsOf: bytes)
        try handle.seek(toOffset: 0)
        return file
    } catch {
        close(file)
        return nil
    }
}
