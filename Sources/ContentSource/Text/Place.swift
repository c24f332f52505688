import Diagnostics

/// A place in a file, kept until somebody asks for it: finding a line means reading the file up to there.
package struct Place: Sendable {
    package let file: SourceFile
    /// Counted from 1; 0 is the file as a whole.
    package let line: Int
    /// Unicode scalars before the place in its line, as YAML counts; nil is the whole line.
    package var scalarsBefore: Int?
    /// In characters.
    package var width = 1

    package init(file: SourceFile, line: Int, scalarsBefore: Int? = nil, width: Int = 1) {
        self.file = file
        self.line = line
        self.scalarsBefore = scalarsBefore
        self.width = width
    }

    /// The place as it is told.
    package var location: Location {
        guard line > 0 else { return file.location }
        let whole = file.location(line: line)
        guard let scalarsBefore else { return whole }
        let before = String(String.UnicodeScalarView(whole.sourceLine.unicodeScalars.prefix(max(scalarsBefore, 0))))
        return Location(
            path: whole.path, line: line, column: before.count + 1, width: width, sourceLine: whole.sourceLine
        )
    }
}
