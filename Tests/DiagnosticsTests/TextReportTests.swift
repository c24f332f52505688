import Diagnostics
import Testing

@Suite struct TextReports {
    @Test func `A finding shows its sentence, its place, its line and what to do`() {
        let place = Location(path: "content/a.md", line: 12, column: 3, width: 4, sourceLine: "a word here")
        let other = Location(path: "content/b.md", line: 101, column: 1, width: 2, sourceLine: "no")
        let diagnostic = Diagnostic(
            .warning, "some-id", "Something is wrong.", at: place, notes: [Note("This is the other.", at: other)],
            suggestion: "Mend it."
        )
        #expect(
            TextReport().render(diagnostic) == """
                warning[some-id]: Something is wrong.
                   --> content/a.md:12:3
                    |
                 12 | a word here
                    |   ^^^^
                    = This is the other.
                   --> content/b.md:101:1
                    |
                101 | no
                    | ^^
                    = help: Mend it.

                """
        )
    }

    @Test func `What concerns a file or the whole has no line to show`() {
        let file = Diagnostic(.error, "a", "A.", at: Location(path: "content/a.md"), suggestion: "B.")
        #expect(TextReport().render(file) == "error[a]: A.\n --> content/a.md\n  = help: B.\n")
        let whole = Diagnostic(.notice, "a", "A.", at: nil)
        #expect(TextReport().render([whole, whole]) == "notice[a]: A.\n\nnotice[a]: A.\n\n")
    }

    @Test(arguments: [
        ("abc", 1, 1, "^"), ("abc", 3, 1, "  ^"), ("abc", 2, 99, " ^^"), ("abc", 4, 1, "   ^"), ("", 1, 1, "^"),
        ("\ta\tb", 4, 1, "\t \t^"), ("äöü", 3, 1, "  ^"), ("e\u{301}x", 2, 1, " ^"), ("日本語", 3, 1, "    ^^"),
        ("🎉x", 2, 1, "  ^"), ("👩‍💻x", 1, 1, "^^"), ("🇬🇧x", 2, 1, "  ^"), ("ｆｕ", 2, 1, "  ^^"), ("❤️x", 2, 1, "  ^"),
        ("한글", 2, 1, "  ^^"), ("नमस्ते", 1, 2, "^^"), ("a\u{200B}b", 3, 1, " ^"),
    ]) func `The marker stands under the characters that are meant`(
        line: String, column: Int, width: Int, marker: String
    ) {
        let lines = TextReport().render(finding(line, column: column, width: width)).split(separator: "\n")
        #expect(lines.last.map(String.init) == "  | \(marker)")
    }

    @Test func `Of a long line, what surrounds the place is shown`() throws {
        let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
        let lines = TextReport().render(finding(line, column: 501, width: 4)).split(separator: "\n")
        let (source, marker) = (lines[3].dropFirst(4), lines[4].dropFirst(4))
        #expect(source.count <= 112 && source.hasPrefix("…aaa") && source.hasSuffix("bbb…"))
        let start = try #require(source.firstRange(of: "HERE")).lowerBound
        #expect(source.distance(from: source.startIndex, to: start) == marker.prefix { $0 == " " }.count)
        #expect(marker.count { $0 == "^" } == 4)
        for column in [1, 500, 1004, 1005, 2000] {
            #expect(TextReport().render(finding(line, column: column, width: 3000)).contains("^"))
        }
    }

    @Test func `Control characters and marks that turn a line around are made visible`() {
        let hostile = "a\u{1B}[31mb\u{202E}c\u{2066}d\u{0}\u{85}\u{7F}\u{2028}e\u{200F}"
        let place = Location(path: "x\u{1B}\n.md", line: 1, column: 1, width: 1, sourceLine: hostile)
        let text = TextReport().render(
            Diagnostic(.error, "a", hostile, at: place, notes: [Note(hostile, at: place)], suggestion: hostile)
        )
        let allowed = text.unicodeScalars.filter { $0 != "\n" }
        #expect(
            !allowed.contains {
                $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || (0x2028...0x202E).contains($0.value)
            })
        #expect(text.contains("a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}e\u{FFFD}"))
        #expect(text.split(separator: "\n").count == 11)
    }

    @Test(arguments: zip(Diagnostic.Severity.allCases, [31, 33, 36]))
    func `Colour is for the first words only, and only where it is asked for`(
        severity: Diagnostic.Severity, colour: Int
    ) {
        let diagnostic = finding("abc", column: 1, severity: severity)
        let plain = TextReport().render(diagnostic)
        let coloured = TextReport(usesColour: true).render(diagnostic)
        #expect(coloured.hasPrefix("\u{1B}[1;\(colour)m\(severity.rawValue)[some-id]\u{1B}[0m: "))
        #expect(coloured.replacing("\u{1B}[1;\(colour)m", with: "").replacing("\u{1B}[0m", with: "") == plain)
    }
}
