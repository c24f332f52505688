import Localization
import Model
import Templates
import Theming

/// The head of every page.
struct HeaderView: TemplateObject {
    let site: Site
    let words: LocalizedStrings
    let viewpoint: Viewpoint
    /// The page that the header stands on, if it links to it.
    let current: Address?
    /// Whether there is a page with the search.
    let hasSearch: Bool

    static let fields: Fields<HeaderView> = [
        .text("siteTitle", "The site’s title.") { $0.site.title },
        .text("organisation", "Who publishes the site.") { $0.site.organisation },
        .text("logo", "The logo’s file.") { view in
            view.site.logo.map { view.viewpoint.link(.siteFile($0)) }
        },
        .text("homeLink", "The home page.") { $0.viewpoint.link(.home) },
        .text("aToZLink", "The page that lists everything by name.") { $0.viewpoint.link(.aToZ) },
        .text("searchLink", "The page with the search; missing where there is none.") { view in
            view.hasSearch ? view.viewpoint.link(.search) : nil
        },
        .flag("isHome", "Whether this is the home page.") { $0.current == .home },
        .flag("isAToZ", "Whether this is the page that lists everything by name.") { $0.current == .aToZ },
        .flag("isSearch", "Whether this is the page with the search.") { $0.current == .search },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension TemplateKey where Root == HeaderView {
    static var header: Self { Self("header") }
}
