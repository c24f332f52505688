import Frameworks

@testable import Publishing

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
        .html("note", "Ready HTML.") { $0.title.map { "<b>\($0)</b>" } },
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
    let parts: [PartView]

    init(_ title: String?, motto: String? = nil, parts: [PartView] = []) {
        self.title = title
        self.motto = motto
        self.parts = parts
    }

    static let fields: Fields<PartView> = [
        .text("title", "The part's title.") { $0.title },
        .text("motto", "The part's motto.") { $0.motto },
        .list("parts", "Parts of it.") { $0.parts },
    ]
}

/// What every page has.
struct ShellView: TemplateObject {
    var words = WordBook([]).words(in: "en", terms: Terms())

    static let fields: Fields<ShellView> = [
        .text("title", "Goes after the page's own.") { _ in "Shell" },
        .text("siteTitle", "The site's title.") { _ in "Example Council" },
        .words("words", "The theme's words.") { $0.words },
    ]
}

extension TemplateKey where Root == PageView {
    static var page: Self { Self("page") }
}

/// The words that Newel itself needs, so that a theme of the tests is whole.
let phrases = Phrase.allCases.map { "\($0.rawValue): \"\($0.rawValue) {count}\"\n" }.joined()

/// A theme of files with these texts; strings are added to what Newel itself needs.
func themeFiles(_ texts: [String: String], strings: String = "home: Home\n") -> ThemeFiles {
    var texts = texts
    texts["strings/en.yaml"] = phrases + strings
    return ThemeFiles(
        builtIn: texts.map { ThemeFile(path: $0, shownPath: $0, bytes: Array($1.utf8), isBuiltIn: true) }
    )
}

/// A page's template rendered with a view.
func rendered(
    _ template: String, _ view: PageView = PageView(), partials: [String: String] = [:],
    strings: String = "home: Home\n"
) throws -> String {
    let files = themeFiles(
        ["page.mustache": template].merging(partials.map { ("partials/\($0).mustache", $1) }) { first, _ in first },
        strings: strings
    )
    let (theme, findings) = Theme.make(from: files, templates: [RequiredTemplate(TemplateKey<PageView>.page)])
    guard let theme else { throw TestFailure(findings.map(\.message).joined(separator: "\n")) }
    var view = view
    view.shell.words = theme.words(in: "en")
    return theme.render(.page, view)
}

/// Says what kept a test from beginning.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Words {
    /// The text under a key as templates set it.
    func text(_ key: String) -> String {
        (child(named: key) as? TemplateText)?.renderText ?? ""
    }
}
