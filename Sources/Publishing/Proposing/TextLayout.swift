extension TextLine {
    /// How each line of an author's text is laid out, from its HTML; nil where that can't be told.
    ///
    /// - Parameter count: how many lines its plain words have.
    static func layouts(ofHTML html: String, count: Int) -> [Layout]? {
        var reader = LayoutReader()
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            reader.text(rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else { return nil }
            reader.tag(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        reader.text(rest)
        return reader.layouts.count == count ? reader.layouts : nil
    }
}

/// Reads blocks and lists; what stands in a line doesn't matter to it.
private struct LayoutReader {
    private struct List {
        /// Of the next item; nil where items aren't counted.
        var number: Int?
    }

    private(set) var layouts: [TextLine.Layout] = []
    private var lists: [List] = []
    /// What stands before the item whose first line is still to come.
    private var mark: String?
    private var isInCode = false

    mutating func text(_ text: Substring) {
        if isInCode { layouts += repeatElement(.paragraph, count: text.count { $0.isNewline }) }
        if mark != nil, text.contains(where: { !$0.isWhitespace }) { line() }
    }

    mutating func tag(_ tag: Substring) {
        switch tag.prefix(while: { $0.isLetter || $0.isNumber || $0 == "/" }) {
        case "p": line()
        case "h1", "h2", "h3", "h4", "h5", "h6":
            mark = nil
            layouts.append(.heading)
        case "img": if mark != nil { line() }
        case "ol":
            lists.append(List(number: tag.firstRange(of: "start=\"").map { Self.number(tag[$0.upperBound...]) } ?? 1))
        case "ul": lists.append(List(number: nil))
        case "/ol", "/ul": _ = lists.popLast()
        case "li": item()
        case "/li": mark = nil
        case "pre":
            line()
            isInCode = true
        case "/pre": isInCode = false
        default: break
        }
    }

    private mutating func line() {
        layouts.append(mark.map { .item($0) } ?? .paragraph)
        mark = nil
    }

    private mutating func item() {
        guard let number = lists.last?.number else {
            mark = TextLine.bullet
            return
        }
        mark = "\(number)."
        lists[lists.count - 1].number = number &+ 1
    }

    private static func number(_ text: Substring) -> Int {
        Int(text.prefix { $0.isNumber }) ?? 1
    }
}
