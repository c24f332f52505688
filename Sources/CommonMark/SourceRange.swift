/// A place in a file.
public struct SourcePosition: Hashable, Sendable, Comparable {
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in UTF-8 bytes.
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = max(line, 1)
        self.column = max(column, 1)
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
