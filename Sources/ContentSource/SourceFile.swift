import Diagnostics

/// A file of the content folder.
package struct SourceFile: Sendable, Hashable {
    /// What all that is read of a file has in common, and holds once.
    private final class Content: Sendable {
        let path: String
        let shownPath: String
        let bytes: [UInt8]
        let text: TextAmount

        init(path: String, shownPath: String, bytes: [UInt8]) {
            self.path = path
            self.shownPath = shownPath
            self.bytes = bytes
            text = path.lowercased().hasSuffix(".md") ? TextAmount(of: bytes) : TextAmount()
        }
    }

    private let content: Content

    /// The path in the content folder, with forward slashes.
    package var path: String { content.path }
    /// The path as the author knows it, for messages.
    package var shownPath: String { content.shownPath }
    /// The whole content.
    package var bytes: [UInt8] { content.bytes }
    /// Nothing for pictures and the like.
    package var text: TextAmount { content.text }

    /// A file.
    package init(path: String, shownPath: String, bytes: [UInt8]) {
        content = Content(path: path, shownPath: shownPath, bytes: bytes)
    }

    /// Whether two files are called the same and hold the same.
    package static func == (first: SourceFile, second: SourceFile) -> Bool {
        first.content === second.content
            || first.path == second.path && first.shownPath == second.shownPath && first.bytes == second.bytes
    }

    /// Hashes what they are called: few files are called the same.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(shownPath)
    }

    /// The file as a whole.
    package var location: Location { Location(path: shownPath) }

    /// A stretch of a line.
    ///
    /// - Parameters:
    ///   - line: counted from 1.
    ///   - column: counted from 1, in UTF-8 bytes.
    ///   - width: in UTF-8 bytes; nil reaches to the end of the line.
    package func location(line: Int, column: Int = 1, width: Int? = nil) -> Location {
        let content = lineBytes(line)
        let start = min(max(column - 1, 0), content.count)
        let end = min(start + (width ?? content.count), content.count)
        let before = String(decoding: content.prefix(start), as: UTF8.self)
        let meant = String(decoding: content.dropFirst(start).prefix(end - start), as: UTF8.self)
        return Location(
            path: shownPath,
            line: line,
            column: before.count + 1,
            width: meant.count,
            sourceLine: String(decoding: content, as: UTF8.self)
        )
    }

    private func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
        let bytes = bytes
        // A byte order mark is no part of the first line.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var current = 1
        while current < line, let end = nextLineStart(after: start) {
            start = end
            current += 1
        }
        let isThere = current == line
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
        return isThere ? bytes[start..<end] : []
    }

    /// Where the next line begins: LF, CR and CRLF all end one, as in CommonMark.
    package func nextLineStart(after start: Int) -> Int? {
        let bytes = bytes
        let ends = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        guard let end = ends else { return nil }
        let isPair =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.endIndex && bytes[end + 1] == UInt8(ascii: "\n")
        return end + (isPair ? 2 : 1)
    }
}
