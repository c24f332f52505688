import Foundation

/// The example content's text files by their path, as somebody might edit them.
struct Edit {
    private(set) var files: [String: String]

    /// The content as it lies in the repository.
    static let content: Edit = {
        let folder = URL(filePath: #filePath).appending(path: "../../../content").standardizedFileURL
            .path(percentEncoded: false)
        return Edit(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
    }()

    init(folder: String) {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        // The frameworks that the edits are made in, without the manual, to be quick.
        let isWanted = { (name: String) in
            name.hasSuffix(".md") && ["site.md", "01-", "02-", "pages/acc"].contains(where: name.hasPrefix)
        }
        let texts = names.filter(isWanted).compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map {
                (name, String(decoding: $0, as: UTF8.self))
            }
        }
        files = Dictionary(uniqueKeysWithValues: texts)
    }

    /// The first line of a file that holds these words.
    func line(_ words: String, in file: String) -> String {
        files[file]?.split(separator: "\n").first { $0.contains(words) }.map(String.init) ?? ""
    }

    mutating func replace(_ words: String, with other: String, in file: String) {
        guard let text = files[file], text.contains(words) else { return missing(words, file) }
        files[file] = text.replacing(words, with: other, maxReplacements: 1)
    }

    /// Takes out the line that holds these words.
    mutating func remove(_ words: String, in file: String) {
        let line = line(words, in: file)
        guard !line.isEmpty else { return missing(words, file) }
        replace("\(line)\n", with: "", in: file)
    }

    /// Puts a line before the first one that holds these words.
    mutating func insert(_ new: String, before words: String, in file: String) {
        let line = line(words, in: file)
        guard !line.isEmpty else { return missing(words, file) }
        replace("\(line)\n", with: "\(new)\n\(line)\n", in: file)
    }

    /// Puts the line that holds these words before another, of the same file or another.
    mutating func move(_ words: String, before other: String, in file: String, to target: String? = nil) {
        let line = line(words, in: file)
        remove(words, in: file)
        insert(line, before: other, in: target ?? file)
    }

    mutating func rename(_ file: String, to name: String) {
        guard let text = files.removeValue(forKey: file) else { return missing("", file) }
        files[name] = text
    }

    mutating func write(_ text: String, to file: String) {
        files[file] = text
    }

    mutating func delete(_ file: String) {
        guard files.removeValue(forKey: file) != nil else { return missing("", file) }
    }

    /// Replaces words in every file.
    mutating func replaceEverywhere(_ words: String, with other: String) {
        files = files.mapValues { $0.replacing(words, with: other) }
    }

    /// An edit that can't be made is a change that is told: no test goes on without its edit.
    private mutating func missing(_ words: String, _ file: String) {
        files["pages/missing.md"] = "---\ntitle: There is no ‘\(words)’ in \(file)\n---\n"
    }
}
