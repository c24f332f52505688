import Foundation

/// A git repository for one test, in a folder that goes when the test is over.
final class TestRepository: Sendable {
    let folder: TemporaryFolder

    /// An empty repository on the branch `main`.
    init() throws {
        folder = try TemporaryFolder()
        try git("init", "-q", "-b", "main", ".")
    }

    /// Writes files (nil takes one away) and commits them.
    func commit(_ files: [String: String?]) throws {
        for (name, text) in files {
            if let text {
                try folder.write(Array(text.utf8), to: name)
            } else {
                try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
            }
        }
        try git("add", "--all")
        try git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "Work")
    }

    /// Runs git in the repository, whatever the settings of whoever runs the tests.
    @discardableResult
    func git(_ words: String...) throws -> String {
        try git(words)
    }

    @discardableResult
    func git(_ words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path, "-c", "commit.gpgsign=false"] + words
        process.environment = ProcessInfo.processInfo.environment.merging(["GIT_CONFIG_GLOBAL": "/dev/null"]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
        return String(decoding: said, as: UTF8.self)
    }

    /// The full path of a folder in the repository.
    func path(_ name: String) -> String { name.isEmpty ? folder.path : "\(folder.path)/\(name)" }
}
