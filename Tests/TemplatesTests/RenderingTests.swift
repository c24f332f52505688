import Testing

@testable import Templates

@Suite struct TemplateRendering {
    @Test func `Text is safe whatever the braces, and HTML is set as it is`() throws {
        let view = PageView(title: #"<b a="1">Tom's & co</b>"#)
        let safe = "&lt;b a=&quot;1&quot;&gt;Tom&#39;s &amp; co&lt;/b&gt;"
        #expect(try rendered("{{title}} {{{title}}} {{&title}}", view) == "\(safe) \(safe) \(safe)")
        #expect(try rendered("{{body}}{{{body}}}") == "<p>Fish &amp; chips</p><p>Fish &amp; chips</p>")
    }

    @Test func `Text is safe in partials, blocks and lists too`() throws {
        let output = try rendered(
            "{{<layout}}{{$content}}{{>title}}{{#tags}}{{.}}{{/tags}}{{/content}}{{/layout}}",
            PageView(title: "a & b", tags: ["<", "x"]),
            partials: ["layout": "[{{$content}}{{/content}}]", "title": "{{title}};"]
        )
        #expect(output == "[a &amp; b;&lt;x]")
    }

    @Test func `A field can write into the page itself`() throws {
        #expect(try rendered("[{{note}}]", PageView(title: "<")) == "[<b>&lt;</b>]")
        #expect(try rendered("{{#note}}{{note}}{{/note}}{{^note}}none{{/note}}", PageView(title: nil)) == "none")
    }

    @Test func `An empty value is missing`() throws {
        let view = PageView(
            title: "Page", motto: "Outer", parts: [PartView("Inner"), PartView("", motto: ""), PartView("\u{1}")])
        let output = try rendered(
            "{{#parts}}<{{title}}:{{#title}}!{{/title}}{{^title}}-{{/title}}{{motto}}>{{/parts}}", view)
        #expect(output == "<Inner:!><:-><:->")
        #expect(try rendered("{{#body}}!{{/body}}{{^body}}-{{/body}}", PageView(body: "")) == "-")
    }

    @Test func `A missing object shows nothing of another one`() throws {
        let view = PageView(next: nil)
        #expect(try rendered("{{next.title}}{{#next}}x{{/next}}{{^next}}none{{/next}}", view) == "none")
        #expect(try rendered("{{next.title}}", PageView(next: PartView("Last"))) == "Last")
    }

    @Test func `A name with dots reaches through objects to values, flags, lists and objects`() throws {
        let inner = PartView("c", tags: ["x", "y"], parts: [PartView("d"), PartView("e")], last: PartView("e"))
        let view = PageView(next: PartView("b", last: inner))
        let template = """
            {{next.last.title}}{{#next.last.hasParts}}!{{/next.last.hasParts}}\
            {{#next.last.tags}}{{.}}{{/next.last.tags}}{{count(next.last.parts)}}\
            {{#next.last.parts}}{{title}}{{/next.last.parts}}{{#next.last.last}}{{title}}{{/next.last.last}}\
            {{#next.last.title}}{{.}}{{/next.last.title}}
            """
        #expect(try rendered(template, view) == "c!xy2deec")
        #expect(try rendered(template, PageView()) == "0")
        let inverted = "{{^next.last.hasParts}}a{{/next.last.hasParts}}{{^next.last.parts}}b{{/next.last.parts}}"
        #expect(try rendered(inverted, view) == "")
        #expect(try rendered(inverted, PageView()) == "ab")
    }

    @Test func `Objects can contain their own kind`() throws {
        let view = PageView(parts: [PartView("a", parts: [PartView("b", parts: [PartView("c")])])])
        let template = "{{#parts}}{{title}}{{#parts}}{{title}}{{#parts}}{{title}}{{/parts}}{{/parts}}{{/parts}}"
        #expect(try rendered(template, view) == "abc")
    }

    @Test func `Zero counts as present, and nothing as missing`() throws {
        #expect(try rendered("{{#number}}{{number}}{{/number}}", PageView(count: 0)) == "0")
        #expect(try rendered("{{^number}}none{{/number}}", PageView(count: nil)) == "none")
        #expect(try rendered("{{number}}", PageView(count: .min)) == "-9223372036854775808")
    }

    @Test func `Flags open sections`() throws {
        #expect(
            try rendered("{{#isNew}}new{{title}}{{/isNew}}{{^isNew}}old{{/isNew}}", PageView(title: "", isNew: true))
                == "new")
        #expect(try rendered("{{#isNew}}new{{/isNew}}{{^isNew}}old{{/isNew}}") == "old")
    }

    @Test func `Sections one in another, and one after another, skip what they hold and no more`() throws {
        let template = "a{{#isNew}}b{{^title}}c{{/title}}d{{/isNew}}e{{^isNew}}f{{#title}}g{{/title}}{{/isNew}}h"
        #expect(try rendered(template, PageView(isNew: true)) == "abdeh")
        #expect(try rendered(template, PageView(title: nil, isNew: true)) == "abcdeh")
        #expect(try rendered(template, PageView()) == "aefgh")
        #expect(try rendered(template, PageView(title: nil)) == "aefh")
    }

