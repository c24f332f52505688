import Authoring
import Diagnostics
import Foundation
import Testing

/// What an author is told, word for word. `NEWEL_UPDATE_GOLDEN=1` takes what is told now as what is expected: read it as
/// somebody who has never heard of YAML before you commit it.
@Suite(.serialized) struct DiagnosticCases {
    /// Findings that no file of a case can cause; each is tested elsewhere.
    private static let notInCases: Set<String> = [
        // FolderReadingTests
        "file-too-large", "folders-too-deep", "link-in-content", "no-content", "not-a-file", "unreadable",
        // RevisionTests
        "history-cut-off", "history-too-long", "no-repository", "no-revision",
        "revision-too-large", "revision-too-slow", "revision-unreadable",
        "submodule-in-content",
        // EncodingTests
        "control-character", "not-utf-8",
        // HostileSourceTests
        "front-matter-too-large", "more-findings", "too-much-text",
    ]

    @Test(arguments: DiagnosticCase.all) func `It is told`(_ example: DiagnosticCase) async throws {
        let reading = await read(bytes: example.files.mapValues { Array($0.utf8) })
        let told = TextReport().render(reading.diagnostics)
        if ProcessInfo.processInfo.environment["NEWEL_UPDATE_GOLDEN"] == "1" { return try example.update(to: told) }
        #expect(told == example.expected)
    }

    @Test func `Every finding that the sources know is shown by a case`() throws {
        let shown = DiagnosticCase.all.flatMap { example in
            example.expected.matches(of: /(?m)^(?:error|warning|notice)\[([a-z0-9-]+)\]/).map { String($0.1) }
        }
        let known = try sourceIDs()
        #expect(known.count > 60)
        #expect(known.subtracting(shown).subtracting(Self.notInCases) == [])
        #expect(Set(shown).subtracting(known) == [])
        #expect(Self.notInCases.intersection(shown) == [])
        #expect(Self.notInCases.subtracting(known) == [])
    }

    @Test func `No two cases of a file have the same title, and each expects something`() {
        #expect(DiagnosticCase.all.count > 60)
        #expect(Set(DiagnosticCase.all.map(\.testDescription)).count == DiagnosticCase.all.count)
        #expect(DiagnosticCase.all.filter(\.expectedLines.isEmpty).map(\.title) == [])
    }

    /// The identifiers behind `.error,` and its like in the sources of the rooms that read content, and those that have a name.
    private func sourceIDs() throws -> Set<String> {
        let id = /(?:\.(?:error|warning|notice),|: Self =)\s*"([a-z0-9-]+)"/
        let rooms = ["Authoring", "ContentSource", "Outlining", "SettingsReading", "TextChecks", "TextReading"]
        let texts = try rooms.flatMap { room in
            let folder = URL(filePath: #filePath).appending(path: "../../../Sources/\(room)").standardizedFileURL
                .path(percentEncoded: false)
            return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
                .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        }
        return Set(texts.flatMap { $0.matches(of: id).map { String($0.1) } })
    }
}
