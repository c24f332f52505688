/// An element of a page, or a stretch of its text.
public indirect enum Node: Sendable {
    case element(Element)
    case text(String)
}

/// An element of a page.
public struct Element: Sendable {
    /// In small letters.
    public let name: String
    /// Their values, with entities resolved.
    public let attributes: [String: String]
    /// In order.
    public var children: [Node] = []

    /// The value of an attribute.
    public subscript(attribute: String) -> String? {
        attributes[attribute]
    }

    /// Whether it is of a class.
    public func isOf(_ name: String) -> Bool {
        attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }

    /// The elements directly within it.
    public var elements: [Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All elements within it, in the order of the page.
    public var descendants: [Element] {
        elements.flatMap { [$0] + $0.descendants }
    }

    /// The elements of a name within it.
    public func all(_ name: String) -> [Element] {
        descendants.filter { $0.name == name }
    }

    /// The first element of a name within it.
    public func first(_ name: String) -> Element? {
        for element in elements {
            if element.name == name { return element }
            if let found = element.first(name) { return found }
        }
        return nil
    }

    /// What a reader is told: no text that is hidden from a screen reader, but for the cross that marks a warning.
    public var words: String {
        Element.inOneLine(rawWords)
    }

    private var rawWords: String {
        if isOf("cross") { return "×" }
        if isHidden { return "" }
        return children.map { child in
            switch child {
            case .text(let text): text
            case .element(let element): element.rawWords
            }
        }.joined()
    }

    /// Whether it is nothing to read: there for the eye alone, or for scripts to copy.
    public var isHidden: Bool { attributes["aria-hidden"] == "true" || name == "template" }

    /// Text with every run of white space as one space.
    public static func inOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
