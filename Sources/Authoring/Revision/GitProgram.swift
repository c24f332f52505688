import Foundation
import Subprocess

/// Runs git: for a limited time, with a limited answer, without asking anybody anything.
struct GitProgram: Sendable {
    /// How a run ended.
    enum Answer: Sendable {
        case bytes([UInt8])
        /// Git says no.
        case refused(GitRefusal)
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
    /// What git says is read, so it says it in English.
    private static let fixed = [
        "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
        "LC_ALL": "C", "LANGUAGE": "C",
    ]

    /// This program's environment without what would lead git to another repository, index or configuration than those of
    /// the folder: where a hook or another git runs this program, `GIT_DIR` and its like are set. What says where git finds its
    /// own files and whom it trusts stays.
    static func environment(from inherited: [String: String]) -> [String: String] {
        let kept = ["GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM"]
        let own = inherited.filter { name, _ in
            !name.hasPrefix("GIT_") || name.hasPrefix("GIT_CONFIG") || kept.contains(name)
        }
        return own.merging(fixed) { $1 }
    }

    /// The folder that git is run in.
    let folder: String
    /// The longest that one run may take.
    var longestRun = Duration.seconds(60)

    /// Runs git in the folder with these words, and gives what it writes.
    func run(_ words: [String], input: [UInt8] = [], limit: Int = 1 << 16) async -> Answer {
        let arguments = Arguments(Self.settings + ["-C", folder] + words)
        let variables = Self.environment(from: ProcessInfo.processInfo.environment)
        let environment = Environment.custom(
            Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0), $1) }))
        return await withTaskGroup(of: Answer.self) { group in
            group.addTask {
                do {
                    // Looked up here, since Subprocess would start a process for each folder where git might be.
                    let program = try await Executable.name("git").resolveExecutablePath(in: environment)
                    guard let file = passingFile(input) else { return .refused(.other) }
                    guard let said = passingFile([]) else {
                        close(file)
                        return .refused(.other)
                    }
                    defer { close(said) }
                    let result = try await Subprocess.run(
                        .path(program), arguments: arguments, environment: environment,
                        input: .fileDescriptor(.init(rawValue: file), closeAfterSpawningProcess: true),
                        output: .bytes(limit: limit),
                        error: .fileDescriptor(.init(rawValue: said), closeAfterSpawningProcess: false))
                    return result.terminationStatus.isSuccess
                        ? .bytes(result.standardOutput) : .refused(GitRefusal(beginning(of: said)))
                } catch let error as SubprocessError where error.code == .outputLimitExceeded {
                    return .tooLong
                } catch let error as SubprocessError where error.code == .executableNotFound {
                    return .noGit
                } catch {
                    return .refused(.other)
                }
            }
            group.addTask {
                // Cancelled as soon as git has answered, which is no error.
                try? await Task.sleep(for: longestRun)
                return .tooSlow
            }
            let first = await group.next() ?? .refused(.other)
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

/// The first lines of what was written into a file.
private func beginning(of file: CInt) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 13) { buffer, count in
        count = max(0, pread(file, buffer.baseAddress, buffer.count, 0))
    }
    return String(decoding: bytes, as: UTF8.self)
}
