import Frameworks

/// The pages above a page, from the home page down.
struct Trail: Sendable {
    /// As list items, each from link-item.mustache.
    private(set) var html = ""
    /// With their full addresses where the site's is known.
    private(set) var pages: [(title: String, url: String)] = []

    /// The trail with one page more.
    func adding(_ title: String, _ address: Address, in folder: FolderFrame) -> Trail {
        var longer = self
        longer.html += folder.theme.items([LinkView(title: title, link: folder.link(address))])
        longer.pages.append((title, folder.url(address)))
        return longer
    }
}
