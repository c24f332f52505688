import Diagnostics

@testable import Templates

/// A page as small as the tests need it, with every kind of name.
struct PageView: TemplateObject {
    var title: String? = "Working together"
    var motto: String?
    var body: String? = "<p>Fish &amp; chips</p>"
    var count: Int?
    var isNew = false
    var tags: [String] = []
    var parts: [PartView] = []
    var next: PartView?
    var shell = ShellView()

    static let fields: Fields<PageView> = [
        .text("title", "The page's title.") { $0.title },
        .text("motto", "What it stands for.") { $0.motto },
        .html("body", "The page's text.") { $0.body },
        .html(
            "note", "HTML that writes itself.", isPresent: { $0.title != nil },
            write: { page, buffer in
                buffer.append("<b>")
                buffer.append(escaping: page.title ?? "")
                buffer.append("</b>")
            }
        ),
        .number("number", "How many there are.") { $0.count },
        .flag("isNew", "Whether it is new.") { $0.isNew },
        .texts("tags", "Its tags.") { $0.tags },
        .list("parts", "Its parts.") { $0.parts },
        .object("next", "The part after it.") { $0.next },
        .including(\.shell),
    ]
}

/// A part, which may have parts of its own kind.
final class PartView: TemplateObject {
    let title: String?
    let motto: String?
    let tags: [String]
    let parts: [PartView]
    let last: PartView?

    init(_ title: String?, motto: String? = nil, tags: [String] = [], parts: [PartView] = [], last: PartView? = nil) {
        self.title = title
        self.motto = motto
        self.tags = tags
        self.parts = parts
        self.last = last
    }

    static let fields: Fields<PartView> = [
        .text("title", "The part's title.") { $0.title },
        .text("motto", "The part's motto.") { $0.motto },
        .flag("hasParts", "Whether it has parts.") { !$0.parts.isEmpty },
        .texts("tags", "Its tags.") { $0.tags },
        .list("parts", "Parts of it.") { $0.parts },
        .object("last", "The last of them.") { $0.last },
    ]
}

/// What every page has.
struct ShellView: TemplateObject {
    var words = TemplateStrings(sampleKeys) { ["home": "Home & away", "skip": "Skip"][$0] }

    static let fields: Fields<ShellView> = [
        .text("title", "Goes after the page's own.") { _ in "Shell" },
        .text("siteTitle", "The site's title.") { _ in "Example Council" },
        .strings("words", "The theme's words.") { $0.words },
    ]
}

/// The keys that templates of the tests can name.
let sampleKeys = StringKeys(["home", "skip", "nothing"])

/// The templates of a test: one called `page`, and partials.
func sources(_ template: String, _ partials: [String: String] = [:], layout: LineLayout = .dropped) -> TemplateSources {
    var sources = TemplateSources(layout: layout)
    sources.addTemplate(SourceText(path: "page.mustache", text: template), named: "page")
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
        sources.addPartial(SourceText(path: "partials/\(name).mustache", text: text), named: name)
    }
    return sources
}

/// What is wrong with a template for a `PageView`.
func findings(_ template: String, partials: [String: String] = [:]) -> [Diagnostic] {
    let sources = sources(template, partials)
    var compiler = TemplateCompiler(sources, keys: sampleKeys) { $0 == "phrase" }
    _ = compiler.compile("page", for: PageView.self)
    return sources.findings.all + compiler.findings.all
}

/// What a template makes of an object.
func rendered<Root: TemplateObject>(
    _ template: String, _ view: Root, partials: [String: String] = [:], layout: LineLayout = .dropped
) throws -> String {
    let sources = sources(template, partials, layout: layout)
    var compiler = TemplateCompiler(sources, keys: sampleKeys)
    let compiled = compiler.compile("page", for: Root.self)
    let findings = sources.findings.all + compiler.findings.all
    guard let compiled, findings.isEmpty else {
        throw TestFailure(description: findings.map(\.message).joined(separator: "\n"))
    }
    return compiled.render(view)
}

/// What a template makes of a page.
func rendered(_ template: String, partials: [String: String] = [:]) throws -> String {
    try rendered(template, PageView(), partials: partials)
}

/// Says what kept a test from beginning.
struct TestFailure: Error, CustomStringConvertible {
    let description: String
}
