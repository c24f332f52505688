import Foundation

/// The texts that a case expects, by their name: files of a folder, or the parts of one file.
struct ExpectedFiles {
    let expectation: Expectation
    let path: String

    init(_ expectation: Expectation, of golden: GoldenCase) {
        self.expectation = expectation
        path = "\(golden.folder)/\(expectation.file)"
    }

    /// What is expected.
    func read() throws -> [String: [UInt8]] {
        switch expectation {
        case .files: try readFolder()
        case .outline: Self.parts(of: try text())
        case .assets: Dictionary(uniqueKeysWithValues: try text().split(separator: "\n").map { (String($0), []) })
        }
    }

    /// Makes what was produced the expectation.
    func write(_ produced: [String: [UInt8]]) throws {
        let names = produced.keys.sorted { Self.rank($0) < Self.rank($1) }
        switch expectation {
        case .files:
            try writeFolder(produced)
        case .outline:
            let parts = names.map { "=== \($0)\n" + String(decoding: produced[$0] ?? [], as: UTF8.self) }
            try Data(parts.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        case .assets:
            try Data(names.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: path))
        }
    }

    /// Findings first, then the site's own files, then folder by folder, a folder's index first.
    private static func rank(_ name: String) -> String {
        if name == "findings" { return "" }
        return (name.contains("/") ? "2" : "1") + name.replacing("index.html", with: "\u{1}")
    }

    private func text() throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func parts(of text: String) -> [String: [UInt8]] {
        let parts = "\n\(text)".split(separator: "\n=== ").map { part in
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(lines[0]), Array((lines.count > 1 ? lines[1] : "").utf8))
        }
        return Dictionary(parts) { first, _ in first }
    }

    private func readFolder() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            files[name] = Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
        }
        return files
    }

    private func writeFolder(_ files: [String: [UInt8]]) throws {
        try? FileManager.default.removeItem(atPath: path)
        for (name, bytes) in files {
            let url = URL(filePath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }
}
