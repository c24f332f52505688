/// A place in a file.
public struct SourcePosition: Hashable, Sendable, Comparable {
    // Every block of a text holds four of these.
    private let storedLine: Int32
    private let storedColumn: Int32

    /// Counted from 1.
    public var line: Int { Int(storedLine) }
    /// Counted from 1, in UTF-8 bytes.
    public var column: Int { Int(storedColumn) }

    /// A place.
    public init(line: Int, column: Int) {
        storedLine = Int32(clamping: max(line, 1))
        storedColumn = Int32(clamping: max(column, 1))
    }

    /// Reading order.
    public static func < (first: Self, second: Self) -> Bool {
        (first.line, first.column) < (second.line, second.column)
    }
}

/// A stretch of a file; its end is the place of its last byte.
public struct SourceRange: Hashable, Sendable {
    /// The first byte.
    public let start: SourcePosition
    /// The last byte; never before the first.
    public let end: SourcePosition

    /// A stretch; an end before the start is taken for the start, since cmark can invert ranges.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }
}
