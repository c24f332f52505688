import CommonMark
import ContentSource
import Diagnostics

/// The words of a heading, without the `{#id}` at its end.
package func words(of heading: Heading) -> String {
    plainText(partedFromAnchor(heading.content).content)
}

extension SourceFile {
    /// Where a heading stands.
    package func location(of heading: Heading) -> Location {
        let isOneLine = heading.range.start.line == heading.range.end.line
        let width = heading.range.end.column - heading.range.start.column + 1
        return location(
            line: heading.range.start.line, column: heading.range.start.column, width: isOneLine ? width : nil
        )
    }
}
