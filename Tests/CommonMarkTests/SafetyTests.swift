import Testing

@testable import CommonMark

@Suite struct Safety {
    @Test func `Raw HTML is left out, and has its place`() {
        let document = parse("a <b onclick=x>c</b>\n\n<script>\nalert(1)\n</script>\n\nd <!-- e -->\n\n<!-- f -->\n")
        #expect(plainText(document.blocks) == "a c\nd ")
        guard case .paragraph(let paragraph) = document.blocks[0], case .html(_, let range) = paragraph.content[1]
        else {
            Issue.record("no HTML")
            return
        }
        #expect(range.shown == "1:3-1:15")
        #expect(document.blocks.filter(\.isHTML).map(\.range.start.line) == [3, 9])
    }

    @Test(arguments: [
        ("a<br>b", "a b"), ("a<BR />b", "a b"), ("a</p><p>b", "a  b"), ("a</td><td>b", "a  b"), ("a<b>b</b>", "ab"),
        ("a<wbr>b", "ab"),
    ]) func `HTML that parts words doesn't glue them where it is left out`(text: String, words: String) {
        #expect(plainText(parse(text).blocks) == words)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
        "\u{1}javascript:alert(1)", "java\nscript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
        "blob:x", "x:y", "\u{7F}javascript:x",
    ]) func `Nothing that could run is linked to`(address: String) {
        #expect(safeURL(address) == nil)
    }

    @Test(arguments: [
        "https://example.org/a:b", "http://example.org", "HTTPS://example.org", "mailto:a@example.org", "tel:+441",
        "a.md", "../a.md#b", "#a:b", "?a:b", "a/b:c", "", "/a", "a%3Ab",
    ]) func `Harmless addresses stay as they are`(address: String) {
        #expect(safeURL(address) == address)
    }

    @Test(
        arguments: [
            ("https:a", "https"), (" HT\tTPS :a", "https"), ("a/b:c", nil), ("#a:b", nil), ("a", nil), (":a", ""),
            ("", nil),
        ] as [(String, String?)]) func `A scheme is read as browsers read it`(address: String, expected: String?)
    {
        #expect(scheme(of: address) == expected)
    }

    @Test(arguments: [
        ("> ", ""), ("- ", ""), ("1. ", ""), ("> - ", ""), ("*b _c ", "_*"), ("**", "**"), ("![", "](b)"),
    ]) func `However deeply a text nests, reading and writing it ends`(opening: String, closing: String) throws {
        let text = String(repeating: opening, count: 10_000) + "a" + String(repeating: closing, count: 10_000)
        let document = parse(text)
        #expect(try #require(document.tooDeep).start.line == 1)
        #expect(plainText(document.blocks).contains("a"))
    }

    @Test func `A text that nests as people write is read whole`() {
        let text = String(repeating: "> ", count: 19) + "- a *b **c***"
        #expect(parse(text).tooDeep == nil)
        #expect(plainText(parse(text).blocks) == "a b c")
        let deepest = String(repeating: "> ", count: Document.deepestNesting - 1) + "a"
        #expect(parse(deepest).tooDeep == nil && parse("> " + deepest).tooDeep != nil)
    }
}
