import Model

/// The pages above a page, from the home page down.
package struct Breadcrumbs: Sendable {
    /// Their titles, and links to them.
    private(set) var links: [LinkView] = []
    /// Their full addresses where the site's is known.
    private(set) var urls: [String] = []

    /// The trail with one page more.
    package func adding(_ title: String, _ address: Address, in folder: SectionContext) -> Breadcrumbs {
        var longer = self
        longer.links.append(LinkView(title: title, link: folder.link(address)))
        longer.urls.append(folder.url(address))
        return longer
    }
}
