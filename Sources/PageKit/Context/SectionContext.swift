import Localization
import Model
import Templates
import Theming

/// What all pages of one folder share: language, words, header and footer.
package final class SectionContext: Sendable {
    let site: Site
    package let changes: LastChanges
    let theme: Theme
    package let words: LocalizedStrings
    package let language: String
    /// `rtl` for languages written from right to left, else `ltr`.
    package let direction: String
    /// What leads from a page of the folder to the site's root: nothing or `../`.
    let root: String
    /// Where the folder's links are seen from.
    package let viewpoint: Viewpoint
    /// Writes authors' texts for the folder's pages.
    package let texts: HTMLWriter
    /// The header of pages that it doesn’t link to.
    let header: RenderedHTML
    /// The footer, before it the stairs that all marks of the framework's levels show.
    let footer: RenderedHTML
    /// The framework that the folder belongs to.
    let framework: Framework?
    /// Version and date, for the foot of each sheet.
    package let edition: String?
    /// Nil where the site is published.
    package let annotations: PageAnnotations?

    /// - Parameter prefix: what the links of a page that is shown at any depth begin with.
    package init(
        site: Site, changes: LastChanges, framework: Framework?, words: LocalizedStrings, theme: Theme,
        footerLevels: [LevelView] = [], prefix: String = "", annotations: PageAnnotations? = nil
    ) {
        self.annotations = annotations
        self.site = site
        self.changes = changes
        self.framework = framework
        self.theme = theme
        self.words = words
        language = framework?.language ?? site.language
        direction = writingDirection(of: language)
        viewpoint = Viewpoint(page: framework.map { .framework($0.id) } ?? .home, prefix: prefix)
        texts = HTMLWriter(from: viewpoint.page, markup: annotations == nil ? nil : theme.reviewMarkup(words))
        root = framework == nil ? prefix : "../"
        edition = framework.flatMap { editionLine($0, words) }
        header = theme.rendered(
            .header,
            HeaderView(
                site: site, words: words, viewpoint: viewpoint, current: nil,
                hasSearch: annotations?.hasScripts ?? true))
        let stairs = footerLevels.indices.map { index in
            LevelMarkView(
                number: index + 1, count: footerLevels.count, isStep: false, isDrawnOnce: true, words: words)
        }
        var foot = RenderBuffer()
        // With the footer, so that no theme with a frame of its own is without the drawings.
        if !stairs.isEmpty { theme.render(.levelStairs, LevelStairsView(stairs: stairs), into: &foot) }
        theme.render(
            .footer,
            FooterView(
                site: site, framework: framework, words: words, viewpoint: viewpoint, levels: footerLevels,
                edition: edition
            ),
            into: &foot
        )
        footer = RenderedHTML(foot.bytes[...])
    }

    /// Whether pages may have scripts, and with them a search and comparisons to be chosen.
    package var hasScripts: Bool { annotations?.hasScripts ?? true }

    /// A relative link from the folder's pages.
    package func link(_ address: Address, _ anchor: Anchor? = nil) -> String {
        viewpoint.link(address, anchor)
    }

    /// A page's full address where the site's is known, else a relative link.
    package func url(_ address: Address) -> String {
        address.url(in: site) ?? link(address)
    }

    /// In a preview: texts that are no longer there, as they are shown where they stood.
    func view(ofGone gone: [GoneText]) -> GoneView {
        GoneView(items: gone.map { GoneView.Item($0, by: texts) }, words: words)
    }

    /// The date of a file's last change.
    func lastChange(of source: String) -> String? {
        changes[source]
    }
}
