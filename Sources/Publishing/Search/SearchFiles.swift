import Execution
import Model
import SiteOutput

/// What only a search loads.
public struct SearchFiles: Sendable {
    /// The folder of these files from the site's root, with a slash at its end.
    public static let folder = Address.asset(SearchIndex.folder).path + "/"

    private let frameworks: [PublishedFramework]
    private let site: SiteContext
    private let isWanted: Bool
    /// The marks of levels, by the numbers that the index has for them.
    let marks: MarkBook

    /// Those of a site that has a search; of another, none.
    init(_ frameworks: [PublishedFramework], _ site: SiteContext) {
        isWanted = site.folder.hasScripts
        self.frameworks = frameworks
        self.site = site
        marks = MarkBook(frameworks.map(\.context))
    }

    /// Makes the files.
    ///
    /// - Parameter keepsSections: whether what was found in each framework is kept, for an index of a site that differs in
    ///   few of them.
    public func make(keepsSections: Bool = true) async -> [RenderedSite.File] {
        guard isWanted else { return [] }
        let texts = SearchTexts(
            await concurrently(frameworks) { keepsSections ? $0.section.value : $0.makeSection() }
                + [SearchSection(site.searchDocuments)])
        return await SearchIndex(texts, of: frameworks.map(\.context), site, marks).files
    }
}
