import Testing

@testable import CommonMark

@Suite struct Writing {
    @Test(arguments: [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("a\nb", "<p>a\nb</p>\n"), ("a\\\nb", "<p>a<br>\nb</p>\n"), ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("1. a", "<ol>\n<li>a</li>\n</ol>\n"), ("3) a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("    a<b", "<pre><code>a&lt;b\n</code></pre>\n"),
        ("***", "<hr>\n"), ("## a", "<h2>a</h2>\n"),
        ("[a](b.md \"c\")", "<p><a href=\"b.md\" title=\"c\">a</a></p>\n"),
        ("![a *b*](c.svg)", "<p><img src=\"c.svg\" alt=\"a b\"></p>\n"),
    ]) func `Markdown becomes the HTML that CommonMark gives`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        ("it's", "it’s"), ("\"a\"", "“a”"), ("'a'", "‘a’"), ("a -- b", "a – b"), ("a --- b", "a — b"), ("a...", "a…"),
        ("`\"a\"`", "\"a\""),
    ]) func `Quotes and dashes become typographic, but not in code`(text: String, expected: String) {
        #expect(plainText(parse(text).blocks) == expected)
    }

    @Test func `What HTML gives a meaning to is escaped everywhere`() {
        #expect(html("a & b \\< c > \\\"") == "<p>a &amp; b &lt; c &gt; &quot;</p>\n")
        #expect(html("`<&\">`") == "<p><code>&lt;&amp;&quot;&gt;</code></p>\n")
        #expect(
            html("[a](<b\"c&d> \"e\\\"<\")") == "<p><a href=\"b&quot;c&amp;d\" title=\"e&quot;&lt;\">a</a></p>\n"
        )
        #expect(html("![\\\"><](a)") == "<p><img src=\"a\" alt=\"&quot;&gt;&lt;\"></p>\n")
        let writer = HTMLWriter(heading: { _ in (9, "\"<") })
        #expect(writer.html(parse("# a").blocks) == "<h6 id=\"&quot;&lt;\">a</h6>\n")
    }

    @Test func `Links and pictures go where they are told, or leave their words`() {
        let writer = HTMLWriter(
            destination: { $0.destination == "a" ? "x" : nil }, source: { _ in nil }, heading: { _ in nil }
        )
        let blocks = parse("# h\n\n[*one*](a) [two](b) ![three <](c)").blocks
        #expect(
            writer.html(blocks)
                == "<p><strong>h</strong></p>\n<p><a href=\"x\"><em>one</em></a> two three &lt;</p>\n"
        )
    }

    @Test func `Plain text is the words alone, a line for each paragraph, heading and item`() {
        let text = "# A *b*\n\nc `d`\ne [f](g) ![h](i) <j>\n\n- k\n  - l\n\n> m\n\n***\n\n<div>\n\n    n\n"
        #expect(plainText(parse(text).blocks) == "A b\nc d e f h \nk\nl\nm\nn\n")
        #expect(plainText(parse("one").blocks) == "one")
        #expect(plainText([Block]()) == "")
    }
}
