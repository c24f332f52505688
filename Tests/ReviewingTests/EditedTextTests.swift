import Model
import Testing

@testable import TextComparison

/// What is new in a text, and what is gone, as a preview shows it.
struct EditedTextTests {
    private static let markup = HTMLWriter.Markup(
        edited: { $0 == .inserted ? "<ins>\($1)</ins>" : "<del>\($1)</del>" }, annotation: { "[\($0.number) \($1)]" })

    /// A page of this text.
    private func text(_ markdown: String) async throws -> RichText {
        let site = await read(["f/pages/p.md": "---\ntitle: P\n---\n\n\(markdown)\n"])
        return try #require(site.frameworks.first?.pages.first?.text)
    }

    private func edited(_ before: String, _ after: String) async throws -> String {
        let edited = try await text(after).edited(since: text(before))
        return HTMLWriter(from: .framework(Framework.ID("f")), markup: Self.markup).html(edited)
    }

    @Test(arguments: [
        ("Plans work.", "Plans the work.", "<p>Plans <ins>the</ins> work.</p>\n"),
        ("Plans the work.", "Plans work.", "<p>Plans <del>the</del> work.</p>\n"),
        ("Plans the work.", "Plans all work.", "<p>Plans <del>the</del> <ins>all</ins> work.</p>\n"),
        ("Plans.", "Plans work.", "<p>Plans <ins>work</ins>.</p>\n"),
        ("One two three.", "One three.", "<p>One <del>two</del> three.</p>\n"),
        ("Plans work", "Plans", "<p>Plans <del>work</del></p>\n"),
        ("Knows a & b.", "Knows a & c.", "<p>Knows a &amp; <del>b</del> <ins>c</ins>.</p>\n"),
    ]) func `words that come and go are marked where they stand`(before: String, after: String, html: String)
        async throws
    {
        #expect(try await edited(before, after) == html)
    }

    @Test(arguments: [
        (
            "Reads [the guide](https://a.example) now.", "Reads [the whole guide](https://a.example) today.",
            "<p>Reads <a href=\"https://a.example\">the <ins>whole</ins> guide</a> <del>now</del> <ins>today</ins>.</p>\n"
        ),
        (
            "Reads [the long guide](https://a.example).", "Reads [the guide](https://b.example).",
            "<p>Reads <a href=\"https://b.example\">the <del>long</del> guide</a>.</p>\n"
        ),
        (
            "Reads [it](https://gone.example) first.", "Reads first.", "<p>Reads <del>it</del> first.</p>\n"
        ),
        (
            "**Plans work** well.", "**Plans all work** well.",
            "<p><strong>Plans <ins>all</ins> work</strong> well.</p>\n"
        ),
        ("**Plans all** well.", "**Plans** well.", "<p><strong>Plans <del>all</del></strong> well.</p>\n"),
        ("Plans **all** work.", "Plans work.", "<p>Plans <strong><del>all</del></strong> work.</p>\n"),
        ("Uses `a`.", "Uses `b`.", "<p>Uses <del><code>a</code></del> <ins><code>b</code></ins>.</p>\n"),
        ("Plans work.", "Plans **work**.", "<p>Plans <strong>work</strong>.</p>\n"),
    ]) func `links and emphasis stay, and what is gone stands within them`(
        before: String, after: String, html: String
    ) async throws {
        #expect(try await edited(before, after) == html)
    }

    @Test(arguments: [
        (
            "Read.\n\n- one\n- two\n- three", "Read.\n\n- one\n- three\n- four",
            "<p>Read.</p>\n<ul>\n<li>one</li>\n<li><del>two</del></li>\n<li>three</li>\n<li><ins>four</ins></li>\n</ul>\n"
        ),
        (
            "1. Ask the leader.\n2. Go.", "1. Ask your leader.\n2. Go.",
            "<ol>\n<li>Ask <del>the</del> <ins>your</ins> leader.</li>\n<li>Go.</li>\n</ol>\n"
        ),
        (
            "## Why we do it\n\nSo.", "## Why we do this\n\nSo.",
            "<h2 id=\"p-why-we-do-this\">Why we do <del>it</del> <ins>this</ins></h2>\n<p>So.</p>\n"
        ),
        (
            "## Old\n\nOne.", "One.\n\n## New\n\nTwo.",
            """
            <del><p><strong>Old</strong></p>
            </del>
            <p>One.</p>
            <ins><h2 id=\"p-new\">New</h2>
            <p>Two.</p>
            </ins>

            """
        ),
        ("> Be kind.", "> Be very kind.", "<blockquote>\n<p>Be <ins>very</ins> kind.</p>\n</blockquote>\n"),
        ("    a\n", "    b\n", "<del><pre><code>a\n</code></pre>\n</del>\n<ins><pre><code>b\n</code></pre>\n</ins>\n"),
    ]) func `lists, headings and quotations are marked word by word`(before: String, after: String, html: String)
        async throws
    {
        #expect(try await edited(before, after) == html)
    }

    @Test func `paragraphs that stay say what they say now`() async throws {
        let before = "One [a](https://a.example).\n\nTwo words here."
        #expect(
            try await edited(before, "One [a](https://b.example).\n\nTwo other words here.")
                == "<p>One <a href=\"https://b.example\">a</a>.</p>\n<p>Two <ins>other</ins> words here.</p>\n")
    }

    @Test func `without what is new a random text says what it said, without what is gone what it says`() {
        var random = RandomTexts(seed: 12)
        for _ in 0..<400 {
            let before = random.text()
            let after = random.variant(of: before)
            let edited = after.edited(since: before)
            #expect(letters(edited.plain) == letters(after.plain), "\(before) → \(after)")
            #expect(letters(edited.undone.plain) == letters(before.plain), "\(before) → \(after)")
            let html = HTMLWriter(from: .home, markup: Self.markup).html(edited)
            #expect(isWellFormed(html), "\(html)")
        }
    }

    private func letters(_ words: String) -> String { words.filter { !$0.isWhitespace } }

    /// Whether each element ends within the one that it began in.
    private func isWellFormed(_ html: String) -> Bool {
        var open: [Substring] = []
        for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
            switch (tag.1, tag.2) {
            case (_, "img"), (_, "br"), (_, "hr"): continue
            case ("/", let name): if open.popLast() != name { return false }
            case (_, let name): open.append(name)
            }
        }
        return open.isEmpty
    }
}

extension RichText {
    /// The text as it was, where it tells of edits.
    fileprivate var undone: RichText { RichText(blocks.flatMap(\.undone)) }
}

extension RichText.Block {
    fileprivate var undone: [RichText.Block] {
        switch self {
        case .paragraph(let content): [.paragraph(content.undone)]
        case .heading(let heading):
            [.heading(RichText.Heading(rank: heading.rank, anchor: nil, content: heading.content.undone))]
        case .list(let list): [.list(RichText.List(items: list.items.map { $0.flatMap(\.undone) }))]
        case .quotation(let blocks): [.quotation(blocks.flatMap(\.undone))]
        case .edited(let edit, let blocks): edit == .removed ? blocks : []
        case .code, .rule, .annotation: [self]
        }
    }
}

extension [RichText.Inline] {
    fileprivate var undone: [RichText.Inline] {
        flatMap { inline -> [RichText.Inline] in
            switch inline {
            case .emphasis(let content): [.emphasis(content.undone)]
            case .strong(let content): [.strong(content.undone)]
            case .link(let link): [.link(RichText.Link(to: link.target, content: link.content.undone))]
            case .edited(let edit, let content): edit == .removed ? content : []
            case .text, .code, .image, .softBreak, .lineBreak: [inline]
            }
        }
    }
}
