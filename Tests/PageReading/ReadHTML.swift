/// Reads a page as strictly as the theme has to write it: every element closed in its turn, every value quoted, and no
/// entity but the few that are written.
///
/// - Throws: ``HTMLMistake`` at anything else.
public func readHTML(_ text: String) throws -> Element {
    var reader = HTMLReader(bytes: Array(text.utf8))
    return try reader.page()
}

/// What a page got wrong.
public struct HTMLMistake: Error, CustomStringConvertible {
    /// In a sentence.
    public let description: String

    /// A mistake.
    public init(_ description: String) {
        self.description = description
    }
}

private struct HTMLReader {
    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "col", "source", "wbr"]
    /// Their text is no markup.
    private static let raw: Set<String> = ["script", "style"]

    let bytes: [UInt8]
    private var place = 0
    private var open = [Element(name: "#page", attributes: [:])]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func page() throws -> Element {
        while place < bytes.count {
            if starts(with: "<!--") {
                _ = try upTo("-->")
            } else if starts(with: "<!") {
                _ = try upTo(">")
            } else if starts(with: "</") {
                try closingTag()
            } else if starts(with: "<") {
                try openingTag()
            } else {
                append(.text(try resolved(text())))
            }
        }
        guard open.count == 1 else { throw mistake("<\(open[open.count - 1].name)> is never closed") }
        return open[0]
    }

    private mutating func openingTag() throws {
        let tag = try upTo(">").dropFirst()
        let isEmpty = tag.hasSuffix("/")
        var scan = TagScanner(isEmpty ? tag.dropLast() : tag)
        guard let (name, values) = scan.read() else { throw mistake("<\(tag)> is no tag") }
        let element = Element(name: name, attributes: try values.mapValues { try resolved($0) })
        if isEmpty || Self.void.contains(name) { return append(.element(element)) }
        open.append(element)
        if Self.raw.contains(name) {
            append(.text(try upTo("</\(name)>")))
            place -= "</\(name)>".utf8.count
        }
    }

    private mutating func closingTag() throws {
        let name = try upTo(">").dropFirst(2)
        guard open.count > 1, let last = open.last, last.name == name else {
            throw mistake("</\(name)> closes what is open as <\(open.last?.name ?? "")>")
        }
        open.removeLast()
        append(.element(last))
    }

    private mutating func append(_ node: Node) {
        open[open.count - 1].children.append(node)
    }

    private mutating func text() -> String {
        let start = place
        place = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// What stands before an end; it goes on after it.
    private mutating func upTo(_ end: String) throws -> String {
        let start = place
        while place < bytes.count {
            if starts(with: end) {
                let found = String(decoding: bytes[start..<place], as: UTF8.self)
                place += end.utf8.count
                return found
            }
            place += 1
        }
        throw mistake("‘\(end)’ is missing")
    }

    private func starts(with text: String) -> Bool {
        bytes[place...].starts(with: text.utf8)
    }

    private func resolved(_ text: String) throws -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var parts = text.split(separator: "&", omittingEmptySubsequences: false)
        var out = String(parts.removeFirst())
        for part in parts {
            guard let end = part.firstIndex(of: ";"), let character = character(part[..<end]) else {
                throw mistake("‘&\(part.prefix(12))’ is no entity")
            }
            out += character + part[part.index(after: end)...]
        }
        return out
    }

    private func mistake(_ what: String) -> HTMLMistake {
        HTMLMistake("line \(1 + bytes.prefix(place).count { $0 == UInt8(ascii: "\n") }): \(what)")
    }
}

/// The character that an entity stands for.
private func character(_ entity: Substring) -> String? {
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]
    guard entity.hasPrefix("#") else { return named[String(entity)] }
    let digits = entity.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { "\($0)" }
}
