/// JSON (RFC 8259) that may also stand in a `script` element, or be a script.
enum JSONText {
    /// An object; members without a value are left out.
    static func object(_ members: [(name: String, value: String?)]) -> String {
        "{" + members.compactMap { member in member.value.map { "\"\(member.name)\":\($0)" } }.joined(separator: ",")
            + "}"
    }

    /// An array of values that are JSON already.
    static func list(_ values: [String]) -> String {
        "[" + values.joined(separator: ",") + "]"
    }

    /// A string of characters that stand for themselves.
    static func code(_ characters: [UInt8]) -> String {
        "\"" + String(decoding: characters, as: UTF8.self) + "\""
    }

    /// A string.
    static func text(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendJSON(text, isInScript: true)
        return String(decoding: bytes, as: UTF8.self)
    }
}
