import Foundation

/// A folder with content whose first version is in git.
struct VersionedFolder {
    let content: ContentFolder

    init(_ files: [String: String] = [:], tag: String = "v1.0") throws {
        content = try ContentFolder(files)
        try git("init", "--quiet", "--initial-branch=main")
        try commit("first", tag: tag)
    }

    /// Keeps what is there as a version.
    func commit(_ message: String, tag: String, date: String = "2026-03-01") throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "--message", message, date: date)
        try git("tag", tag)
    }

    /// Forgets that something was a version.
    func untag(_ tag: String) throws { try git("tag", "--delete", tag) }

    /// Makes a copy of the repository without its tags and with its last version only.
    func clone(to name: String) throws {
        try git("clone", "--quiet", "--depth", "1", "--no-tags", "file://\(content.path)", name)
    }

    /// Runs `newel` in the folder.
    func newel(_ words: String...) throws -> Newel {
        try Newel(words, in: content)
    }

    private func git(_ words: String..., date: String = "2026-03-01") throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + words
        process.currentDirectoryURL = URL(filePath: content.path)
        let date = "\(date)T10:00:00Z"
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": date,
            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_COMMITTER_DATE": date,
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        ]) { $1 }
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableRuntimeMismatch) }
    }
}
