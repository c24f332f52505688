import Diagnostics
import Testing

@Suite struct Order {
    @Test func `Findings are told by file, line and column, what concerns the whole first`() {
        let shuffled = [
            finding("b", column: 9, number: 2), finding("a", column: 1, number: 10), finding("a", column: 2, number: 2),
            Diagnostic(.error, "whole", "A.", at: nil),
            Diagnostic(.error, "file", "A.", at: Location(path: "content/a.md")),
            Diagnostic(.error, "other", "A.", at: Location(path: "content/0.md")),
        ]
        let told = shuffled.inOrder().map { "\($0.id.rawValue) \($0.location?.line ?? -1)" }
        #expect(told == ["whole -1", "other 0", "file 0", "some-id 2", "some-id 2", "some-id 10"])
        #expect(shuffled.inOrder() == Array(shuffled.reversed()).inOrder())
    }

    @Test func `At one place they keep their order, and the same is told once`() {
        let findings = (0..<50).map { number in
            let place = Location(path: "a", line: 1, column: 1, width: number % 3 + 1, sourceLine: "abc")
            return Diagnostic(.error, "a", "\(number).", at: place)
        }
        #expect((findings + findings).inOrder() == findings)
    }

    @Test func `Only errors keep a site back; strictness makes errors of warnings and leaves notices`() {
        let findings = [finding("a", column: 1, severity: .warning), finding("a", column: 1, severity: .notice)]
        #expect(!findings.hasErrors)
        #expect(findings.strict().hasErrors)
        #expect(findings.strict().map(\.severity) == [.error, .notice])
        #expect(findings.strict().map(\.message) == findings.map(\.message))
    }

    @Test func `A place is never before the first column and never without width`() {
        let place = Location(path: "a", line: 1, column: -3, width: 0, sourceLine: "")
        #expect(place.column == 1 && place.width == 1)
    }
}
