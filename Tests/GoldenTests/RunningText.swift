import PageReading

/// Running text with its links, pictures and emphasis.
struct RunningText {
    /// In one line; empty where nothing is said.
    let text: String

    init(_ nodes: [Node]) {
        text = Element.inOneLine(nodes.map(Self.text).joined())
    }

    /// The line, if there is one.
    var lines: [String] { text.isEmpty ? [] : [text] }

    private static func text(_ node: Node) -> String {
        switch node {
        case .text(let text): text
        case .element(let element): text(element)
        }
    }

    private static func text(_ element: Element) -> String {
        if element.isOf("cross") { return "×" }
        if element.isHidden { return "" }
        let inner = element.children.map(text).joined()
        switch element.name {
        case "a": return "[\(Element.inOneLine(inner))](\(element["href"] ?? ""))\(place(of: element))"
        case "img": return "![\(element["alt"] ?? "no words")](\(element["src"] ?? ""))"
        case "br": return " / "
        case "strong": return "**\(inner)**"
        case "em": return "_\(inner)_"
        case "code": return "`\(inner)`"
        default: return inner + place(of: element)
        }
    }

    private static func place(of element: Element) -> String {
        element["id"].map { " {#\($0)}" } ?? ""
    }
}
