import ContentSource
import Diagnostics

/// Where two versions of a file begin that a version control has put side by side for somebody to choose from; nil where
/// there is only one.
func conflict(in file: SourceFile) -> Location? {
    guard file.bytes[...].holds(Array("<<<<<<< ".utf8)), file.bytes[...].holds(Array(">>>>>>> ".utf8)) else {
        return nil
    }
    var line = 1
    var start = file.bytes.startIndex
    var began: Int?
    while true {
        let text = file.bytes[start...]
        if began == nil, text.starts(with: "<<<<<<< ".utf8) { began = line }
        if let began, text.starts(with: ">>>>>>> ".utf8) { return file.location(line: began) }
        guard let next = file.nextLineStart(after: start) else { return nil }
        start = next
        line += 1
    }
}

extension Diagnostic {
    /// Two versions of one text.
    static func conflict(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "two-versions", "Two versions of this text stand one below the other, and nobody has chosen yet.",
            at: location,
            suggestion: """
                Of what stands between the lines of <<<<<<< and =======, and between that and >>>>>>>, keep one, and delete \
                those three lines.
                """
        )
    }
}
