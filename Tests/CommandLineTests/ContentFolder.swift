import Foundation

/// A folder with content to run the program in; it goes when the test is over.
final class ContentFolder: Sendable {
    let path: String

    /// A small site with nothing wrong with it, and these files besides or instead.
    init(_ files: [String: String] = [:]) throws {
        let url = URL.temporaryDirectory.appending(path: "newel-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path(percentEncoded: false)
        for (name, text) in Self.site.merging(files, uniquingKeysWith: { $1 }) { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    private static let site = [
        "content/site.md": "---\ntitle: Our frameworks\n---\n",
        "content/ways/framework.md": "---\ntitle: Ways\nlevels: [All, Leaders]\n---\n",
        "content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares\n",
        "content/ways/planning.md": "---\ntitle: Planning\n---\n\n## Leaders\n\n- Plans\n",
    ]

    /// A competency with a mistake in its fifth line.
    static let broken = ["content/ways/caring.md": "---\ntitle: Caring\n---\n\n## Leeders\n\n- Cares\n"]
    /// A competency with a setting that doesn't exist, in its third line.
    static let doubtful = ["content/ways/caring.md": "---\ntitle: Caring\nmoto: Care\n---\n\n## All\n\n- Cares\n"]
    /// A competency that isn't agreed yet.
    static let draft = ["content/ways/daring.md": "---\ntitle: Daring\nstatus: draft\n---\n\n## All\n\n- Dares\n"]
    /// A translation, which is only worth a notice.
    static let translation = ["content/ways/caring.cy.md": "---\ntitle: Gofalu\n---\n"]

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Makes a symbolic link.
    func link(_ name: String, to target: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: url, withDestinationURL: URL(filePath: target))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    func move(_ name: String, to newName: String) throws {
        try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(newName)")
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(name)")
    }

    /// Every file of a folder with its bytes, but for the note of how a build left this very folder.
    func files(in folder: String) -> [String: Data] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
        let names = all.filter { !$0.hasSuffix(".newel.note") }
        let files = names.map { ($0, FileManager.default.contents(atPath: "\(path)/\(folder)/\($0)")) }
        return Dictionary(uniqueKeysWithValues: files.compactMap { name, data in data.map { (name, $0) } })
    }

    /// What tells whether any file of a folder was written again.
    func identities(in folder: String) throws -> [String: [String]] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let values = try FileManager.default.attributesOfItem(atPath: "\(path)/\(folder)/\(name)")
                let date = (values[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate
                return (name, ["\(values[.systemFileNumber] ?? "")", "\(date ?? 0)"])
            })
    }
}
