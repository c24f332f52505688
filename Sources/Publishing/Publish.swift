import Frameworks

/// Renders a whole site in memory.
///
/// - Parameters:
///   - changes: when the content's files were last changed, as far as that is to be told.
///   - pdfs: guides that were printed, to be published beside the pages.
///   - histories: each framework's former versions, the newest first, as far as they are to be told.
///   - proposal: what the site would change, where it is shown to those who have to agree and not yet published.
public func publish(
    _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = [],
    histories: [Framework.ID: [FormerFramework]] = [:], proposal: Proposal? = nil
) async -> PublishedSite {
    var publisher = SitePublisher()
    return await publisher.publish(
        site, with: theme, changes: changes, pdfs: pdfs, histories: histories, proposal: proposal)
}

/// Renders a whole site in memory more than once: frameworks that haven't changed since the last time aren't rendered
/// again, and the result is the same as if they were.
///
/// 1. Every framework's cells are rendered once; its pages are made from them, several frameworks at a time, and its
///    files for other programs from the model.
/// 2. Then what lists all frameworks: home, A to Z, search, redirects, site map.
/// 3. Assets and files are added as they are.
public struct SitePublisher: Sendable {
    private let rootFromAnywhere: String?
    private var frameworks: [Framework.ID: RenderedFramework] = [:]

    /// - Parameter rootFromAnywhere: what leads to the site's root from any depth; without it, the site's own address does.
    public init(rootFromAnywhere: String? = nil) {
        self.rootFromAnywhere = rootFromAnywhere
    }

    /// The site's pages and files.
    ///
    /// - Parameters:
    ///   - changes: when the content's files were last changed, as far as that is to be told.
    ///   - pdfs: guides that were printed, to be published beside the pages.
    ///   - histories: each framework's former versions, the newest first, as far as they are to be told.
    ///   - proposal: what the site would change, where it is shown to those who have to agree and not yet published.
    public mutating func publish(
        _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = [],
        histories: [Framework.ID: [FormerFramework]] = [:], proposal: Proposal? = nil
    ) async -> PublishedSite {
        let proposal = proposal.map { ProposalDesk($0, of: site, with: theme) }
        let site = proposal.map { $0.marked(site) } ?? site
        let desk = SiteDesk(site: site, changes: changes, theme: theme, proposal: proposal)
        let frame = site.frame
        let frameworks = await render(
            site.frameworks.map { framework in
                FrameworkSource(
                    framework: framework, site: frame, theme: theme, changes: changes, pdfs: pdfs,
                    former: histories[framework.id] ?? [], proposal: proposal
                )
            }
        )
        var pages = [desk.homePage(frameworks.map(\.entry)), desk.aToZPage(frameworks.flatMap(\.indexEntries))]
        let index = SearchIndex(
            frameworks.map(\.section) + [SearchSection(desk.searchThings)], of: frameworks.map(\.desk), desk
        )
        pages.append(desk.searchPage(frameworks.map(\.desk), index.marks))
        pages += theme.textPages(site.pages, in: desk.folder, trail: desk.trail) { .sitePage($0.id) }
        pages += frameworks.flatMap(\.pages)
        let map = desk.siteMap(of: pages.map(\.address))
        let root = rootFromAnywhere ?? site.url.map { "\($0)/" } ?? ""
        pages += [desk.notFoundPage(root: root), desk.accentStyle()] + [map].compactMap(\.self)
        pages += desk.redirectPages(frameworks.map(\.desk))
        if let proposal { pages += desk.changesPages(proposal) + desk.signSheets(proposal) }

        var rendered = RenderedSite(pages.map(\.file))
        for file in index.files { rendered.add(file) }
        for file in frameworks.flatMap(\.files) { rendered.add(file) }
        if !frameworks.isEmpty { rendered.add(DataSchema.file) }
        for asset in theme.assets { rendered.add(RenderedSite.File(path: asset.path, bytes: asset.bytes)) }
        for pdf in pdfs { rendered.add(RenderedSite.File(path: pdf.address.path, bytes: pdf.bytes)) }
        for file in site.files { rendered.add(RenderedSite.File(path: file.address.path, bytes: file.bytes)) }
        return PublishedSite(rendered: rendered, pageCount: pages.count { $0.file.path.hasSuffix(".html") })
    }

    /// Renders frameworks, several at a time, but for those that come out as they did before.
    private mutating func render(_ sources: [FrameworkSource]) async -> [RenderedFramework] {
        let earlier = frameworks
        let rendered = await withTaskGroup(of: (Int, RenderedFramework).self) { group in
            for (index, source) in sources.enumerated() {
                if let same = earlier[source.framework.id], same.source == source {
                    group.addTask { (index, same) }
                } else {
                    group.addTask { (index, RenderedFramework(source)) }
                }
            }
            var rendered: [(Int, RenderedFramework)] = []
            for await result in group { rendered.append(result) }
            return rendered.sorted { $0.0 < $1.0 }.map(\.1)
        }
        frameworks = Dictionary(rendered.map { ($0.source.framework.id, $0) }) { first, _ in first }
        return rendered
    }
}

/// A site ready to be written.
public struct PublishedSite: Sendable {
    /// Every file.
    public let rendered: RenderedSite
    /// How many of the files are pages for readers.
    public let pageCount: Int
}
