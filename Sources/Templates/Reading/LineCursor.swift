import Diagnostics

/// Says at which line and column bytes of a text stand. Asked in rising order it goes through the text once.
struct LineCursor {
    private let source: SourceText
    private var line = 1
    private var column = 1
    private var position = 0
    private var lineText: String?

    /// A cursor at the beginning.
    init(_ source: SourceText) {
        self.source = source
    }

    /// The place of a stretch; of one that goes over several lines, all of it counts as being in the first.
    mutating func location(_ range: Range<Int>) -> Location {
        advance(to: range.lowerBound)
        let sourceLine = lineText ?? source.line(line)
        lineText = sourceLine
        return Location(
            path: source.path, line: line, column: column, width: characters(in: range), sourceLine: sourceLine
        )
    }

    /// A stretch without the spaces, tabs and line ends around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let inner = source.bytes[range]
        guard let first = inner.firstIndex(where: { !$0.isBlank && !$0.isLineEnd }),
            let last = inner.lastIndex(where: { !$0.isBlank && !$0.isLineEnd })
        else { return range.upperBound..<range.upperBound }
        return first..<(last + 1)
    }

    private mutating func advance(to target: Int) {
        let bytes = source.bytes
        var start = position
        while position < target {
            let byte = bytes[position]
            position += 1
            guard byte.isLineEnd else { continue }
            if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed { position += 1 }
            line += 1
            column = 1
            lineText = nil
            start = position
        }
        column += characters(in: start..<max(start, target))
        position = max(position, target)
    }

    /// How many characters a reader counts.
    private func characters(in range: Range<Int>) -> Int {
        let bytes = source.bytes[range]
        return bytes.allSatisfy { $0 < 0x80 && $0 != .carriageReturn }
            ? bytes.count : String(decoding: bytes, as: UTF8.self).count
    }
}
