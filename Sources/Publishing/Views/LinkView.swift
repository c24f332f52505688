import Templates

/// A link and its words.
struct LinkView: TemplateObject {
    let title: String
    let link: String?
    var note: String?

    static let fields: Fields<LinkView> = [
        .text("title", "The words of the link.") { $0.title },
        .text("link", "Where it leads; missing where the words stand alone.") { $0.link },
        .text("note", "What is said behind the link.") { $0.note },
    ]
}