    @Test func `Lists say where they are`() throws {
        let view = PageView(parts: [PartView("a"), PartView("b"), PartView("c")])
        let template =
            "{{count(parts)}}:{{#parts}}{{#first()}}^{{/first()}}{{index()}}{{title}}{{^last()}},{{/last()}}{{/parts}}"
        #expect(try rendered(template, view) == "3:^0a,1b,2c")
        #expect(try rendered("{{#reversed(parts)}}{{title}}{{/reversed(parts)}}", view) == "cba")
        #expect(try rendered("{{#parts}}{{#odd()}}{{title}}{{/odd()}}{{/parts}}", view) == "b")
        #expect(
            try rendered("{{#parts}}{{#title}}{{>card}}{{/title}}{{/parts}}", view, partials: ["card": "{{index()}}"])
                == "012")
        #expect(try rendered("{{#empty(parts)}}none{{/empty(parts)}}{{^parts}}!{{/parts}}") == "none!")
    }

    @Test func `One's own name goes before an included one`() throws {
        #expect(try rendered("{{title}} – {{siteTitle}}", PageView(title: "Own")) == "Own – Example Council")
        #expect(PageView.schema.entries.map(\.name).filter { $0 == "title" }.count == 1)
    }

    @Test func `Words are named by their key, are escaped, and are known in every section`() throws {
        let view = PageView(parts: [PartView("a", tags: ["x"])])
        #expect(try rendered("{{words.home}}") == "Home &amp; away")
        #expect(
            try rendered("{{#parts}}{{words.skip}}{{#tags}}{{words.skip}}{{.}}{{/tags}}{{/parts}}", view)
                == "SkipSkipx")
        #expect(try rendered("{{#words}}{{home}}{{/words}}") == "Home &amp; away")
        #expect(try rendered("{{#words.nothing}}x{{/words.nothing}}{{#words.skip}}{{.}}{{/words.skip}}") == "Skip")
    }

    @Test func `An object with words of its own has those within`() throws {
        let view = SpokenView(language: "cy", inner: [SpokenView(language: "en"), SpokenView(language: "fr")])
        let template =
            "{{words.home}}{{#inner}}({{words.home}}{{#name}}{{words.home}}{{/name}}){{/inner}}{{words.home}}"
        #expect(try rendered(template, view) == "cy(enen)(frfr)cy")
    }

    @Test func `Indentation and comments take no room on the page`() throws {
        let output = try rendered(
            "<ul>\n  {{! the parts }}\n\t{{#parts}}\r\n    <li>{{title}}</li>\n  {{/parts}}\n</ul>\n",
            PageView(parts: [PartView("a"), PartView("b")]))
        #expect(output == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
    }

    @Test func `An indented partial does not shift preformatted text`() throws {
        let view = PageView(body: "<pre>a\n b</pre>")
        #expect(
            try rendered("<div>\n    {{>body}}\n</div>", view, partials: ["body": "{{body}}\n"])
                == "<div>\n<pre>a\n b</pre>\n</div>")
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("é<é", "é&lt;é"), ("&&", "&amp;&amp;"), ("😀\"'", "😀&quot;&#39;"),
        ("a\u{0}b\u{7F}\t\n", "ab\t\n"),
    ]) func `Text is escaped byte by byte`(text: String, escaped: String) {
        var buffer = RenderBuffer()
        buffer.append(escaping: text)
        #expect(buffer.text == escaped)
    }

    @Test func `One buffer serves for many pages, and what was rendered can be set again`() throws {
        var compiler = TemplateCompiler(sources("<{{title}}>"), keys: sampleKeys)
        let page = compiler.compile("page", for: PageView.self)
        let compiled = try #require(page)
        var buffer = RenderBuffer()
        compiled.render(PageView(title: "a"), into: &buffer)
        let first = 0..<buffer.count
        buffer.append(RenderedHTML(buffer.bytes[first]))
        compiled.render(PageView(title: "b"), into: &buffer)
        #expect(buffer.text == "<a><a><b>")
        buffer.truncate(to: first.upperBound)
        #expect(buffer.text == "<a>")
    }

    @Test func `The manual can walk through all names`() {
        let entries = PageView.schema.entries
        #expect(entries.first { $0.name == "title" }?.documentation == "The page's title.")
        let part = entries.first { $0.name == "parts" }?.child
        #expect(part?.name == "PartView")
        #expect(part?.entries.map(\.name) == ["title", "motto", "hasParts", "tags", "parts", "last"])
        #expect(part?.entry("parts")?.child == part)
    }
}

/// Something in a language of its own.
private struct SpokenView: TemplateObject {
    let language: String
    var inner: [SpokenView] = []

    static let fields: Fields<SpokenView> = [
        .text("name", "Its language.") { $0.language },
        .strings("words", "Its words.") { view in TemplateStrings(sampleKeys) { _ in view.language } },
        .list("inner", "What is in it.") { $0.inner },
    ]
}
