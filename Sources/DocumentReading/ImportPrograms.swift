import Foundation

/// Where the programs are that read other formats: pandoc, and Python with openpyxl and python-pptx.
///
/// They are looked for in folders of Newel's own first, then wherever the system looks for programs.
public struct ImportPrograms: Sendable {
    /// The folders, in the order in which they are looked through.
    public let folders: [String]

    /// Looks through these folders, which may be relative to the current one.
    public init(folders: [String]) {
        self.folders = folders.map { URL(filePath: $0).standardizedFileURL.path(percentEncoded: false) }
    }

    /// The folder that was named, those that `make import` and `make install` set up, and those of the environment's `PATH`.
    public static func found(in named: String?) -> ImportPrograms {
        let newel = (Bundle.main.executableURL ?? URL(filePath: "")).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let setUp = ["../../import-venv/bin", "../lib/newel/import/bin"].map {
            newel.appending(path: $0).path(percentEncoded: false)
        }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return ImportPrograms(folders: [named].compactMap(\.self) + setUp + path)
    }

    /// The path of a program; nil where none of the folders has it.
    func path(of name: String) -> String? {
        folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
