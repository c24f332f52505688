import DocumentReading
import Foundation

extension ImportedFramework {
    /// Writes the framework's folder, whole or not at all, and a `site.md` where the content folder has none.
    ///
    /// - Returns: the framework's folder.
    /// - Throws: an `ImportProblem` where a folder of that name is there already, or can't be made.
    public func write(into named: String) throws(ImportProblem) -> String {
        // Paths are told as they are by whoever reads the folder: with one slash.
        let folder = String(named.reversed().drop { $0 == "/" }.reversed())
        let content = URL(filePath: folder)
        let target = content.appending(path: id)
        let path = target.path(percentEncoded: false)
        let manager = FileManager.default
        guard !manager.fileExists(atPath: path) else { throw .isThere("\(folder)/\(id)") }
        // A name with a dot is passed by, should the import end before its end.
        let passing = content.appending(path: ".import-\(UUID().uuidString)")
        do {
            for (name, text) in files {
                let file = passing.appending(path: name)
                try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            try manager.moveItem(at: passing, to: target)
            let site = content.appending(path: "site.md")
            if !manager.fileExists(atPath: site.path(percentEncoded: false)) {
                try Data("---\ntitle: Our frameworks\n---\n".utf8).write(to: site, options: .withoutOverwriting)
            }
        } catch {
            try? manager.removeItem(at: passing)
            throw .notWritten("\(folder)/\(id)", error)
        }
        return "\(folder)/\(id)"
    }
}

extension ImportProblem {
    fileprivate static func isThere(_ path: String) -> Self {
        Self(
            "import-is-there", "‘\(path)’ is there already, and nothing was written over it.", file: nil,
            suggestion: "Give the framework another id with --framework, or move the folder away.")
    }

    fileprivate static func notWritten(_ path: String, _ error: any Error) -> Self {
        Self(
            "import-not-written", "‘\(path)’ can’t be written: \(error.localizedDescription)", file: nil,
            suggestion: "Name another folder with --into.")
    }
}
