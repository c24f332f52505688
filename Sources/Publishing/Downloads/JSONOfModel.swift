import Frameworks

extension JSONWriter {
    /// An author's text; left out where there is none.
    mutating func member(_ name: StaticString, _ text: RichText?) {
        guard let text, !text.isEmpty else { return }
        member(name) { $0.members(text) }
    }

    /// The plain words of a text, and its HTML where there is more to that.
    mutating func members(_ text: RichText) {
        member("text", text.plain)
        if text.hasMarks { member("html", text.html) }
    }

    /// A framework's own words for a part; left out where it has none.
    mutating func member(_ name: StaticString, _ word: Terms.Word?) {
        guard let word else { return }
        member(name) { json in
            json.member("one", word.one)
            json.member("many", word.many)
        }
    }

    /// Identifiers that something had before; left out where it had none.
    mutating func former<Element>(_ ids: [Identifier<Element>]) {
        optionalList("was", ids.map(\.text))
    }

    /// A list of texts; left out where it is empty.
    mutating func optionalList(_ name: StaticString, _ texts: [String]) {
        if !texts.isEmpty { list(name, texts) }
    }

    /// A list of objects; left out where it is empty.
    mutating func optionalList<Item>(
        _ name: StaticString, _ items: [Item], _ members: (inout JSONWriter, Item) -> Void
    ) {
        if !items.isEmpty { list(name, items, members) }
    }
}

extension RichText {
    /// Whether its HTML says more than its words: anything but a single paragraph around them.
    fileprivate var hasMarks: Bool {
        // Marks only add to the words.
        guard html.utf8.count > plain.utf8.count else { return false }
        let opening = "<p>"
        let closing = "</p>"
        var words = html.utf8[...]
        if words.starts(with: opening.utf8) { words = words.dropFirst(opening.utf8.count) }
        if words.last == UInt8(ascii: "\n") { words = words.dropLast() }
        if words.suffix(closing.utf8.count).elementsEqual(closing.utf8) { words = words.dropLast(closing.utf8.count) }
        return words.contains(UInt8(ascii: "<"))
    }
}
