/// What could make reading YAML take unbounded time or stack, or lose a word.
package enum YAMLRisk: Equatable, Sendable {
    /// A value that begins with the sign of an anchor (`&`) or alias (`*`), which libYAML's callers expand without limit (the
    /// "billion laughs"), or of a tag (`!`), whose word is no part of the value.
    case sign(line: Int, column: Int)
    /// Brackets or dashes nested beyond any use.
    case nesting(line: Int)
}

/// Looks for what Newel never asks to be written, before YAML is read at all. Lines count from 1, columns in UTF-8
/// bytes from 1.
///
/// It may find a risk in an innocent text (a line of a folded value that begins with `*`), never the other way round:
/// whatever a quote or a block of lines may hide from ``valueRisk(in:)``, no alias expands without its anchor's name
/// standing somewhere behind a `&`. Brackets that are hidden nest at most a thousand deep, where libYAML stops.
package func yamlRisk(in yaml: String) -> YAMLRisk? {
    let bytes = Array(yaml.replacing("\r\n", with: "\n").utf8)
    return valueRisk(in: bytes) ?? aliasRisk(in: bytes)
}

/// An alias whose anchor stands anywhere in the text, quoted or not.
private func aliasRisk(in bytes: [UInt8]) -> YAMLRisk? {
    func name(after index: Int) -> ArraySlice<UInt8> {
        bytes[(index + 1)...].prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
    let anchors = Set(bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") }.map(name)).subtracting([[]])
    guard !anchors.isEmpty else { return nil }
    let alias = bytes.indices.first { bytes[$0] == UInt8(ascii: "*") && anchors.contains(name(after: $0)) }
    guard let alias else { return nil }
    let line = bytes[..<alias].split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    return .sign(line: line.count, column: (line.last?.count ?? 0) + 1)
}

/// A value that begins with `&` or `*`, or brackets within brackets, as far as can be told line by line.
private func valueRisk(in yaml: [UInt8]) -> YAMLRisk? {
    var depth = 0
    var literalIndent: Int?
    var number = 0
    for line in yaml.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        number += 1
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        if let outer = literalIndent, indent > outer || indent == line.count { continue }
        literalIndent = nil
        var scan = LineScan(line, isInBrackets: depth > 0)
        while let token = scan.next() {
            switch token {
            case .sign(let column): return .sign(line: number, column: column)
            case .open: depth += 1
            case .close: depth = max(depth - 1, 0)
            }
            scan.isInBrackets = depth > 0
            if depth > 8 { return .nesting(line: number) }
        }
        if scan.indicators > 8 { return .nesting(line: number) }
        if scan.endsInBlockScalar { literalIndent = scan.column }
    }
    return nil
}

/// One line's structure, as far as it matters here.
private struct LineScan {
    enum Token {
        case sign(column: Int)
        case open
        case close
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Whether a value could begin here.
    private var atStart = true
    /// Whether the line goes on within brackets, where a comma begins a value.
    var isInBrackets: Bool
    /// How many `- ` and `? ` the line begins with: each nests.
    private(set) var indicators = 0

    init(_ line: some Sequence<UInt8>, isInBrackets: Bool) {
        bytes = Array(line)
        self.isInBrackets = isInBrackets
    }

    /// Where the line's key stands, or the dash of a value without one: a block of lines is indented further.
    var column: Int {
        let key = bytes.firstIndex { !" -?".utf8.contains($0) } ?? bytes.count
        let isKey = key < bytes.count && bytes[key] != UInt8(ascii: "|") && bytes[key] != UInt8(ascii: ">")
        return isKey ? key : bytes[..<key].lastIndex { $0 != UInt8(ascii: " ") } ?? key
    }

    /// Whether the value is a block of lines: `|` or `>`, with what may follow them.
    var endsInBlockScalar: Bool {
        let words = bytes.split(whereSeparator: { $0 == UInt8(ascii: " ") })
        guard let last = words.last(where: { $0.first != UInt8(ascii: "#") }), let first = last.first else {
            return false
        }
        return first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
    }

    mutating func next() -> Token? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                continue
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                if atStart { return .sign(column: index) }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if atStart { return .open }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                atStart = false
                return .close
            case UInt8(ascii: ","):
                atStart = isInBrackets
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                // Within a text they are no more than themselves.
                atStart = atStart && isFollowedBySpace
                if atStart { indicators += 1 }
            case UInt8(ascii: ":") where isFollowedBySpace:
                if atStart { indicators += 1 }
                atStart = true
            case UInt8(ascii: ":"): break
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if atStart { skipQuoted(byte) }
                atStart = false
            case UInt8(ascii: "#"):
                if index == 1 || bytes[index - 2] == UInt8(ascii: " ") { index = bytes.count }
            default:
                atStart = false
            }
        }
        return nil
    }

    private var isFollowedBySpace: Bool {
        index >= bytes.count || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    }

    /// A quote that ends on another line is not followed: what stands there is scanned as if it were bare.
    private mutating func skipQuoted(_ quote: UInt8) {
        guard let end = bytes[index...].firstIndex(of: quote) else { return }
        index = end + 1
    }
}
