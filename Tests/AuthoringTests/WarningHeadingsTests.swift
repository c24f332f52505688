import Authoring
import Foundation
import Model
import Testing

/// The headings of `WarningHeadings.md`: in a place where nothing but their words can tell what they mean.
@Suite struct WarningHeadings {
    private static let lists: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "WarningHeadings.md")
        let parts = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: "```\n")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0].split(separator: "\n").map(String.init) }
    }()

    /// A competency in which a heading stands among topics, below a level and without levels.
    private func readings(of heading: String) async -> [Reading] {
        let topics = { (marks: String) in "\(marks) Planning\n\n- a\n\n\(marks) \(heading)\n\n- last\n" }
        return [
            await read(competency: "## All\n\n\(topics("###"))"),
            await read(competency: topics("##"), framework: "---\ntitle: F\n---\n"),
        ]
    }

    @Test func `The file has both lists`() {
        #expect(Self.lists.count == 2 && Self.lists.allSatisfy { $0.count > 60 })
    }

    @Test(arguments: lists.first ?? []) func `What warns is never asked in silence`(heading: String) async {
        for reading in await readings(of: heading) {
            let isContra = reading.competency?.cells.last?.polarity == .contra
            #expect(isContra || reading.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test(arguments: lists.last ?? []) func `A topic is asked, and nobody has to say so`(heading: String) async {
        for reading in await readings(of: heading) {
            #expect(reading.ids == [])
            #expect(reading.competency?.cells.last?.polarity == .expected)
        }
    }
}
