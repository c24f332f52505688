import CommonMark
import ContentSource

/// What stands in a text and is on no page: remarks and tags, where links lead, and names for links.
///
/// What a mark needs is looked for at most once where it isn't there, however many begin, so that the time is linear in the
/// text.
struct HiddenMarks {
    /// A mark that begins at some index.
    struct Mark {
        /// The index behind it.
        let end: Int
        /// Whether the words on both sides of it are two.
        let partsWords: Bool
    }

    /// The most brackets that are followed into each other in where a link leads; cmark follows 32.
    private static let deepestTarget = 100
    /// The most bytes of a tag.
    private static let longestTag = 2000

    private let bytes: UnsafeBufferPointer<UInt8>
    private let labels: LinkLabels
    /// Up to where no `}` stands, as an earlier search has shown.
    private var unbraced = 0
    private var lacksRemarkEnd = false

    init(in bytes: UnsafeBufferPointer<UInt8>, labels: LinkLabels) {
        self.bytes = bytes
        self.labels = labels
    }

    /// The mark that begins at an index; nil where none does.
    mutating func mark(at index: Int) -> Mark? {
        switch bytes.byte(at: index) {
        case UInt8(ascii: "<"): starts(with: "<!--", at: index) ? remark(at: index) : tag(at: index)
        case UInt8(ascii: "]"): target(at: index)
        case UInt8(ascii: "{"): name(at: index)
        default: nil
        }
    }

    private func starts(with sign: StaticString, at index: Int) -> Bool {
        index + sign.utf8CodeUnitCount <= bytes.count
            && (0..<sign.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == sign.utf8Start[$0] }
    }

    /// `{#…}` in one line.
    private mutating func name(at index: Int) -> Mark? {
        guard bytes.byte(at: index + 1) == UInt8(ascii: "#"), index >= unbraced else { return nil }
        var end = index
        while end < bytes.count, !bytes[end].isLineEnd, bytes[end] != UInt8(ascii: "}") { end += 1 }
        guard bytes.byte(at: end) == UInt8(ascii: "}") else {
            unbraced = end
            return nil
        }
        return Mark(end: end + 1, partsWords: true)
    }

    private mutating func remark(at index: Int) -> Mark? {
        guard !lacksRemarkEnd else { return nil }
        var end = index + 4
        while end + 2 < bytes.count, !starts(with: "-->", at: end) { end += 1 }
        guard end + 2 < bytes.count else {
            lacksRemarkEnd = true
            return nil
        }
        return Mark(end: end + 3, partsWords: false)
    }

    /// A tag. An address in angle brackets is shown.
    private func tag(at index: Int) -> Mark? {
        let second = bytes.byte(at: index + 1)
        let first = second == UInt8(ascii: "/") ? bytes.byte(at: index + 2) : second
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else { return nil }
        var end = index + 1
        var isName = true
        while end < min(bytes.count, index + Self.longestTag), bytes[end] != UInt8(ascii: ">") {
            if bytes[end] == UInt8(ascii: "<") { return nil }
            if isName,
                bytes[end] == UInt8(ascii: ":") && bytes.byte(at: end + 1) != UInt8(ascii: "p")
                    || bytes[end] == UInt8(ascii: "@")
            {
                return nil
            }
            if bytes[end].isBlank { isName = false }
            end += 1
        }
        guard bytes.byte(at: end) == UInt8(ascii: ">") else { return nil }
        return Mark(end: end + 1, partsWords: partsWords(String(decoding: bytes[index...end], as: UTF8.self)))
    }

    /// Where a link leads: `](…)`, or `][label]`.
    private func target(at index: Int) -> Mark? {
        if let end = labels.endOfUse(at: index + 1) { return Mark(end: end + 1, partsWords: false) }
        guard bytes.byte(at: index + 1) == UInt8(ascii: "(") else { return nil }
        var end = index + 2
        var depth = 1
        var isAngled = bytes.byte(at: end) == UInt8(ascii: "<")
        var lines = 0
        while end < bytes.count, depth > 0 {
            switch bytes[end] {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: ">"): isAngled = false
            case UInt8(ascii: "<") where isAngled && end > index + 2: return nil
            case UInt8(ascii: "(") where !isAngled:
                depth += 1
                if depth > Self.deepestTarget { return nil }
            case UInt8(ascii: ")") where !isAngled: depth -= 1
            case UInt8(ascii: "\n"):
                lines += 1
                if lines > 2 { return nil }
            default: break
            }
            end += 1
        }
        return depth == 0 && end <= bytes.count ? Mark(end: end, partsWords: false) : nil
    }
}
