// What tells of most texts in one short pass that a check has nothing to look for in them. Foundation's searches fold and
// compose what they compare, which costs more than all the rest of a text's reading.
extension String {
    /// Whether a byte for which a condition holds stands in the text, which is passed through at most once.
    @inline(__always)
    package func holds(where isMeant: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: isMeant) } ?? utf8.contains(where: isMeant)
    }

    /// Whether a byte stands in the text, which is passed through at most once.
    package func holds(_ byte: UInt8) -> Bool { holds { $0 == byte } }

    /// Whether some bytes stand one behind the other in the text.
    package func holds(_ others: [UInt8]) -> Bool { ArraySlice(utf8).holds(others) }
}

extension ArraySlice<UInt8> {
    /// Whether some bytes stand one behind the other in these.
    package func holds(_ others: [UInt8]) -> Bool {
        guard let first = others.first else { return true }
        return withUnsafeBufferPointer { bytes in
            bytes.indices.dropLast(others.count - 1).contains { start in
                bytes[start] == first && bytes[start..<(start + others.count)].elementsEqual(others)
            }
        }
    }
}
