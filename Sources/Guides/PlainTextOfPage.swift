/// The words of a page that Newel wrote, in their order; what its head says is no part of it.
///
/// A PDF is compared with what its page says in the end, whatever templates that was made by.
func plainText(of html: String) -> String {
    var words = ""
    var isInHead = false
    var rest = Substring(html)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")),
        let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">"))
    {
        if !isInHead { words += rest[..<start] }
        switch rest[start...end] {
        case "<head>": isInHead = true
        case "</head>": isInHead = false
        default: break
        }
        // Whoever reads aloud or copies takes the end of a block for the end of a word.
        words += " "
        rest = rest[rest.utf8.index(after: end)...]
    }
    return unescaped(words + rest)
}

/// Text without references, as far as Newel writes them.
private func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}
