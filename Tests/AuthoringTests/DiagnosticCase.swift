import Foundation
import Testing

/// A case of `Diagnostics/*.md`: source files, and what is told of them.
///
/// Below `## What is wrong` stand prose, a fenced block for each source file with its path as info string, and last a
/// block `text` with everything that is told. Where a case doesn't give them, there are also a `site.md`, a
/// `skills/framework.md` with the levels All and Leaders, and a `skills/listening.md`; a block `<path> missing` takes
/// one of them away.
struct DiagnosticCase: CustomTestStringConvertible, Sendable {
    let file: String
    let title: String
    private(set) var files: [String: String] = [
        "site.md": "---\ntitle: Our skills\n---\n",
        "skills/framework.md": "---\ntitle: Skills\nlevels: [All, {title: Leaders, includes: All}]\n---\n",
        "skills/listening.md": "---\ntitle: Listening\n---\n## All\n\n- Lets others finish.\n",
    ]
    private(set) var expected = ""
    /// The lines of the file between the fences of the block `text`.
    private(set) var expectedLines = 0..<0

    var testDescription: String { "\(file): \(title)" }

    private static var folder: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Diagnostics").path(percentEncoded: false)
    }

    /// All cases, in the order of the files.
    static let all: [DiagnosticCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { cases(in: $0) }
    }()

    private static func lines(of file: String) -> [String] {
        let bytes = FileManager.default.contents(atPath: "\(folder)/\(file)") ?? Data()
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    }

    private static func cases(in file: String) -> [DiagnosticCase] {
        let lines = lines(of: file)
        var cases: [DiagnosticCase] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let fence = String(line.prefix { $0 == "`" })
            if fence.count >= 3, !cases.isEmpty {
                let end = lines[(index + 1)...].firstIndex(of: fence) ?? lines.count
                cases[cases.count - 1].take(line.dropFirst(fence.count), lines[(index + 1)..<end])
                index = end
            } else if line.hasPrefix("## ") {
                cases.append(DiagnosticCase(file: file, title: String(line.dropFirst(3))))
            }
            index += 1
        }
        return cases
    }

    private init(file: String, title: String) {
        self.file = file
        self.title = title
    }

    private mutating func take(_ info: Substring, _ lines: ArraySlice<String>) {
        let text = lines.map { $0 + "\n" }.joined()
        if info == "text" {
            expected = text
            expectedLines = lines.indices
        } else if info.hasSuffix(" missing") {
            files[String(info.dropLast(8))] = nil
        } else {
            files[String(info)] = text
        }
    }

    /// Puts what is told now into the file.
    func update(to text: String) throws {
        guard let current = Self.cases(in: file).first(where: { $0.title == title }) else { return }
        var lines = Self.lines(of: file)
        lines.replaceSubrange(
            current.expectedLines,
            with: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast())
        try lines.joined(separator: "\n").write(toFile: "\(Self.folder)/\(file)", atomically: true, encoding: .utf8)
    }
}
