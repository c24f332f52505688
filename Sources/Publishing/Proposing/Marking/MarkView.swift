/// Something in the site with what happened to it.
struct MarkView: TemplateObject {
    /// Which part of the site's text it is.
    enum Extent: Sendable {
        /// It stays, or the words in it are marked.
        case marked
        /// All of it is new.
        case new
        /// All of it is gone from here.
        case gone
    }

    let number: Int
    let event: String
    let link: String
    let extent: Extent
    let html: String
    /// Whether words differ that aren't marked.
    var isWhole = false
    let words: Words

    static let fields: Fields<MarkView> = [
        .number("number", "The change’s number.") { $0.number },
        .text("event", "What happened, in words.") { $0.event },
        .text("link", "Where the change is told.") { $0.link },
        .flag("isNew", "Whether all of the text is new here.") { $0.extent == .new },
        .flag("isGone", "Whether all of the text is gone from here.") { $0.extent == .gone },
        .flag("isWhole", "Whether words in it differ that can’t be marked one by one.") { $0.isWhole },
        .html("html", "The text.") { $0.html },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// What is gone from a cell.
struct GoneView: TemplateObject {
    let items: [Item]
    let words: Words

    /// An indicator that is gone.
    struct Item: TemplateObject {
        let anchor: String
        let html: String

        static let fields: Fields<Item> = [
            .text("anchor", "The id of its place.") { $0.anchor },
            .html("html", "What it said, from mark.mustache.") { $0.html },
        ]
    }

    static let fields: Fields<GoneView> = [
        .list("items", "What is gone, in order.") { $0.items },
        .words("words", "The theme’s words.") { $0.words },
    ]
}
