import Model
import Testing

/// What becomes of an author's Markdown.
@Suite struct Texts {
    /// A page of this text.
    private func page(_ text: String) async -> RichText? {
        let reading = await read(["f/pages/p.md": "---\ntitle: P\n---\n\n\(text)\n", "f/images/c.svg": "<svg/>"])
        return reading.framework?.pages.first?.text
    }

    @Test(arguments: [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("a\nb", "<p>a\nb</p>\n"), ("a\\\nb", "<p>a<br>\nb</p>\n"), ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("1. a", "<ol>\n<li>a</li>\n</ol>\n"), ("3) a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("    a<b", "<pre><code>a&lt;b\n</code></pre>\n"),
        ("***", "<hr>\n"), ("## a", "<h2 id=\"p-a\">a</h2>\n"),
        ("> ## a", "<blockquote>\n<p><strong>a</strong></p>\n</blockquote>\n"),
        ("[a](https://b.example \"c\")", "<p><a href=\"https://b.example\" title=\"c\">a</a></p>\n"),
        ("![a *b*](../images/c.svg)", "<p><img src=\"images/c.svg\" alt=\"a b\"></p>\n"),
        ("a & b \\< c > \\\"", "<p>a &amp; b &lt; c &gt; &quot;</p>\n"),
    ]) func `Markdown becomes the HTML that CommonMark gives`(text: String, expected: String) async {
        #expect(await page(text)?.html() == expected)
    }

    @Test(arguments: [
        "- ✅ Smiles 🙂 at the desk.", "- ★ Goes first.", "- ✓ Checks in.", "- ▶ Watches.",
        "> Nothing about us.\n> — A reader",
        "⚠️ Under review.", "→ See the policy.", "— Florence Nightingale",
    ])
    func `One sign at the beginning of a bullet or a line is an ornament`(text: String) async {
        #expect(await read(competency: "## All\n\nText.\n\n\(text)\n").ids == [])
    }

    @Test(arguments: [
        "J. Smith wrote it.\n\nK. Jones agreed.", "J. Smith\nK. Jones", "- J. Smith\n- K. Jones",
        "I. Newton\n\nJ. Watt", "Written for staff[sic\\](p. 4).", "[//]: # (not for readers)\n\nText.",
        "Text.\n\n[comment]: <> (not for readers)",
    ])
    func `Initials, brackets that are meant, and remarks are no mistakes`(text: String) async {
        let reading = await read(competency: "## All\n\n\(text)\n")
        #expect(reading.ids == [])
        #expect(reading.shown.contains { $0.contains("readers") } == false)
    }

    @Test(arguments: [
        ("A. Plans ahead.\n\nB. Listens.", "bullet-of-word"), ("I. Plans ahead.\n\nII. Listens.", "bullet-of-word"),
        ("b) Plans ahead.\n\nc) Listens.", "bullet-of-word"), ("Written[sic](p. 4).", "link-not-read"),
        ("Text.\n[//]: # (not for readers)", "mark-not-read"),
        ("Text.\n[//]: # (not for readers)\n\n[//]: # (nor this)", "mark-not-read"),
    ])
    func `Letters that count, and brackets and remarks that are shown, are told`(text: String, id: String) async {
        #expect(await read(competency: "## All\n\n\(text)\n").ids == [id])
    }

    @Test(arguments: [
        "[a](javascript:b)", "[a](java&#115;cript:b)", "[a](<java\tscript:b>)", "<javascript:b>", "![a](data:b)",
        "[a][b]\n\n[b]: JAVASCRIPT:c",
    ]) func `However it is written, an unsafe link leaves only its words`(text: String) async throws {
        let page = try #require(await page(text))
        #expect(!page.hasTargets && page.plain.contains("a"))
        #expect(!page.html().contains("href") && !page.html().contains("src"))
    }

    @Test func `What leads nowhere is one run with the words around it`() async {
        let text = await page("See [this](nothing.md), <!-- a remark --> ![that](nothing.svg).")
        #expect(text == RichText("See this,  that."))
    }

    @Test func `A text knows the page that a link leads to, not how it is reached`() async throws {
        let text = try #require(await page("[a](../framework.md)"))
        let target = RichText.Target.inside(SitePlace(.framework(Framework.ID("f"))))
        #expect(text == RichText([.paragraph([.link(RichText.Link(to: target, content: [.text("a")]))])]))
        #expect(text.html(from: .home) == "<p><a href=\"f/index.html\">a</a></p>\n")
    }
}
