import Diagnostics

/// A file's text by lines, for pointing at places in it.
package struct SourceText: Sendable {
    /// The file's path as its reader knows it.
    package let path: String
    /// The whole text.
    package let text: String
    /// The same as UTF-8.
    let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    /// A text that is at hand.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
        bytes = Array(text.utf8)
        var starts = [0]
        for index in bytes.indices {
            let next = index + 1
            let isWindows = bytes[index] == .carriageReturn && next < bytes.count && bytes[next] == .lineFeed
            if bytes[index].isLineEnd, !isWindows { starts.append(next) }
        }
        self.starts = starts
    }

    /// A line's text without its end, counted from 1; empty where there is no such line.
    package func line(_ number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        let start = starts[number - 1]
        var end = starts.indices.contains(number) ? starts[number] : bytes.count
        while end > start, bytes[end - 1].isLineEnd { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// A stretch of a line; all counts are in characters and begin with 1.
    package func location(line: Int, column: Int, width: Int) -> Location {
        Location(path: path, line: line, column: column, width: width, sourceLine: self.line(line))
    }

    /// A whole line.
    package func location(line: Int) -> Location {
        let text = self.line(line)
        let indentation = text.prefix { $0 == " " || $0 == "\t" }.count
        return location(line: line, column: indentation + 1, width: text.count - indentation)
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Whether it ends a line, or is a part of what does.
    var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

    /// Whether it is a space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
