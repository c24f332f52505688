import Foundation

/// A run of the built program.
struct Newel {
    let code: Int32
    /// Results.
    let output: String
    /// What else is said.
    let description: String

    /// Runs `newel` in a folder with these words, and waits for its end.
    init(_ words: String..., in folder: ContentFolder) throws {
        try self.init(words, in: folder)
    }

    /// Runs `newel`, or a copy of it, in a folder with these words, and waits for its end.
    init(_ words: [String], in folder: ContentFolder, program: URL? = nil) throws {
        // Files, because a full pipe would stop the program.
        let streams = [UUID(), UUID()].map { URL.temporaryDirectory.appending(path: "newel-said-\($0)") }
        defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
        for stream in streams { try Data().write(to: stream) }
        let process = Process()
        process.executableURL = try program ?? Self.program()
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        try process.run()
        process.waitUntilExit()
        code = process.terminationStatus
        output = try String(contentsOf: streams[0], encoding: .utf8)
        description = try String(contentsOf: streams[1], encoding: .utf8)
    }

    /// The program lies where the tests do.
    static func program() throws -> URL {
        let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
        let places = bundles + [Bundle.main.executableURL].compactMap(\.self)
        let programs = places.map { $0.deletingLastPathComponent().appending(path: "newel") }
        guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path()) }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return program
    }
}
