import Foundation

/// All that the dates of a content folder's files depend on in git: as long as it is the same, so are they.
package struct HistoryState: Sendable, Hashable {
    /// The commit that is checked out; nil where there is no history to look into.
    let commit: String?
    /// Where the folder lies in the repository, and what cuts its history off or puts other commits into it.
    let surroundings: [UInt8]

    /// All of it.
    package var bytes: [UInt8] { Array((commit ?? "").utf8) + [0] + surroundings }
}

/// What the history of the git repository is that a content folder lies in; nil where git couldn't tell.
///
/// It is one call of git, which takes some milliseconds however long the history.
package func readHistoryState(of folder: String) async -> HistoryState? {
    let words = [
        "rev-parse", "HEAD", "--show-prefix", "--git-path", "shallow", "--git-path", "info/grafts",
        "--glob=refs/replace/*",
    ]
    switch await GitProgram(folder: folder).run(words) {
    case .bytes(let bytes):
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, isHash(String(lines[0])) else { return nil }
        let files = lines[2...3].flatMap { path in
            let place = path.hasPrefix("/") ? String(path) : "\(folder)/\(path)"
            return (FileManager.default.contents(atPath: place).map(Array.init) ?? []) + [0]
        }
        return HistoryState(commit: String(lines[0]), surroundings: bytes + files)
    case .refused(.noRepository), .refused(.other), .noGit:
        return HistoryState(commit: nil, surroundings: [])
    case .refused(.mistrusted), .tooLong, .tooSlow:
        return nil
    }
}
