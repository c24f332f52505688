/// A stretch of one line of a file.
public struct Location: Sendable, Hashable {
    /// The file's path as the author knows it, with forward slashes.
    public let path: String
    /// Counted from 1; 0 means the file (or folder) as a whole.
    public let line: Int
    /// Counted from 1, in characters as a reader counts them.
    public let column: Int
    /// How many characters are meant; at least 1.
    public let width: Int
    /// The line's text, without its end.
    public let sourceLine: String

    /// A stretch of a line.
    public init(path: String, line: Int, column: Int, width: Int, sourceLine: String) {
        self.path = path
        self.line = line
        self.column = max(column, 1)
        self.width = max(width, 1)
        self.sourceLine = sourceLine
    }

    /// A file or folder as a whole.
    public init(path: String) {
        self.init(path: path, line: 0, column: 1, width: 1, sourceLine: "")
    }
}

extension Location: Comparable {
    /// By path, then line, then column.
    public static func < (first: Location, second: Location) -> Bool {
        (first.path, first.line, first.column) < (second.path, second.line, second.column)
    }
}
