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
        // A character more than is shown tells whether the line goes on.
        let line = Array(location.sourceLine.prefix(location.column + Self.longest))
        let start = min(location.column - 1, line.count)
        let first = line.count <= Self.longest ? 0 : max(0, min(start - Self.lead, line.count - Self.longest))
        let last = max(start, min(line.count, first + Self.longest))
        let end = min(start + location.width, last)
        before = (first > 0 ? ["…"] : []) + Self.shown(line[first..<start])
        meant = Self.shown(line[start..<end])
        after = Self.shown(line[end..<last]) + (last < line.count ? ["…"] : [])
    }

    private static func shown(_ characters: ArraySlice<Character>) -> [Character] {
        Array(visible(String(characters)))
    }

    /// The line, and the carets; tabs before them are kept, so that both are indented alike.
    var lines: (source: String, marker: String) {
        let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns(of: $0)) }.joined()
        let carets = max(meant.map(columns).reduce(0, +), 1)
        return (String(before + meant + after), indent + String(repeating: "^", count: carets))
    }
}
