/// The name of the element that a tag opens or closes, in lower case; empty where the HTML is no tag.
public func elementName(of html: String) -> String {
    var rest = html.utf8.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    let name = rest.prefix { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
    return String(Substring(name)).lowercased()
}

/// Whether a tag within a line parts the words around it, so that they must not run together where it is left out.
public func partsWords(_ html: String) -> Bool {
    partingElements.contains(elementName(of: html))
}

private let partingElements: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
]
