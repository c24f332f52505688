import CommonMark
import ContentSource
import Diagnostics

/// What tables hold: pipes, tabs, and the edges that dashes make.
private let columns = ByteSet("|\t-=")

/// Tables of pipes, of dashes, and of tabs between cells.
func checkTable(_ paragraph: Paragraph, _ lines: SourceLines, _ file: SourceFile, _ findings: inout DiagnosticCollector)
{
    guard lines.mayHold(columns) else { return }
    let first = paragraph.range.start.line
    var lastWithTab: Int?
    for line in first...paragraph.range.end.line {
        let bytes = lines.bytes(ofLine: line, from: line == first ? paragraph.range.start.column : 1)
            .drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let isRow = bytes.first == UInt8(ascii: "|") && bytes.dropFirst().contains(UInt8(ascii: "|"))
        if isRow || holdsColumns(bytes) { return findings.add(.table(isRow ? line : first, file)) }
        let inner = bytes.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard inner.contains(UInt8(ascii: "\t")) else { continue }
        let tabs = inner.count { $0 == UInt8(ascii: "\t") }
        if tabs > 1 || lastWithTab == line - 1 { return findings.add(.table(tabs > 1 ? line : line - 1, file)) }
        lastWithTab = line
    }
}

/// Whether a line is one of a table's dashes: two columns of them or more, or one between plus signs.
func holdsColumns(_ line: ArraySlice<UInt8>) -> Bool {
    var columns = 0
    var length = 0
    var hasEdge = false
    for byte in line {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="):
            length += 1
            if length == 3 { columns += 1 }
        case UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: ":"):
            hasEdge = hasEdge || byte != UInt8(ascii: ":")
            length = 0
        case UInt8(ascii: " "), UInt8(ascii: "\t"): length = 0
        default: return false
        }
    }
    return columns > 1 || columns == 1 && hasEdge
}

extension Diagnostic {
    /// What looks like a table, which is none.
    static func table(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "table", "This looks like a table, which can’t be read; it is shown as text.",
            at: file.location(line: line), suggestion: "Write headings and bullets: Newel makes the table of them."
        )
    }
}
