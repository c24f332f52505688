import Model

/// What a framework's files for other programs are made from: plain values, as they will be published.
package struct ExportSource: Sendable {
    /// The framework.
    package let framework: Framework
    /// What is known of the site around it.
    package let site: Site
    /// When the content's files were last changed, as far as that is to be told.
    package let changes: LastChanges
    /// Writes authors' texts with links as the framework's pages have them.
    package let texts: HTMLWriter
    /// Whether the framework's language is written from right to left.
    package let isRightToLeft: Bool
    /// What people read in the files besides the authors' texts.
    package let words: ExportWords

    /// A framework of a site, in words.
    package init(
        _ framework: Framework, of site: Site, changes: LastChanges, texts: HTMLWriter,
        isRightToLeft: Bool, words: ExportWords
    ) {
        self.framework = framework
        self.site = site
        self.changes = changes
        self.texts = texts
        self.isRightToLeft = isRightToLeft
        self.words = words
    }

    /// A relative link from the framework's pages.
    func link(_ address: Address) -> String {
        address.link(from: .framework(framework.id))
    }

    /// A page's full address where the site's is known, else a relative link.
    func url(_ address: Address) -> String {
        site.url.map { "\($0)/\(percentEncoded(address.path))" } ?? link(address)
    }

    /// The date of a file's last change; nil where it isn't known.
    func lastChange(of source: String) -> String? {
        changes[source]
    }
}
