/// Writes JSON (RFC 8259) without blanks as it goes. It may also stand in a `script` element, or be a script.
package struct CompactJSON {
    /// What is written so far.
    package private(set) var bytes: [UInt8]
    /// Whether a value comes before what is written next in the same list or object.
    private var isNext = false

    /// A writer that goes on behind bytes that are there already.
    package init(appendingTo bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// What is written by a closure.
    package static func bytes(_ write: (inout CompactJSON) -> Void) -> [UInt8] {
        var json = CompactJSON()
        write(&json)
        return json.bytes
    }

    // MARK: Values

    /// A text.
    package mutating func value(_ text: String) {
        separate()
        bytes.appendJSON(text, isInScript: true)
    }

    /// A text in UTF-8.
    package mutating func value(_ text: ArraySlice<UInt8>) {
        separate()
        text.withUnsafeBufferPointer { bytes.appendJSON($0, isInScript: true) }
    }

    /// A text of characters that stand for themselves.
    package mutating func value(code: [UInt8]) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes += code
        bytes.append(UInt8(ascii: "\""))
    }

    /// A value that was written before.
    package mutating func value(json: [UInt8]) {
        separate()
        bytes += json
    }

    /// The members of an object that was written before.
    package mutating func members(of object: [UInt8]) {
        separate()
        bytes += object.dropFirst().dropLast()
    }

    /// A whole number.
    package mutating func value(_ number: Int) {
        separate()
        bytes += String(number).utf8
    }

    /// Nothing, in the place of a value.
    package mutating func null() {
        separate()
        bytes += "null".utf8
    }

    /// A list of what is written.
    package mutating func list(_ items: (inout CompactJSON) -> Void) {
        enclose("[", "]", items)
    }

    /// A list of something for each item.
    package mutating func list<Item>(_ items: some Sequence<Item>, _ write: (inout CompactJSON, Item) -> Void) {
        list { json in
            for item in items { write(&json, item) }
        }
    }

    /// An object with the members that are written.
    package mutating func object(_ members: (inout CompactJSON) -> Void) {
        enclose("{", "}", members)
    }

    // MARK: Members

    /// The name of the member whose value is written next.
    mutating func key(_ name: StaticString) {
        separate()
        isNext = false
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes += $0 }
        bytes += "\":".utf8
    }

    /// The same for a name that is known only when it is written.
    package mutating func key(_ name: String) {
        value(name)
        isNext = false
        bytes.append(UInt8(ascii: ":"))
    }

    /// A text; left out where there is none.
    package mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        value(text)
    }

    /// A number; left out where there is none.
    package mutating func member(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        key(name)
        value(number)
    }

    /// A list of something for each item.
    package mutating func member<Item>(
        _ name: StaticString, _ items: some Sequence<Item>, _ write: (inout CompactJSON, Item) -> Void
    ) {
        key(name)
        list(items, write)
    }

    private mutating func enclose(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ content: (inout CompactJSON) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: opening))
        isNext = false
        content(&self)
        isNext = true
        bytes.append(UInt8(ascii: closing))
    }

    private mutating func separate() {
        if isNext { bytes.append(UInt8(ascii: ",")) }
        isNext = true
    }
}
