/// A file's lines, found once, so that each can be looked at without reading the file up to there.
struct SourceLines {
    /// Whether a backslash stands in any of them, as it does in few files.
    let holdBackslash: Bool
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Takes a pass through the file's bytes.
    init(of file: SourceFile) {
        bytes = file.bytes
        // A byte order mark is no part of the first line.
        var starts = [file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        while let last = starts.last, let next = file.nextLineStart(after: last) { starts.append(next) }
        self.starts = starts
        holdBackslash = bytes.contains(UInt8(ascii: "\\"))
    }

    /// A line without its end; empty where the file has no such line.
    ///
    /// - Parameters:
    ///   - number: counted from 1.
    ///   - column: where to begin, counted from 1, in bytes.
    func bytes(ofLine number: Int, from column: Int = 1) -> ArraySlice<UInt8> {
        guard starts.indices.contains(number - 1) else { return [] }
        var end = number < starts.count ? starts[number] : bytes.endIndex
        while end > starts[number - 1], bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return bytes[min(starts[number - 1] + max(column - 1, 0), end)..<end]
    }

    /// The same as text.
    func text(ofLine number: Int, from column: Int = 1) -> Substring {
        Substring(decoding: bytes(ofLine: number, from: column), as: UTF8.self)
    }
}
