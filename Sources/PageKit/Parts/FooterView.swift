import Localization
import Model
import Templates
import Theming

/// The foot of every page.
struct FooterView: TemplateObject {
    let site: Site
    let framework: Framework?
    let words: LocalizedStrings
    let viewpoint: Viewpoint
    let levels: [LevelView]
    let edition: String?

    private var pages: [LinkView] {
        site.pages.filter(\.isInFooter).map { LinkView(title: $0.title, link: viewpoint.link(.sitePage($0.id))) }
    }

    private var sheetFoot: String {
        [site.organisation ?? site.title, framework?.title, edition].compactMap(\.self).joined(separator: " · ")
    }

    static let fields: Fields<FooterView> = [
        .text("siteTitle", "The site’s title.") { $0.site.title },
        .text("organisation", "Who publishes the site.") { $0.site.organisation },
        .text("homeLink", "The home page.") { $0.viewpoint.link(.home) },
        .text("aToZLink", "The page that lists everything by name.") { $0.viewpoint.link(.aToZ) },
        .list("pages", "The site’s own pages, without those that stay out of the footer.") { $0.pages },
        .object("contact", "Whom to ask.") { ContactLink.view(of: $0.site.contact, $0.words) },
        .text("frameworkTitle", "The framework that the page belongs to; missing on the site’s own pages.") {
            $0.framework?.title
        },
        .text("frameworkLink", "The framework’s page.") { view in
            view.framework.map { view.viewpoint.link(.framework($0.id)) }
        },
        .list("levels", "The framework’s levels.") { $0.levels },
        .text("edition", "Version and date in words.") { $0.edition },
        .text("sheetFoot", "What stands at the foot of every printed sheet.") { $0.sheetFoot },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// What becomes of `contact` in site.md.
enum ContactLink {
    /// A link for an e-mail or web address; a telephone number or a name is only said.
    static func view(of contact: String?, _ words: LocalizedStrings) -> LinkView? {
        guard let contact else { return nil }
        if contact.hasPrefix("https://") || contact.hasPrefix("http://") {
            return LinkView(title: words.phrase(.contact), link: contact)
        }
        let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts.contains(where: \.isEmpty), !contact.contains(where: \.isWhitespace) {
            return LinkView(title: words.phrase(.contact), link: "mailto:\(contact)")
        }
        return LinkView(title: words.phrase(.contactByName, ["contact": contact]), link: nil)
    }
}

extension TemplateKey where Root == FooterView {
    static var footer: Self { Self("footer") }
}
