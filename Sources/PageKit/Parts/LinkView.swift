import Templates

/// A link and its words.
package struct LinkView: TemplateObject {
    package let title: String
    package let link: String?
    package var note: String?

    /// A link; nil leads nowhere, and the words stand alone.
    package init(title: String, link: String?, note: String? = nil) {
        self.title = title
        self.link = link
        self.note = note
    }

    package static let fields: Fields<LinkView> = [
        .text("title", "The words of the link.") { $0.title },
        .text("link", "Where it leads; missing where the words stand alone.") { $0.link },
        .text("note", "What is said behind the link.") { $0.note },
    ]
}
