import Frameworks

/// Renders a whole site in memory.
///
/// - Parameters:
///   - changes: when the content's files were last changed, as far as that is to be told.
///   - pdfs: guides that were printed, to be published beside the pages.
public func publish(
    _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = []
) async -> PublishedSite {
    var publisher = SitePublisher()
    return await publisher.publish(site, with: theme, changes: changes, pdfs: pdfs)
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
    public mutating func publish(
        _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = []
    ) async -> PublishedSite {
        let desk = SiteDesk(site: site, changes: changes, theme: theme)
        let frameworks = await renderFrameworks(of: site, with: theme, changes, pdfs)
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
    private mutating func renderFrameworks(
        of site: Site, with theme: Theme, _ changes: LastChanges, _ pdfs: [GuidePDF]
    ) async -> [RenderedFramework] {
        let frame = site.frame
        let earlier = frameworks
        let rendered = await withTaskGroup(of: (Int, RenderedFramework).self) { group in
            for (index, framework) in site.frameworks.enumerated() {
                let source = FrameworkSource(
                    framework: framework, site: frame, theme: theme, changes: changes, pdfs: pdfs)
                if let same = earlier[framework.id], same.source == source {
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

/// All that a framework's pages are made from.
private struct FrameworkSource: Sendable, Equatable {
    let framework: Framework
    /// What the site puts around its pages.
    let site: Site
    let theme: Theme
    let changes: LastChanges
    let pdfs: [GuidePDF]

    static func == (first: FrameworkSource, second: FrameworkSource) -> Bool {
        first.theme === second.theme && first.changes == second.changes && first.site == second.site
            && first.framework == second.framework && first.pdfs == second.pdfs
    }
}

extension Site {
    /// The site without what only its own pages and other frameworks' show. What isn't here can't get into a framework's
    /// pages, and so they need not be rendered again when it changes.
    fileprivate var frame: Site {
        var frame = self
        frame.frameworks = []
        frame.files = []
        frame.introduction = RichText(html: "", plain: "")
        for index in frame.pages.indices {
            frame.pages[index].text = RichText(html: "", plain: "")
            frame.pages[index].headings = []
        }
        return frame
    }
}

/// A framework's pages, and what they were made from.
private struct RenderedFramework: Sendable {
    let source: FrameworkSource
    let desk: FrameworkDesk
    let pages: [RenderedPage]
    let files: [RenderedSite.File]
    /// What the home page shows of it.
    let entry: FrameworkEntry
    /// What the list of everything shows of it.
    let indexEntries: [IndexEntry]
    /// What can be found in it.
    let section: SearchSection

    init(_ source: FrameworkSource) {
        self.source = source
        let framework = source.framework
        let theme = source.theme
        desk = FrameworkDesk(site: source.site, changes: source.changes, framework: framework, theme: theme)
        let downloads = desk.downloads()
        files = downloads.map { RenderedSite.File(path: $0.address.path, bytes: $0.bytes) }
        pages =
            [desk.frameworkPage(downloads, pdfs: source.pdfs)] + desk.competencyPages() + desk.groupPages()
            + desk.levelPages()
            + desk.stepPages() + desk.rolePages() + desk.specificationPages()
            + desk.comparePages() + desk.guidePages()
            + theme.textPages(framework.pages, in: desk.folder, trail: desk.trail) { .page($0.id, framework.id) }
        entry = FrameworkEntry(desk)
        indexEntries = desk.indexEntries
        section = SearchSection(desk.searchThings)
    }
}
