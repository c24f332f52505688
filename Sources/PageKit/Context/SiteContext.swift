import Localization
import Model
import Templates
import Theming

/// The site with what its own pages are made from.
package struct SiteContext: Sendable {
    package let site: Site
    package let theme: Theme
    package let words: LocalizedStrings
    package let folder: SectionContext

    package init(site: Site, changes: LastChanges, theme: Theme, annotations: PageAnnotations? = nil) {
        self.site = site
        self.theme = theme
        words = theme.strings.words(in: site.language)
        folder = SectionContext(
            site: site, changes: changes, framework: nil, words: words, theme: theme, annotations: annotations)
    }

    /// The header of a page that the header links to.
    package func header(on current: Address) -> RenderedHTML {
        theme.rendered(
            .header,
            HeaderView(
                site: site, words: words, viewpoint: folder.viewpoint, current: current, hasSearch: folder.hasScripts))
    }

    /// The pages above one of the site's own pages.
    package var trail: Breadcrumbs {
        Breadcrumbs().adding(words.phrase(.frameworks), .home, in: folder)
    }
}
