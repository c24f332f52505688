import Foundation

/// A folder with content for one test, which goes when the test is over.
final class PreviewFolder: Sendable {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        let url = URL.temporaryDirectory.appending(path: "newel-preview-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path(percentEncoded: false)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders that it needs.
    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Writes a file as many editors do: beside it first, and then in its place.
    func replace(_ name: String, by text: String) throws {
        try write(text, to: name + ".new~")
        guard rename(self[name + ".new~"], self[name]) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: self[name], toPath: self[other])
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: self[name])
    }
}
