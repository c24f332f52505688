import Foundation

/// A run of the built program that goes on until it is told to end.
final class RunningNewel: Sendable {
    private let process = Process()
    /// Goes with the last who holds it.
    private let folder: ContentFolder
    private let streams: [URL]

    init(_ words: String..., in folder: ContentFolder) throws {
        self.folder = folder
        // Files, because a full pipe would stop the program.
        streams = [UUID(), UUID()].map { URL.temporaryDirectory.appending(path: "newel-says-\($0)") }
        for stream in streams { try Data().write(to: stream) }
        process.executableURL = try Newel.program()
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        try process.run()
    }

    deinit {
        process.terminate()
        for stream in streams { try? FileManager.default.removeItem(at: stream) }
    }

    /// Results so far.
    var output: String { (try? String(contentsOf: streams[0], encoding: .utf8)) ?? "" }

    /// What else was said so far.
    var description: String { (try? String(contentsOf: streams[1], encoding: .utf8)) ?? "" }

    /// Waits until something is so; tells whether it came about within a minute.
    func waits(until isSo: (RunningNewel) -> Bool) async throws -> Bool {
        for _ in 0..<1200 {
            if isSo(self) { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    /// Ends the program by a signal; its exit code.
    func end(by signal: Int32) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }
}
