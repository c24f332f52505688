import Model
import PageKit
import SiteOutput
import Templates
import Theming

/// The list of all pages for search engines (<https://www.sitemaps.org/protocol.html>).
struct SiteMapView: TemplateObject {
    let addresses: [LinkView]

    static let fields: Fields<SiteMapView> = [
        .list("pages", "Every page; its ‘link’ is the full address.") { $0.addresses }
    ]
}

extension SiteContext {
    /// The site map; nil where the site's address is not known.
    package func siteMap(of pages: [Address]) -> PublishedFile? {
        guard let url = site.url else { return nil }
        return PublishedFile(path: Address.siteMap.path) {
            let links = pages.map { LinkView(title: "", link: "\(url)/\(percentEncoded($0.path))") }
            return Array(theme.render(.siteMap, SiteMapView(addresses: links)).utf8)
        }
    }
}

extension TemplateKey where Root == SiteMapView {
    static var siteMap: Self { Self("site-map") }
}
