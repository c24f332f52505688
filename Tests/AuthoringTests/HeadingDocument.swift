import Foundation
import Testing

/// A document of `HeadingCorpus/*.md`: how an organisation writes levels and warnings, and what it means by each heading.
///
/// A fenced block holds the settings of `framework.md`, a line `---`, and headings. Behind `=>` stands what a person who
/// knows the organisation takes the heading for: a level's title, `contra`, `contra of <level>`, `everyone`, `nothing`
/// (it adds nothing to where it stands), `theme`, `text`; or, where nobody can know, something else, of which Newel has
/// to ask.
struct HeadingDocument: CustomTestStringConvertible, Sendable {
    struct Heading: Sendable {
        let line: String
        let meaning: String
        var title: String { String(line.drop { $0 == "#" || $0 == " " }) }
    }

    let title: String
    let settings: String
    let headings: [Heading]

    var testDescription: String { title }

    /// All documents.
    static let all: [HeadingDocument] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HeadingCorpus")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path() < $1.path() }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            let parts = text.components(separatedBy: "```\n")
            return stride(from: 1, to: parts.count, by: 2).compactMap { index in
                HeadingDocument(title: parts[index - 1], block: parts[index])
            }
        }
    }()

    /// The documents of `HeadingVariants/*.md`, in which each paragraph is a competency of its own. There `=>` stands
    /// before `asked of <level>`, `warned of at <level>`, with `everyone` for no level, or `nobody`.
    static let variants: [HeadingDocument] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HeadingVariants")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path() < $1.path() }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            let parts = text.components(separatedBy: "```\n")
            return stride(from: 1, to: parts.count, by: 2).flatMap { index -> [HeadingDocument] in
                let halves = parts[index].components(separatedBy: "---\n")
                guard halves.count == 2 else { return [] }
                return halves[1].components(separatedBy: "\n\n").compactMap {
                    HeadingDocument(title: parts[index - 1], block: "\(halves[0])---\n\($0)")
                }
            }
        }
    }()

    /// - Parameters:
    ///   - title: what stands before the block, the title last.
    ///   - block: what stands between the fences.
    private init?(title: String, block: String) {
        let halves = block.components(separatedBy: "---\n")
        guard halves.count == 2, let line = title.split(separator: "\n").last else { return nil }
        self.title = String(line.dropFirst(3))
        settings = "---\ntitle: F\n\(halves[0])---\n"
        headings = halves[1].split(separator: "\n").map { line in
            let sides = line.components(separatedBy: " => ")
            return Heading(line: sides[0], meaning: sides.count == 2 ? sides[1] : "")
        }
    }

    /// The competency, with a text or a bullet below each heading that gives its index.
    var competency: String {
        headings.enumerated().map { index, heading in
            "\(heading.line)\n\n\(heading.meaning == "text" ? "" : "- ")item \(index)\n\n"
        }.joined()
    }

    /// The line of a heading in ``competency``, behind settings of three lines.
    func line(of index: Int) -> Int { 4 + index * 4 }
}
