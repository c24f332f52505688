/// Writes JSON as it goes, members in the order in which they are named.
///
/// So whoever opens the file reads a title first, and two builds of the same content are alike byte by byte.
/// Foundation's `JSONEncoder` keeps an order only by sorting the names, and is about as fast.
package struct JSONWriter {
    /// What is written so far.
    package private(set) var bytes: [UInt8] = []
    private let isCompact: Bool
    private var depth = 0
    private var isFirst = true

    /// - Parameter isCompact: whether all stands in one line, for programs only.
    package init(isCompact: Bool = false) {
        self.isCompact = isCompact
    }

    /// An object's text, ended by a newline.
    package static func file(isCompact: Bool = false, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(isCompact: isCompact)
        writer.object(members)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    /// An object's text in one line.
    package static func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(isCompact: true)
        writer.object(members)
        return writer.bytes
    }

    /// A text; left out where there is none.
    package mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        bytes.appendJSON(text)
    }

    /// A text under a name that is known only now.
    package mutating func member(named name: String, _ text: String) {
        key(named: name)
        bytes.appendJSON(text)
    }

    /// A number; left out where there is none.
    package mutating func member(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        key(name)
        bytes += String(number).utf8
    }

    /// A value that is appended as JSON.
    package mutating func member(json name: StaticString, _ append: (inout [UInt8]) -> Void) {
        key(name)
        append(&bytes)
    }

    /// A text that is JSON already.
    package mutating func member(_ name: StaticString, json: [UInt8]) {
        key(name)
        bytes += json
    }

    /// An object.
    package mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A list of objects.
    package mutating func list<Item>(_ name: StaticString, _ items: [Item], _ members: (inout JSONWriter, Item) -> Void)
    {
        list(name) { writer in
            for item in items { writer.item { members(&$0, item) } }
        }
    }

    /// A list of what ``item(_:)`` writes.
    package mutating func list(_ name: StaticString, _ items: (inout JSONWriter) -> Void) {
        key(name)
        block("[", "]", items)
    }

    /// The same under a name that is known only now.
    package mutating func list(named name: String, _ items: (inout JSONWriter) -> Void) {
        key(named: name)
        block("[", "]", items)
    }

    /// An object in a list.
    package mutating func item(_ members: (inout JSONWriter) -> Void) {
        separate()
        object(members)
    }

    /// A list of texts, in one line.
    package mutating func list(_ name: StaticString, _ texts: [String]) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (place, text) in texts.enumerated() {
            if place > 0 { bytes += ", ".utf8 }
            bytes.appendJSON(text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func object(_ members: (inout JSONWriter) -> Void) {
        block("{", "}", members)
    }

    private mutating func block(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { startLine() }
        isFirst = false
        bytes.append(UInt8(ascii: closing))
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes += $0 }
        bytes += isCompact ? "\":".utf8 : "\": ".utf8
    }

    private mutating func key(named name: String) {
        separate()
        bytes.appendJSON(name)
        bytes += isCompact ? ":".utf8 : ": ".utf8
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        startLine()
    }

    private mutating func startLine() {
        if isCompact { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
