import Diagnostics

/// A finding at a stretch of a line.
func finding(
    _ line: String, column: Int, width: Int = 1, number: Int = 1, severity: Diagnostic.Severity = .error
) -> Diagnostic {
    let place = Location(path: "content/a.md", line: number, column: column, width: width, sourceLine: line)
    return Diagnostic(severity, "some-id", "Something is wrong.", at: place)
}
