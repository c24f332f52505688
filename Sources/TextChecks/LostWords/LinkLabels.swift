import ContentSource
import TextReading

/// The names by which a text says where its links lead: `[label]: address` defines one, `[words][label]` uses it.
struct LinkLabels {
    /// The most bytes that a label reaches over.
    private static let longest = 200

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Of each label that is defined, whether it is used.
    private var isUsed: [String: Bool] = [:]

    /// Finds the definitions at the beginnings of lines, and which of them are used.
    init(in bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        guard bytes.contains(UInt8(ascii: "[")) else { return }
        var uses: [Range<Int>] = []
        var isLineStart = true
        for (start, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "["), let end = end(from: start) {
                let range = start + 1..<end
                if isLineStart, bytes.byte(at: end + 1) == UInt8(ascii: ":") {
                    isUsed[label(range), default: false] = false
                } else {
                    uses.append(range)
                }
            }
            if byte.isLineEnd { isLineStart = true } else if !byte.isBlank { isLineStart = false }
        }
        guard !isUsed.isEmpty else { return }
        for use in uses.map(label) where isUsed[use] != nil { isUsed[use] = true }
    }

    /// Whether a definition stands at an index that is used, or is a remark: `[//]: # (not for readers)`.
    func isUsedDefinition(at index: Int) -> Bool {
        guard !isUsed.isEmpty, bytes.byte(at: index) == UInt8(ascii: "["), let end = end(from: index),
            bytes.byte(at: end + 1) == UInt8(ascii: ":")
        else { return false }
        let label = label(index + 1..<end)
        return remarkLabels.contains(label) || isUsed[label] ?? false
    }

    /// Where a label that is defined ends, if one begins at an index with its bracket: the index of the other bracket.
    func endOfUse(at index: Int) -> Int? {
        guard !isUsed.isEmpty, bytes.byte(at: index) == UInt8(ascii: "["), let end = end(from: index),
            isUsed[label(index + 1..<end)] != nil
        else { return nil }
        return end
    }

    private func end(from start: Int) -> Int? {
        var end = start + 1
        while end < min(bytes.count, start + Self.longest) {
            switch bytes[end] {
            case UInt8(ascii: "]"): return end > start + 1 ? end : nil
            case UInt8(ascii: "["): return nil
            default: end += 1
            }
        }
        return nil
    }

    private func label(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
