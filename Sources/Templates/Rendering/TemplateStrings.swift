/// The keys of the strings that templates can name, each with its index. A theme has one table for all its languages.
package struct StringKeys: Sendable {
    /// The keys in alphabetical order.
    let keys: [String]
    private let indices: [String: Int]

    /// A table of these keys.
    package init(_ keys: some Sequence<String>) {
        self.keys = Set(keys).sorted()
        indices = Dictionary(self.keys.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// The index of a key; nil where the table doesn't have it.
    func index(of key: String) -> Int? {
        indices[key]
    }
}

/// The texts under a table's keys in one language, escaped once and ready to be copied.
package final class TemplateStrings: Sendable {
    /// The table that the texts belong to.
    let keys: StringKeys
    private let texts: [[UInt8]]

    /// The strings for a table.
    ///
    /// - Parameter text: the plain text under a key; nil shows nothing.
    package init(_ keys: StringKeys, text: (String) -> String?) {
        self.keys = keys
        texts = keys.keys.map { key in
            var buffer = RenderBuffer()
            buffer.append(escaping: text(key) ?? "")
            return buffer.bytes
        }
    }

    /// Appends the text under a key of that index; nothing where these strings belong to a smaller table.
    func append(_ index: Int, to buffer: inout RenderBuffer) {
        if texts.indices.contains(index) { buffer.append(texts[index][...]) }
    }

    /// Whether there is anything to show under a key of that index.
    func isPresent(_ index: Int) -> Bool {
        texts.indices.contains(index) && !texts[index].isEmpty
    }
}
