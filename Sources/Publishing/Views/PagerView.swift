import Templates

/// The ways to the pages before and after this one.
struct PagerView: TemplateObject {
    let label: String
    let previous: LinkView?
    let next: LinkView?
    let words: Words

    static let fields: Fields<PagerView> = [
        .text("label", "What the pages are.") { $0.label },
        .text("previousTitle", "The page before this one.") { $0.previous?.title },
        .text("previousLink", "Where it is.") { $0.previous?.link },
        .text("nextTitle", "The page after this one.") { $0.next?.title },
        .text("nextLink", "Where it is.") { $0.next?.link },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension Theme {
    /// The ways on from the one at a place among its neighbours; nil where it stands alone.
    func pager(_ links: [LinkView], at place: Int, label: String, _ words: Words) -> String? {
        guard links.count > 1 else { return nil }
        return render(
            .pager,
            PagerView(
                label: label,
                previous: place == 0 ? nil : links[place - 1],
                next: place + 1 == links.count ? nil : links[place + 1],
                words: words
            )
        )
    }
}
