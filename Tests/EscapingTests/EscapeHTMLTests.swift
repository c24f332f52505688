import Escaping
import Testing

/// Text that stands in HTML as nothing but text.
struct EscapeHTMLTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"),
        ("\"one\" 'two'", "&quot;one&quot; &#39;two&#39;"), ("a\u{0}b\u{1B}\u{7F}", "ab"), ("a\tb\nc\r", "a\tb\nc\r"),
        ("ŵ – 例", "ŵ – 例"),
    ]) func `nothing in a text is markup, and the rest is as it was`(text: String, escaped: String) {
        #expect(escapedForHTML(text) == escaped)
        var bytes = Array("<p>".utf8)
        bytes.append(escaping: text)
        #expect(String(decoding: bytes, as: UTF8.self) == "<p>" + escaped)
    }

    @Test func `apostrophes may stay`() {
        var bytes: [UInt8] = []
        bytes.append(escaping: "it's \"one\" <\u{1}", .double)
        #expect(String(decoding: bytes, as: UTF8.self) == "it's &quot;one&quot; &lt;")
    }

    @Test(arguments: [("a", true), ("\u{1}a", true), ("", false), ("\u{1}\u{7F}", false), (" ", true), ("&", true)])
    func `what leaves nothing is not shown`(text: String, isThere: Bool) {
        #expect(isShown(text) == isThere)
    }
}
