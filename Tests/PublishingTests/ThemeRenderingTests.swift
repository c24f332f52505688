import Frameworks
import Testing

@testable import Publishing

@Suite struct ThemeRendering {
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

    @Test func `An empty value is not looked up in the objects around`() throws {
        let view = PageView(title: "Page", motto: "Outer", parts: [PartView("Inner"), PartView("", motto: "")])
        let output = try rendered(
            "{{#parts}}<{{title}}:{{motto}}{{#motto}}!{{/motto}}{{^motto}}-{{/motto}}>{{/parts}}", view)
        #expect(output == "<Inner:-><:->")
    }

    @Test func `A missing object shows nothing of another one`() throws {
        let view = PageView(next: nil)
        #expect(try rendered("{{next.title}}{{#next}}x{{/next}}{{^next}}none{{/next}}", view) == "none")
        #expect(try rendered("{{next.title}}", PageView(next: PartView("Last"))) == "Last")
    }

    @Test func `Names of an object that is missing in an inner one are those of the outer one`() throws {
        #expect(
            try rendered("{{#parts}}{{siteTitle}}{{/parts}}", PageView(parts: [PartView("a")])) == "Example Council")
    }

    @Test func `Zero counts as present, and nothing as missing`() throws {
        #expect(try rendered("{{#number}}{{number}}{{/number}}", PageView(count: 0)) == "0")
        #expect(try rendered("{{^number}}none{{/number}}", PageView(count: nil)) == "none")
    }

    @Test func `Flags open sections`() throws {
        #expect(
            try rendered("{{#isNew}}new{{title}}{{/isNew}}{{^isNew}}old{{/isNew}}", PageView(title: "", isNew: true))
                == "new")
        #expect(try rendered("{{#isNew}}new{{/isNew}}{{^isNew}}old{{/isNew}}") == "old")
    }

    @Test func `Lists say where they are`() throws {
        let view = PageView(parts: [PartView("a"), PartView("b"), PartView("c")])
        let template =
            "{{count(parts)}}:{{#parts}}{{#first()}}^{{/first()}}{{index()}}{{title}}{{^last()}},{{/last()}}{{/parts}}"
        #expect(try rendered(template, view) == "3:^0a,1b,2c")
        #expect(try rendered("{{#reversed(parts)}}{{title}}{{/reversed(parts)}}", view) == "cba")
        #expect(try rendered("{{#parts}}{{#odd()}}{{title}}{{/odd()}}{{/parts}}", view) == "b")
        #expect(try rendered("{{#empty(parts)}}none{{/empty(parts)}}{{^parts}}!{{/parts}}") == "none!")
    }

    @Test func `One's own name goes before an included one`() throws {
        #expect(try rendered("{{title}} – {{siteTitle}}", PageView(title: "Own")) == "Own – Example Council")
        #expect(PageView.schema.entries.map(\.name).filter { $0 == "title" }.count == 1)
    }

    @Test func `Words are named by their key, and escaped`() throws {
        #expect(try rendered("{{words.home}}", strings: "home: Home & away\n") == "Home &amp; away")
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
    ]) func `Text is escaped byte by byte`(text: String, escaped: String) {
        #expect(escapedForHTML(text) == escaped)
    }

    @Test func `The manual can walk through all names`() {
        let entries = PageView.schema.entries
        #expect(entries.first { $0.name == "title" }?.documentation == "The page's title.")
        let part = entries.first { $0.name == "parts" }?.child
        #expect(part?.name == "PartView")
        #expect(part?.entries.map(\.name) == ["title", "motto", "parts"])
        #expect(part?.entry("parts")?.child == part)
    }
}
