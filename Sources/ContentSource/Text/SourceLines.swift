/// A file's lines, found once, so that each can be looked at without reading the file up to there.
package struct SourceLines {
    /// What stands in the file's text.
    private let signs: ByteSet
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Takes a pass through the file's bytes.
    ///
    /// - Parameter textStart: where the text begins below the settings, as an index of the file's bytes.
    package init(of file: SourceFile, textStart: Int = 0) {
        bytes = file.bytes
        // A byte order mark is no part of the first line.
        var starts: [Int] = []
        starts.reserveCapacity(file.text.lines + 1)
        starts.append(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var signs = ByteSet("")
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                if index >= textStart { signs.insert(byte) }
                // Of CR and LF together, the second ends the line.
                let isPair = byte == UInt8(ascii: "\r") && bytes.byte(at: index + 1) == UInt8(ascii: "\n")
                if byte.isLineEnd, !isPair || index + 1 == bytes.count { starts.append(index + 1) }
            }
        }
        self.starts = starts
        self.signs = signs
    }

    /// Whether one of some signs stands in the text as it was written, or may be in it as it is read, since it holds
    /// entities.
    package func mayHold(_ some: ByteSet) -> Bool { signs.meets(some) || signs.meets(Self.entity) }

    private static let entity = ByteSet("&")

    /// A line without its end; empty where the file has no such line.
    ///
    /// - Parameters:
    ///   - number: counted from 1.
    ///   - column: where to begin, counted from 1, in bytes.
    package func bytes(ofLine number: Int, from column: Int = 1) -> ArraySlice<UInt8> {
        guard starts.indices.contains(number - 1) else { return [] }
        var end = number < starts.count ? starts[number] : bytes.endIndex
        while end > starts[number - 1], bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return bytes[min(starts[number - 1] + max(column - 1, 0), end)..<end]
    }

    /// The same as text.
    package func text(ofLine number: Int, from column: Int = 1) -> Substring {
        Substring(decoding: bytes(ofLine: number, from: column), as: UTF8.self)
    }
}
