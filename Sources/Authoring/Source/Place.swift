import ContentSource
import Diagnostics

/// A place in a file, kept until somebody asks for it: finding a line means reading the file up to there.
struct Place: Sendable {
    let file: SourceFile
    /// Counted from 1; 0 is the file as a whole.
    let line: Int
    /// Unicode scalars before the place in its line, as YAML counts; nil is the whole line.
    var scalarsBefore: Int?
    /// In characters.
    var width = 1

    /// The place as it is told.
    var location: Location {
        guard line > 0 else { return file.location }
        let whole = file.location(line: line)
        guard let scalarsBefore else { return whole }
        let before = String(String.UnicodeScalarView(whole.sourceLine.unicodeScalars.prefix(max(scalarsBefore, 0))))
        return Location(
            path: whole.path, line: line, column: before.count + 1, width: width, sourceLine: whole.sourceLine
        )
    }
}
