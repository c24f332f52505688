import Localization
import Model
import Templates
import Theming

/// What a preview says of a text, set before it.
struct AnnotationView: TemplateObject {
    let annotation: RichText.Annotation
    let link: String
    let words: LocalizedStrings

    static let fields: Fields<AnnotationView> = [
        .number("number", "The change’s number.") { $0.annotation.number },
        .text("event", "What happened, in words.") { $0.annotation.event },
        .text("link", "Where the change is told.") { $0.link },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// Words, or whole paragraphs and lists, that are new or gone.
struct EditedView: TemplateObject {
    let edit: RichText.Edit
    let html: String
    let words: LocalizedStrings

    static let fields: Fields<EditedView> = [
        .flag("isInserted", "Whether they are new; else they are gone.") { $0.edit == .inserted },
        .html("html", "What they say.") { $0.html },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// What is gone from a cell.
package struct GoneView: TemplateObject {
    let items: [Item]
    let words: LocalizedStrings

    /// An indicator that is gone.
    struct Item: TemplateObject {
        let anchor: String
        let text: PageText

        init(_ gone: GoneText, by writer: HTMLWriter) {
            anchor = gone.anchor.text
            text = PageText(text: gone.text, writer: writer, isInline: true)
        }

        static let fields: Fields<Item> = [
            .text("anchor", "The id of its place.") { $0.anchor },
            .html("html", "What it said, with what happened to it.") { $0.text },
        ]
    }

    package static let fields: Fields<GoneView> = [
        .list("items", "What is gone, in order.") { $0.items },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension Theme {
    /// What a review's nodes look like, in a folder's words.
    func reviewMarkup(_ words: LocalizedStrings) -> HTMLWriter.Markup {
        HTMLWriter.Markup(
            edited: { edit, html in self.render(.edited, EditedView(edit: edit, html: html, words: words)) },
            annotation: { annotation, link in
                self.render(.annotation, AnnotationView(annotation: annotation, link: link, words: words))
            })
    }
}

extension TemplateKey where Root == AnnotationView {
    static var annotation: Self { Self("annotation") }
}

extension TemplateKey where Root == EditedView {
    static var edited: Self { Self("edited") }
}

extension TemplateKey where Root == GoneView {
    static var gone: Self { Self("gone") }
}
