import CommonMark
import ContentSource

/// A file's text as it was written, below its settings.
package struct SourceText: Sendable {
    package let file: SourceFile
    /// Where it begins, as an index of the file's bytes.
    package let start: Int
    /// The number of its first line.
    package let firstLine: Int
    /// Lines whose words aren't looked for: those of HTML, of which something else is told, and of a heading that says
    /// the title again.
    package var otherLines: [ClosedRange<Int>] = []

    package init(file: SourceFile, start: Int, firstLine: Int, otherLines: [ClosedRange<Int>] = []) {
        self.file = file
        self.start = start
        self.firstLine = firstLine
        self.otherLines = otherLines
    }
}
