import Diagnostics
import Testing

@Suite struct GitHubReports {
    @Test func `A finding is one line that names the file, the stretch and the kind`() {
        let place = Location(path: "content/a.md", line: 2, column: 3, width: 4, sourceLine: "a word")
        let report = GitHubReport().render([
            Diagnostic(.error, "a-b", "A.", at: place, suggestion: "B."),
            Diagnostic(.warning, "c", "C.", at: Location(path: "content")), Diagnostic(.notice, "d", "D.", at: nil),
        ])
        #expect(
            report == """
                ::error file=content/a.md,line=2,col=3,endColumn=7,title=a-b::A. B.
                ::warning file=content,title=c::C.
                ::notice title=d::D.

                """
        )
        #expect(GitHubReport().render([]) == "")
    }

    @Test func `Nothing in a text can begin a command or a property of its own`() {
        let place = Location(path: "a:b,c%\n::error::.md")
        let report = GitHubReport().render([Diagnostic(.error, "a", "50% \r\n::warning::x, y: z", at: place)])
        #expect(
            report == "::error file=a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3A.md,title=a::50%25 %0D%0A::warning::x, y: z\n"
        )
    }

    @Test func `Control characters don't reach the log`() {
        let report = GitHubReport().render([Diagnostic(.error, "a", "b\u{1B}[31m\u{202E}", at: Location(path: "\u{7}"))]
        )
        #expect(report == "::error file=\u{FFFD},title=a::b\u{FFFD}[31m\u{FFFD}\n")
    }
}
