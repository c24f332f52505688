import Foundation

/// Where the programs are that make and look at PDFs, and that makes Word documents.
///
/// They are looked for in folders of Newel's own first, then wherever the system looks for programs.
package struct PrintPrograms: Sendable {
    /// The folders, in the order in which they are looked through.
    package let folders: [String]

    /// Looks through these folders, which may be relative to the current one.
    package init(folders: [String]) {
        self.folders = folders.map { URL(filePath: $0).standardizedFileURL.path(percentEncoded: false) }
    }

    /// The folder that was named, those that `make site`, `make import` and `make install` set up, and those of the environment's `PATH`.
    package static func found(in named: String?) -> PrintPrograms {
        let environment = ProcessInfo.processInfo.environment
        let newel = (Bundle.main.executableURL ?? URL(filePath: "")).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let setUp = [
            "../../print-venv/bin", "../lib/newel/print/bin", "../../import-venv/bin", "../lib/newel/import/bin",
        ].map {
            newel.appending(path: $0).path(percentEncoded: false)
        }
        let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return PrintPrograms(folders: [named].compactMap(\.self) + setUp + path)
    }

    /// A program, where it is in one of the folders.
    func program(_ name: String) -> Program? {
        let isThere = folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
        return isThere ? Program(name: name, folders: folders) : nil
    }
}
