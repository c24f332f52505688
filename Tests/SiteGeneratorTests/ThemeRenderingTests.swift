import Diagnostics
import Testing

@testable import Localization
@testable import Theming

@Suite struct ThemeRendering {
    @Test func `A page's template is filled in with its partials, its words and an author's HTML`() throws {
        let output = try rendered(
            "{{<layout}}\n{{$content}}\n  {{> title}}\n{{{body}}}\n{{/content}}\n{{/layout}}\n",
            PageView(title: "Fish & chips"),
            partials: [
                "layout": "<main>\n{{$content}}{{/content}}</main>\n", "title": "<h1>{{title}}</h1>\n{{words.home}}\n",
            ],
            strings: "home: Home & away\n")
        #expect(output == "<main>\n<h1>Fish &amp; chips</h1>\nHome &amp; away\n<p>Fish &amp; chips</p>\n</main>\n")
    }

    @Test func `What is wrong with a template is told with its place, and there is no theme`() {
        let texts = ["page.mustache": "{{> head}}", "partials/head.mustache": "<h1>\n  {{titel}}</h1>"]
        let (theme, findings) = Theme.make(
            from: themeFiles(texts), templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(theme == nil)
        #expect(findings.map(\.id) == ["template-unknown-name"])
        #expect(findings.first?.location?.path == "partials/head.mustache")
        #expect(findings.first?.location?.line == 2)
        #expect(findings.first?.location?.column == 5)
    }

    @Test func `A phrase with gaps can't be named`() {
        let phrase = MessageKey.allCases[0].rawValue
        let (_, findings) = Theme.make(
            from: themeFiles(["page.mustache": "{{words.\(phrase)}}"]),
            templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(findings.map(\.id) == ["template-wrong-use"])
    }
}
