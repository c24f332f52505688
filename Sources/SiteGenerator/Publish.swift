import Execution
import Exports
import Fingerprints
import Guides
import Model
import PageKit
import Pages
import ReviewSite
import SearchIndex
import SiteOutput
import Templates
import Theming

/// Lays out a site: what it consists of, and how each page and file is made when somebody asks for it.
///
/// - Parameters:
///   - changes: when the content's files were last changed, as far as that is to be told.
///   - pdfs: guides that were printed, to be published beside the pages.
///   - histories: each framework's former versions, the newest first, as far as they are to be told.
///   - proposal: what the site would change, where it is shown to those who have to agree and not yet published.
///   - origins: what it is made from, where a build is to keep the frameworks that the last one made from the same.
package func publish(
    _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = [],
    histories: [Framework.ID: [FormerFramework]] = [:], proposal: Proposal? = nil, origins: SiteOrigins? = nil
) async -> PublishedSite {
    var publisher = SitePublisher()
    return await publisher.publish(
        site, with: theme, changes: changes, pdfs: pdfs, histories: histories, proposal: proposal, origins: origins)
}

/// Lays out a site more than once: what a framework's pages are made from is kept as long as the framework is the same.
///
/// 1. Every framework has its pages, and its files for other programs.
/// 2. Then comes what lists all frameworks: home, A to Z, search, redirects, site map.
/// 3. Assets and files are added as they are.
package struct SitePublisher: Sendable {
    private let rootFromAnywhere: String?
    private(set) var frameworks: [Framework.ID: PublishedFramework] = [:]
    private let recent = RecentlyWanted()

    /// - Parameter rootFromAnywhere: what leads to the site's root from any depth; without it, the site's own address does.
    package init(rootFromAnywhere: String? = nil) {
        self.rootFromAnywhere = rootFromAnywhere
    }

    /// The site's pages and files.
    ///
    /// - Parameters:
    ///   - changes: when the content's files were last changed, as far as that is to be told.
    ///   - pdfs: guides that were printed, to be published beside the pages.
    ///   - histories: each framework's former versions, the newest first, as far as they are to be told.
    ///   - proposal: what the site would change, where it is shown to those who have to agree and not yet published.
    ///   - origins: what it is made from, where a build is to keep the frameworks that the last one made from the same.
    package mutating func publish(
        _ site: Site, with theme: Theme, changes: LastChanges = LastChanges(), pdfs: [GuidePDF] = [],
        histories: [Framework.ID: [FormerFramework]] = [:], proposal: Proposal? = nil, origins: SiteOrigins? = nil
    ) async -> PublishedSite {
        let review = proposal.map { ReviewOverlay($0, of: site, with: theme) }
        let annotations = review?.pageAnnotations
        let site = review.map { $0.annotated(site) } ?? site
        let context = SiteContext(site: site, changes: changes, theme: theme, annotations: annotations)
        let frame = site.frame
        let frameTold = origins == nil ? nil : Fingerprint(ofPartsOf: frame)
        let frameworks = await publish(
            site.frameworks.map { framework in
                let former = histories[framework.id] ?? []
                let files = former.isEmpty ? [] : site.files.filter { $0.address.folder == framework.id.text }
                return FrameworkSource(
                    framework: framework, site: frame, theme: theme, changes: changes, pdfs: pdfs, former: former,
                    files: files, review: review, annotations: annotations,
                    origin: frameTold.flatMap { origins?.origin(of: framework.id, in: $0) }
                )
            }
        )
        let contexts = frameworks.map(\.context)
        let hasScripts = context.folder.hasScripts
        let search =
            hasScripts
            ? SearchFiles(frameworks.map(\.search), SearchSite(pages: site.pages, words: context.words))
            : SearchFiles()
        var pages = [context.homePage(contexts), context.aToZPage(contexts)]
        if hasScripts {
            let marks = search.marks.marks.map { RenderedHTML($0) }
            let stemmed = SearchIndex.stemmedLanguages(of: contexts.map(\.folder.language) + [site.language])
            pages.append(
                context.searchPage(contexts, marks: marks, stemmed: stemmed, showing: SearchIndex.shownAtATime))
        }
        pages += theme.textPages(site.pages, in: context.folder, trail: context.trail) { .sitePage($0.id) }
        let map = context.siteMap(of: pages.map(\.address) + frameworks.flatMap { $0.pages.map(\.address) })
        let root = rootFromAnywhere ?? site.url.map { "\($0)/" } ?? ""
        pages += [context.notFoundPage(root: root)] + context.redirectPages(contexts)
        if let review { pages += context.changesPages(review) + context.signSheets(review) }

        var files = pages.map(\.file) + [context.accentStyle()] + [map].compactMap(\.self)
        if !frameworks.isEmpty { files.append(PublishedFile(DataSchema.file)) }
        let assets = hasScripts ? theme.assets : theme.assets.filter { !$0.path.lowercased().hasSuffix(".js") }
        files += assets.map { asset in PublishedFile(path: asset.path) { asset.bytes } }
        files += pdfs.map { pdf in PublishedFile(path: pdf.address.path) { pdf.bytes } }
        files += site.files.map { file in PublishedFile(path: file.address.path) { file.bytes } }
        return PublishedSite(
            parts: [PublishedPart(files)] + frameworks.map(\.part), search: search,
            pageCount: pages.count + frameworks.reduce(0) { $0 + $1.pages.count })
    }

    /// Lays out frameworks, several at a time, but for those that haven't changed.
    private mutating func publish(_ sources: [FrameworkSource]) async -> [PublishedFramework] {
        let (earlier, recent) = (frameworks, recent)
        let published = await concurrently(sources) { source in
            if let same = earlier[source.framework.id], same.source == source { return same }
            return PublishedFramework(source, recent: recent)
        }
        frameworks = Dictionary(published.map { ($0.source.framework.id, $0) }) { first, _ in first }
        return published
    }
}
