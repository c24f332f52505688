/// Takes a tag apart: a name, then attributes, each with a value in double quotes or without one.
struct TagScanner {
    private var rest: Substring

    init(_ tag: some StringProtocol) {
        rest = Substring(tag)
    }

    mutating func read() -> (name: String, attributes: [String: String])? {
        guard let name = word() else { return nil }
        var attributes: [String: String] = [:]
        while true {
            rest = rest.drop { $0.isWhitespace }
            if rest.isEmpty { return (name, attributes) }
            guard let key = word(), let value = value(), attributes.updateValue(value, forKey: key) == nil else {
                return nil
            }
        }
    }

    private mutating func word() -> String? {
        let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ":") }
        rest = rest.dropFirst(word.count)
        return word.isEmpty ? nil : String(word)
    }

    private mutating func value() -> String? {
        guard rest.first == "=" else { return "" }
        rest = rest.dropFirst()
        guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
        let value = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        return String(value)
    }
}
