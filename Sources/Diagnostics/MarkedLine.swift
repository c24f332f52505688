/// A source line with carets below the stretch that is meant. Of a long line only what surrounds it is shown.
struct MarkedLine {
    /// The most characters that are shown; a paragraph is often one line.
    static let longest = 110
    /// How many of them stand before the stretch.
    static let lead = 40

    private let before: [Character]
    private let meant: [Character]
    private let after: [Character]

    init(_ location: Location) {
        let line = Array(visible(location.sourceLine))
        let start = min(location.column - 1, line.count)
        let end = min(start + location.width, line.count)
        let isWhole = line.count <= Self.longest
        let first = isWhole ? 0 : max(0, min(start - Self.lead, line.count - Self.longest))
        let last = isWhole ? line.count : min(line.count, first + Self.longest)
        before = (first > 0 ? ["…"] : []) + line[first..<start]
        meant = Array(line[start..<max(start, min(end, last))])
        after = line[max(start, min(end, last))..<max(start, last)] + (last < line.count ? ["…"] : [])
    }

    /// The line, and the carets; tabs before them are kept, so that both are indented alike.
    var lines: (source: String, marker: String) {
        let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns(of: $0)) }.joined()
        let carets = max(meant.map(columns).reduce(0, +), 1)
        return (String(before + meant + after), indent + String(repeating: "^", count: carets))
    }
}
