import Templates

/// Something that opens when it is asked for.
struct DetailsView: TemplateObject {
    let title: String
    let count: String?
    /// Nil where it stands on another page only.
    let html: String?
    let link: String

    static let fields: Fields<DetailsView> = [
        .text("title", "What is in it.") { $0.title },
        .text("count", "How much is in it, in words.") { $0.count },
        .html("html", "What it holds; missing where the page would grow too long with it.") { $0.html },
        .text("link", "Where it can also be read.") { $0.link },
    ]
}
