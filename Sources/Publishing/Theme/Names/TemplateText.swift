import Mustache

/// A value that is set on a page as it is: escaped text, ready HTML or a number.
///
/// Empty text counts as missing, so that a section on it is skipped.
struct TemplateText: Sendable, Hashable {
    /// Present, so that the name isn't looked up elsewhere, but nothing to show.
    static let absent = TemplateText(html: nil)

    /// What is set on the page.
    let renderText: String

    /// Ready HTML.
    init(html: String?) {
        renderText = html ?? ""
    }

    /// Plain text.
    init(escaping text: String?) {
        renderText = text.map(escapedForHTML) ?? ""
    }
}

extension TemplateText: MustacheCustomRenderable {
    /// Whether sections on it are skipped.
    var isNull: Bool { renderText.isEmpty }
}

extension TemplateText: MustacheParent {
    /// Nothing: without this the renderer would look for names in it by reflection, which is slow.
    func child(named name: String) -> Any? { nil }
}
