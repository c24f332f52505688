/// A tag of HTML that Newel wrote: attributes in quotation marks, no `<` or `>` within them.
struct Tag {
    /// `a` of `<a href="b">` and of `</a>`.
    let name: String
    let isEnd: Bool
    /// What stands behind the name.
    private(set) var rest: String

    /// A tag of what stands between `<` and `>`.
    init(_ inside: Substring) {
        isEnd = inside.utf8.first == UInt8(ascii: "/")
        let text = isEnd ? inside.dropFirst() : inside
        let end = text.utf8.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") } ?? text.endIndex
        name = String(text[..<end])
        rest = String(text[end...])
    }

    private init(name: String, isEnd: Bool, rest: String) {
        self.name = name
        self.isEnd = isEnd
        self.rest = rest
    }

    /// The tag as it is written.
    var html: String { "<\(isEnd ? "/" : "")\(name)\(rest)>" }

    /// The same tag of another element.
    func renamed(_ name: String) -> Tag {
        Tag(name: name, isEnd: isEnd, rest: rest)
    }

    /// An attribute's value as it is written, with its references. Only one that is there can be changed.
    subscript(attribute: String) -> String? {
        get { range(of: attribute).map { String(rest[$0]) } }
        set {
            guard let newValue, let range = range(of: attribute) else { return }
            rest.replaceSubrange(range, with: newValue)
        }
    }

    private func range(of attribute: String) -> Range<String.Index>? {
        guard let start = rest.firstRange(of: " \(attribute)=\"")?.upperBound,
            let end = rest[start...].firstIndex(of: "\"")
        else { return nil }
        return start..<end
    }
}

/// HTML that Newel wrote, with each tag as `change` gives it; nil leaves it out. Text holds no `<` there.
func rewritingTags(_ html: String, _ change: (Tag) -> Tag?) -> String {
    var out = ""
    out.reserveCapacity(html.utf8.count)
    var rest = Substring(html)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")),
        let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">"))
    {
        out += rest[..<start]
        out += change(Tag(rest[rest.utf8.index(after: start)..<end]))?.html ?? ""
        rest = rest[rest.utf8.index(after: end)...]
    }
    return out + rest
}

/// Whether HTML that Newel wrote has a tag that begins with these characters of ASCII.
func hasTag(_ start: StaticString, in html: String) -> Bool {
    let wanted = start.withUTF8Buffer { Array($0) }
    return html.utf8.withContiguousStorageIfAvailable { bytes in
        var rest = bytes[...]
        while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(place + 1)...]
            if rest.starts(with: wanted) { return true }
        }
        return false
    } ?? html.contains("<\(start)")
}
