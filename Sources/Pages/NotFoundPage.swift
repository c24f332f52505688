import Localization
import Model
import PageKit
import Templates
import Theming

/// The page that a server shows for an address that leads nowhere.
struct NotFoundView: TemplateObject {
    let frame: PageContext
    let frameworks: [LinkView]
    let aToZLink: String

    static let fields: Fields<NotFoundView> = [
        .including { $0.frame },
        .text("aToZLink", "The page that lists everything by name.") { $0.aToZLink },
        .list("frameworks", "The frameworks, for a way on.") { $0.frameworks },
    ]
}

extension SiteContext {
    /// The page for addresses that lead nowhere.
    ///
    /// - Parameter root: what all links begin with: a server shows the page at any depth.
    package func notFoundPage(root: String) -> PublishedPage {
        PublishedPage(.notFound, .notFound, of: theme) { notFound($0, root: root) }
    }

    private func notFound(_ rendering: PageRendering, root: String) -> NotFoundView {
        let anywhere = SectionContext(
            site: site, changes: folder.changes, framework: nil, words: words, theme: theme, prefix: root,
            annotations: folder.annotations
        )
        return NotFoundView(
            frame: PageContext(anywhere, rendering, title: words.phrase(.notFound)),
            frameworks: site.frameworks.map { LinkView(title: $0.title, link: anywhere.link(.framework($0.id))) },
            aToZLink: anywhere.link(.aToZ)
        )
    }
}

extension TemplateKey where Root == NotFoundView {
    static var notFound: Self { Self("not-found") }
}
