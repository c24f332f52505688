import Diagnostics
import Foundation
import Testing

@Suite struct JSONReports {
    private struct Finding: Decodable, Equatable {
        struct Place: Decodable, Equatable {
            var path: String
            var line, column, width: Int?
            var sourceLine: String?
        }
        struct Remark: Decodable, Equatable {
            var message: String
            var location: Place
        }
        var id, severity, message: String
        var location: Place?
        var notes: [Remark]
        var suggestion: String?
    }

    @Test func `A program reads what a person reads`() throws {
        let place = Location(path: "content/ä.md", line: 2, column: 3, width: 4, sourceLine: "\t\"a\" \\ 🎉 </script>")
        let diagnostics = [
            Diagnostic(.error, "a", "‘A’ is \"wrong\".", at: place, notes: [Note("B.", at: place)], suggestion: "C."),
            Diagnostic(.notice, "b", "D.", at: Location(path: "content")),
            Diagnostic(.warning, "c", "E.\u{1B}", at: nil),
        ]
        let text = try JSONReport().render(diagnostics)
        let shown = Finding.Place(path: "content/ä.md", line: 2, column: 3, width: 4, sourceLine: place.sourceLine)
        #expect(
            try JSONDecoder().decode([Finding].self, from: Data(text.utf8)) == [
                Finding(
                    id: "a", severity: "error", message: "‘A’ is \"wrong\".", location: shown,
                    notes: [Finding.Remark(message: "B.", location: shown)], suggestion: "C."
                ),
                Finding(
                    id: "b", severity: "notice", message: "D.", location: Finding.Place(path: "content"), notes: []),
                Finding(id: "c", severity: "warning", message: "E.\u{1B}", notes: []),
            ]
        )
        #expect(text.hasSuffix("]\n"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `Nothing wrong is an empty array`() throws {
        let findings = try JSONDecoder().decode([Finding].self, from: Data(JSONReport().render([]).utf8))
        #expect(findings == [])
    }
}
