import Diagnostics

/// A file of the content folder.
public struct SourceFile: Sendable, Hashable {
    /// The path in the content folder, with forward slashes.
    public let path: String
    /// The path as the author knows it, for messages.
    public let shownPath: String
    /// The whole content.
    public let bytes: [UInt8]
    /// Nothing for pictures and the like.
    let text: TextAmount

    /// A file.
    public init(path: String, shownPath: String, bytes: [UInt8]) {
        self.path = path
        self.shownPath = shownPath
        self.bytes = bytes
        text = path.lowercased().hasSuffix(".md") ? TextAmount(of: bytes) : TextAmount()
    }

    /// The file as a whole.
    public var location: Location { Location(path: shownPath) }

    /// A stretch of a line.
    ///
    /// - Parameters:
    ///   - line: counted from 1.
    ///   - column: counted from 1, in UTF-8 bytes.
    ///   - width: in UTF-8 bytes; nil reaches to the end of the line.
    func location(line: Int, column: Int = 1, width: Int? = nil) -> Location {
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
    func nextLineStart(after start: Int) -> Int? {
        let ends = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        guard let end = ends else { return nil }
        let isPair =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.endIndex && bytes[end + 1] == UInt8(ascii: "\n")
        return end + (isPair ? 2 : 1)
    }
}
