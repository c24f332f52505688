import Execution
import Foundation

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
        let call = ProgramCall(
            "git", Self.settings + ["-C", folder] + words,
            environment: Self.environment(from: ProcessInfo.processInfo.environment),
            input: input, outputLimit: limit, timeLimit: longestRun)
        switch await call.run() {
        case .ended(let ending) where ending.code == 0: return .bytes(ending.output)
        case .ended(let ending): return .refused(GitRefusal(ending.remarks))
        case .tooLong: return .tooLong
        case .tooSlow: return .tooSlow
        case .notFound: return .noGit
        case .failed: return .refused(.other)
        }
    }

    /// Runs git, and gives the lines that it writes; nil where it writes none.
    func lines(_ words: [String], limit: Int = 1 << 16) async -> [String]? {
        guard case .bytes(let bytes) = await run(words, limit: limit) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
