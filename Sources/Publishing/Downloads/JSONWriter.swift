/// Writes JSON as it goes, members in the order in which they are named.
///
/// So whoever opens the file reads a title first, and two builds of the same content are alike byte by byte.
/// Foundation's `JSONEncoder` keeps an order only by sorting the names, and is about as fast.
struct JSONWriter {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    /// An object's text, ended by a newline.
    static func file(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(members)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    /// A text; left out where there is none.
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        bytes.appendJSON(text)
    }

    /// A number; left out where there is none.
    mutating func member(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        key(name)
        bytes += String(number).utf8
    }

    /// An object.
    mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A list of objects.
    mutating func list<Item>(_ name: StaticString, _ items: [Item], _ members: (inout JSONWriter, Item) -> Void) {
        key(name)
        block("[", "]") { writer in
            for item in items {
                writer.separate()
                writer.object { members(&$0, item) }
            }
        }
    }

    /// A list of texts, in one line.
    mutating func list(_ name: StaticString, _ texts: [String]) {
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
        bytes += "\": ".utf8
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        startLine()
    }

    private mutating func startLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
