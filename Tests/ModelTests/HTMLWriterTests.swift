import Model
import Testing

@Suite struct WritingHTML {
    private let link = RichText.Link(
        to: .inside(SitePlace(.competency("c", "f"), Anchor("c-1 & 2"))), title: "\"<", content: [.text("a")])

    @Test func `what HTML gives a meaning to is escaped everywhere`() {
        let writer = HTMLWriter(from: .home)
        #expect(writer.html(RichText("a & b < c > \" '")) == "<p>a &amp; b &lt; c &gt; &quot; '</p>\n")
        #expect(
            writer.html(RichText([.paragraph([.code("<&\">")])])) == "<p><code>&lt;&amp;&quot;&gt;</code></p>\n")
        #expect(
            writer.html(RichText([.paragraph([.link(link)])]))
                == "<p><a href=\"f/c.html#c-1%20%26%202\" title=\"&quot;&lt;\">a</a></p>\n")
        let image = RichText.Image(SitePlace(.siteFile("a.svg")), alternative: "\"><")
        #expect(
            writer.html(RichText([.paragraph([.image(image)])]))
                == "<p><img src=\"a.svg\" alt=\"&quot;&gt;&lt;\"></p>\n")
        let heading = RichText.Heading(rank: 9, anchor: Anchor("\"<"), content: [.text("a")])
        #expect(writer.html(RichText([.heading(heading)])) == "<h6 id=\"&quot;&lt;\">a</h6>\n")
    }

    @Test func `a link is written as seen from the page's folder`() {
        let text = RichText([.paragraph([.link(RichText.Link(to: link.target, content: [.text("a")]))])])
        let links: [(Address, String)] = [
            (.home, "f/c.html"), (.level("l", "f"), "c.html"), (.framework("g"), "../f/c.html"),
        ]
        for (page, expected) in links {
            #expect(HTMLWriter(from: page).html(text) == "<p><a href=\"\(expected)#c-1%20%26%202\">a</a></p>\n")
        }
    }

    @Test func `a link that leads nowhere leaves its words`() {
        let writer = HTMLWriter(source: { _ in "x" }, link: { _ in nil })
        #expect(writer.html(RichText([.paragraph([.link(link), .text(" b")])])) == "<p>a b</p>\n")
    }

    @Test func `in an item a single paragraph needs no element of its own`() {
        let writer = HTMLWriter(from: .home)
        #expect(writer.html(RichText("a"), isInline: true) == "a")
        #expect(writer.html(RichText([.paragraph([.strong([.text("a")])])]), isInline: true) == "<strong>a</strong>")
        let two = RichText([.paragraph([.text("a")]), .paragraph([.text("b")])])
        #expect(writer.html(two, isInline: true) == "<p>a</p>\n<p>b</p>\n")
        let list = RichText([.list(RichText.List(items: [[.paragraph([.text("a")])]]))])
        #expect(writer.html(list, isInline: true) == "<ul>\n<li>a</li>\n</ul>\n")
    }

    @Test func `a review's nodes look as the theme has them, and without a theme the text is as it will be`() {
        let annotation = RichText.Annotation(
            number: 3, event: "Reworded", place: SitePlace(.changes(part: 1), Anchor("change-3")))
        let text = RichText([
            .annotation(annotation),
            .paragraph([.text("a "), .edited(.removed, [.text("b")]), .edited(.inserted, [.text("c")])]),
            .edited(.removed, [.paragraph([.text("d")])]),
        ])
        let markup = HTMLWriter.Markup(
            edited: { $0 == .inserted ? "+\($1)+" : "-\($1)-" }, annotation: { "[\($0.event) \($0.number) \($1)]" })
        #expect(
            HTMLWriter(from: .framework("f"), markup: markup).html(text)
                == "[Reworded 3 ../changes.html#change-3] <p>a -b-+c+</p>\n-<p>d</p>\n-\n")
        #expect(
            HTMLWriter(from: .framework("f"), markup: markup).html(text, isInline: true)
                == "[Reworded 3 ../changes.html#change-3] a -b-+c+\n-d-")
        #expect(HTMLWriter(from: .home).html(text) == "<p>a c</p>\n")
        #expect(text.annotations == [annotation] && text.plain == "a c")
    }
}
