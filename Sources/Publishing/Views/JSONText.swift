/// JSON (RFC 8259) that may also stand in a `script` element or be a script: `<`, which could end the one, and what
/// ends lines in the other are escaped.
enum JSONText {
    /// An object; members without a value are left out.
    static func object(_ members: [(name: String, value: String?)]) -> String {
        "{" + members.compactMap { member in member.value.map { "\"\(member.name)\":\($0)" } }.joined(separator: ",")
            + "}"
    }

    /// An array.
    static func list(_ values: [String]) -> String {
        "[" + values.joined(separator: ",") + "]"
    }

    /// The first byte of U+2028 and U+2029, which older browsers take for the end of a line of script.
    private static let lineSeparatorLead: UInt8 = 0xE2

    /// A string.
    static func text(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "<")
                && byte != lineSeparatorLead
        }
        if isPlain { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "<": literal += "\\u003c"
            case _ where scalar.value < 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
