import Testing

@testable import CommonMark

@Suite struct Addresses {
    @Test(arguments: [
        ("See https://library.example/help.", "https://library.example/help"),
        ("(http://a.example/b_(c))", "http://a.example/b_(c)"), ("<b>https://a.example</b>", "https://a.example"),
        ("HTTPS://A.example/x?y=1&z=2#p, and", "HTTPS://A.example/x?y=1&z=2#p"),
        ("“https://a.example/b”", "https://a.example/b"), ("https://a.example/b--c...", "https://a.example/b--c"),
        ("http://intranet/hr", "http://intranet/hr"), ("http://intranet:8080", "http://intranet:8080"),
        ("请看https://a.example/帮助", "https://a.example/"), ("https://a.example/führung!", "https://a.example/führung"),
        ("www.a.example/b", "https://www.a.example/b"),
        ("Ask people@library.example.", "mailto:people@library.example"),
        ("first.last+x@a-b.example, please", "mailto:first.last+x@a-b.example"),
        ("**Mail:** hr@a.example", "mailto:hr@a.example"), ("- https://a.example {#x}", "https://a.example"),
    ]) func `An address in the text is a link`(text: String, address: String) {
        #expect(links(in: text) == [address])
    }

    @Test(arguments: [
        "`https://a.example`", "    https://a.example", "xhttps://a.example", "https://", "http:// a", "www.", "www.a",
        "a@b", "@b.example", "a@.example", "a@b..c", "a@b.example/c", "/a@b.example", "https ://a.example",
        "ftp://a.example", "file://server/share", "javascript:alert(1)", "awww.a.example", "a/www.a.example",
    ]) func `What is code, a part of something else or no address stays text`(text: String) {
        #expect(links(in: text) == [])
    }

    @Test(arguments: [
        ("[https://a.example](https://b.example)", ["https://b.example"]),
        ("[see *www.a.example*](b.md)", ["b.md"]), ("<https://a.example>", ["https://a.example"]),
        ("![www.a.example](b.svg)", []), ("a@b.example or c@d.example", ["mailto:a@b.example", "mailto:c@d.example"]),
    ]) func `Links and pictures stay as they are written`(text: String, addresses: [String]) {
        #expect(links(in: text) == addresses)
    }

    @Test(arguments: ["See https://a.example/b, or hr@a.example.", "www.a.example"])
    func `The words are the same with the links as without`(text: String) {
        #expect(plainText(parse(text).blocks) == text)
    }

    /// Where the text's links lead, in order.
    private func links(in text: String) -> [String] { parse(text).blocks.flatMap(links) }

    private func links(of block: Block) -> [String] {
        switch block {
        case .paragraph(let paragraph): links(of: paragraph.content)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(links) }
        case .heading, .quote, .code, .html, .rule: []
        }
    }

    private func links(of content: [Inline]) -> [String] {
        content.flatMap { inline -> [String] in
            switch inline {
            case .link(let link): [link.destination] + links(of: link.content)
            case .emphasis(let content), .strong(let content): links(of: content)
            case .text, .code, .image, .softBreak, .lineBreak, .html: []
            }
        }
    }
}
