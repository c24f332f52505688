import Frameworks

/// Renders a whole site in memory.
///
/// 1. Every framework's cells are rendered once; its pages are made from them, several frameworks at a time, and its
///    files for other programs from the model.
/// 2. Then what lists all frameworks: home, A to Z, redirects, site map.
/// 3. Assets and files are added as they are.
///
/// - Parameters:
///   - changes: when the content's files were last changed, as far as that is to be told.
///   - rootFromAnywhere: what leads to the site's root from any depth; without it, the site's own address does.
public func publish(
    _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), rootFromAnywhere: String? = nil
) async -> PublishedSite {
    let desk = SiteDesk(site: site, changes: changes, theme: theme)
    let frameworks = await renderFrameworks(of: site, with: theme, changes)
    var pages = [desk.homePage(frameworks.map { FrameworkEntry($0.desk) }), desk.aToZPage(frameworks.map(\.desk))]
    pages += theme.textPages(site.pages, in: desk.folder, trail: desk.trail) { .sitePage($0.id) }
    pages += frameworks.flatMap(\.pages)
    let map = desk.siteMap(of: pages.map(\.address))
    pages +=
        [desk.notFoundPage(root: rootFromAnywhere ?? site.url.map { "\($0)/" } ?? ""), desk.accentStyle()]
        + [map].compactMap(\.self)
    pages += desk.redirectPages(frameworks.map(\.desk))

    var rendered = RenderedSite()
    for page in pages { rendered.add(RenderedSite.File(path: page.address.path, text: page.text)) }
    for file in frameworks.flatMap(\.files) { rendered.add(file) }
    if !frameworks.isEmpty { rendered.add(DataSchema.file) }
    for asset in theme.assets { rendered.add(RenderedSite.File(path: asset.path, bytes: asset.bytes)) }
    for file in site.files { rendered.add(RenderedSite.File(path: file.address.path, bytes: file.bytes)) }
    return PublishedSite(rendered: rendered, pageCount: pages.count { $0.address.path.hasSuffix(".html") })
}

/// A site ready to be written.
public struct PublishedSite: Sendable {
    /// Every file.
    public let rendered: RenderedSite
    /// How many of the files are pages for readers.
    public let pageCount: Int
}

/// A framework's pages, and what they were made from.
private struct RenderedFramework: Sendable {
    let desk: FrameworkDesk
    let pages: [RenderedPage]
    let files: [RenderedSite.File]

    init(_ framework: Framework, of site: Site, with theme: Theme, _ changes: LastChanges) {
        desk = FrameworkDesk(site: site, changes: changes, framework: framework, theme: theme)
        let downloads = desk.downloads()
        files = downloads.map { RenderedSite.File(path: $0.address.path, bytes: $0.bytes) }
        pages =
            [desk.frameworkPage(downloads)] + desk.competencyPages() + desk.groupPages() + desk.levelPages()
            + desk.stepPages() + desk.rolePages() + desk.specificationPages()
            + desk.comparePages()
            + theme.textPages(framework.pages, in: desk.folder, trail: desk.trail) { .page($0.id, framework.id) }
    }
}

private func renderFrameworks(
    of site: Site, with theme: Theme, _ changes: LastChanges
) async -> [RenderedFramework] {
    await withTaskGroup(of: (Int, RenderedFramework).self) { group in
        for (index, framework) in site.frameworks.enumerated() {
            group.addTask { (index, RenderedFramework(framework, of: site, with: theme, changes)) }
        }
        var rendered: [(Int, RenderedFramework)] = []
        for await result in group { rendered.append(result) }
        return rendered.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
