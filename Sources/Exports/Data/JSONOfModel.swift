import JSONWriting
import Model

extension JSONWriter {
    /// An author's text; left out where there is none.
    mutating func member(_ name: StaticString, _ text: RichText?, by texts: HTMLWriter) {
        guard let text, !text.isEmpty else { return }
        member(name) { $0.members(text, by: texts) }
    }

    /// The plain words of a text, and its HTML where there is more to that.
    ///
    /// - Parameter isInline: whether it stands in an item of a list.
    mutating func members(_ text: RichText, isInline: Bool = false, by texts: HTMLWriter) {
        member("text", text.plain)
        if text.hasMarks { member("html", texts.html(text, isInline: isInline)) }
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
    /// Whether it is more than its words: anything but one paragraph of them.
    fileprivate var hasMarks: Bool {
        guard singleRun == nil, let first = blocks.first else { return false }
        guard blocks.count == 1, case .paragraph(let content) = first else { return true }
        return content.contains { inline in
            switch inline {
            case .text, .softBreak: false
            default: true
            }
        }
    }
}
