import CommonMark
import ContentSource

/// A file's text as it was written, below its settings.
struct SourceText: Sendable {
    let file: SourceFile
    /// Where it begins, as an index of the file's bytes.
    let start: Int
    /// The number of its first line.
    let firstLine: Int
    /// Lines whose words aren't looked for: those of HTML, of which something else is told, and of a heading that says
    /// the title again.
    var otherLines: [ClosedRange<Int>] = []
}
