import Diagnostics
import Foundation

/// Puts an archive beside the folder of the same name, but never over a file that Newel didn't make.
public struct ArchiveWriter: Sendable {
    /// Where the archive goes.
    public let path: String

    /// A writer beside an output folder: `preview.zip` for `preview`.
    public init(beside folder: String) {
        var name = folder[...]
        while name.hasSuffix("/") || name.hasSuffix("/.") { name = name.dropLast() }
        path = name + ".zip"
    }

    /// What the folder in the archive is called.
    public var folder: String { String(OutputPath.split(path).name.dropLast(".zip".count)) }

    /// Writes the archive as a whole: nobody sees half of it.
    ///
    /// - Throws: what stands in the way, or why the system refused.
    public func write(_ archive: ZipArchive) throws(Diagnostic) {
        if FileManager.default.fileExists(atPath: path) {
            guard isOurs() else { throw .inTheWay(path) }
        }
        do {
            try Data(archive.bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .notWritten(path, error.localizedDescription)
        }
    }

    private func isOurs() -> Bool {
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else { return false }
        return data.suffix(ZipArchive.comment.count).elementsEqual(ZipArchive.comment)
    }
}

extension Diagnostic {
    fileprivate static func notWritten(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .error, "output-failed", "‘\(path)’ can’t be written: \(reason)", at: Location(path: path),
            suggestion: "See that there is room and that you are allowed to write there, then try again.")
    }
}
