import Diagnostics
import Model

@testable import Localization
@testable import Templates
@testable import Theming

/// A page as small as the tests of themes need it.
struct PageView: TemplateObject {
    var title = "Working together"
    var body = "<p>Fish &amp; chips</p>"
    var words = StringCatalog([]).words(in: "en", terms: Terms())

    static let fields: Fields<PageView> = [
        .text("title", "The page's title.") { $0.title },
        .html("body", "The page's text.") { $0.body },
        .words("words", "The theme's words.") { $0.words },
    ]
}

extension TemplateKey where Root == PageView {
    static var page: Self { Self("page") }
}

/// The words that Newel itself needs, so that a theme of the tests is whole.
let phrases = MessageKey.allCases.map { "\($0.rawValue): \"\($0.rawValue) {count}\"\n" }.joined()

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
    view.words = theme.strings.words(in: "en")
    return theme.render(.page, view)
}

/// Says what kept a test from beginning.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension LocalizedStrings {
    /// The text under a key as templates set it.
    func text(_ key: String) -> String {
        var buffer = RenderBuffer()
        if let index = strings.keys.index(of: key) { strings.append(index, to: &buffer) }
        return buffer.text
    }
}
