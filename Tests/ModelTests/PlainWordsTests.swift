import Model
import Testing

@Suite struct PlainWordsOfTexts {
    private let list = RichText.List(
        start: 3, items: [[.paragraph([.text("c")]), .paragraph([.text("d")])], [.code("e\nf\n")]])

    @Test func `each paragraph, heading and item is a line, with how it is laid out`() {
        let text = RichText([
            .heading(RichText.Heading(rank: 2, anchor: Anchor("a"), content: [.text("a")])),
            .heading(RichText.Heading(rank: nil, anchor: nil, content: [.text("b")])),
            .list(list), .quotation([.list(RichText.List(items: [[.paragraph([.text("g")])]]))]), .rule,
        ])
        #expect(text.plain == "a\nb\nc\nd\ne\nf\n\ng")
        #expect(text.lines.map(\.words) == ["a", "b", "c", "d", "e\nf\n", "g"])
        #expect(
            text.lines.map(\.layout)
                == [.heading, .paragraph, .item(number: 3), .paragraph, .item(number: 4), .item(number: nil)])
    }

    @Test func `running text is its words, line ends spaces and pictures their alternative`() {
        let image = RichText.Image(SitePlace(.siteFile("a.svg")), alternative: "stairs")
        let link = RichText.Link(to: .outside("https://a.example"), content: [.strong([.text("b")])])
        let content: [RichText.Inline] = [
            .text("a"), .softBreak, .link(link), .lineBreak, .code("c"), .emphasis([.text(" d ")]), .image(image),
        ]
        #expect(RichText([.paragraph(content)]).plain == "a b c d stairs")
    }

    @Test func `a paragraph of words is the same text however it was made`() {
        #expect(RichText("a") == RichText([.paragraph([.text("a")])]))
        #expect(RichText("a").singleRun == "a" && RichText([.paragraph([.code("a")])]).singleRun == nil)
        #expect(RichText().isEmpty && RichText().plain.isEmpty && !RichText("a").isEmpty)
    }
}
