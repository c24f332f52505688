import Execution
import Model
import SiteOutput

/// What only a search loads.
package struct SearchFiles: Sendable {
    private let parts: [SearchPart]
    private let site: SearchSite?
    /// The marks of levels, by the numbers that the index has for them.
    package let marks: MarkBook

    /// Those of a site that has a search.
    package init(_ parts: [SearchPart], _ site: SearchSite) {
        self.init(parts, site: site)
    }

    /// Those of a site without: none.
    package init() {
        self.init([], site: nil)
    }

    private init(_ parts: [SearchPart], site: SearchSite?) {
        self.parts = parts
        self.site = site
        marks = MarkBook(parts.map(\.source))
    }

    /// Makes the files.
    ///
    /// - Parameter keepsSections: whether what was found in each framework is kept, for an index of a site that differs in
    ///   few of them.
    package func make(keepsSections: Bool = true) async -> [RenderedSite.File] {
        guard let site else { return [] }
        let texts = SearchTexts(
            await concurrently(parts) { keepsSections ? $0.section.value : $0.newSection }
                + [SearchSection(site.documents)])
        return await SearchIndex(texts, of: parts.map(\.source), site, marks).files
    }
}
