import Foundation

/// A folder for one test, which goes when the test is over.
package final class TestFolder: Sendable {
    /// Where it is.
    package let path: String

    /// A folder with these files.
    package init(_ files: [String: String] = [:]) throws {
        let url = URL.temporaryDirectory.appending(path: "newel-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path(percentEncoded: false)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, with the folders it needs.
    package func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// The text of a file; nil where there is none.
    package func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files and folders, in alphabetical order.
    package var names: [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// What tells whether a file was written again.
    package func identity(_ name: String) throws -> [String] {
        let values = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        let number = values[.systemFileNumber] as? Int
        let date = values[.modificationDate] as? Date
        return ["\(number ?? 0)", "\(date?.timeIntervalSinceReferenceDate ?? 0)"]
    }
}
