/// A link and its words.
final class LinkView: TemplateObject {
    let title: String
    let link: String?
    let note: String?

    /// - Parameters:
    ///   - link: relative to the page; nil for the page itself.
    ///   - note: what is said behind the link.
    init(title: String, link: String?, note: String? = nil) {
        self.title = title
        self.link = link
        self.note = note
    }

    static let fields: Fields<LinkView> = [
        .text("title", "The words of the link.") { $0.title },
        .text("link", "Where it leads; missing for the page itself.") { $0.link },
        .text("note", "What is said behind the link.") { $0.note },
    ]
}
