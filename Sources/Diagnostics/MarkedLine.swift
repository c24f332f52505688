/// A source line with the stretch that is meant. Of a long line only what surrounds it is shown, and nothing in it can
/// steer what shows it.
public struct MarkedLine: Sendable {
    /// The most characters that are shown; a paragraph is often one line.
    static let longest = 110
    /// How many of them stand before the stretch.
    static let lead = 40

    /// The line up to the stretch.
    public let before: String
    /// The stretch.
    public let meant: String
    /// The rest of the line.
    public let after: String

    /// The line that a place stands in.
    public init(_ location: Location) {
        // A character more than is shown tells whether the line goes on.
        let line = Array(location.sourceLine.prefix(location.column + Self.longest))
        let start = min(location.column - 1, line.count)
        let first = line.count <= Self.longest ? 0 : max(0, min(start - Self.lead, line.count - Self.longest))
        let last = max(start, min(line.count, first + Self.longest))
        let end = min(start + location.width, last)
        before = (first > 0 ? "…" : "") + visible(String(line[first..<start]))
        meant = visible(String(line[start..<end]))
        after = visible(String(line[end..<last])) + (last < line.count ? "…" : "")
    }

    /// The line, and carets below the stretch; tabs before them are kept, so that both are indented alike.
    var lines: (source: String, marker: String) {
        let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns(of: $0)) }.joined()
        let carets = max(meant.map(columns).reduce(0, +), 1)
        return (before + meant + after, indent + String(repeating: "^", count: carets))
    }
}
