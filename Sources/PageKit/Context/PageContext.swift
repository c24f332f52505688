import JSONWriting
import Localization
import Model
import Templates
import Theming

/// What stands around the content of every page.
package final class PageContext: TemplateObject {
    package let folder: SectionContext
    private let rendering: PageRendering
    package let title: String
    let description: String?
    let breadcrumbs: BreadcrumbsView?
    let header: RenderedHTML
    let proposal: ProposalView?
    /// The path in the content folder of what the page is made from.
    let source: String?
    /// What the page says to machines, as JSON; nil where it says nothing.
    private let structuredData: RenderedHTML?

    /// - Parameters:
    ///   - title: the page's own title.
    ///   - description: a sentence about it, plain.
    ///   - trail: the pages above it; none on the home page and its like.
    ///   - header: in place of the folder's.
    ///   - source: the path in the content folder of what the page is made from.
    ///   - data: writes what the page says to machines besides.
    package init(
        _ folder: SectionContext, _ rendering: PageRendering, title: String, description: String? = nil,
        trail: Breadcrumbs? = nil,
        header: RenderedHTML? = nil, source: String? = nil,
        data: ((inout CompactJSON) -> Void)? = nil
    ) {
        self.folder = folder
        self.rendering = rendering
        self.title = title
        self.description = description.map { shortened($0, to: 200) }
        breadcrumbs = trail.map { BreadcrumbsView(above: $0.links, title: title) }
        self.header = header ?? folder.header
        proposal = folder.annotations?.notice(rendering, folder)
        self.source = source
        structuredData =
            folder.hasScripts
            ? Self.structuredData(trail.map { trail in (trail, title, folder.url(rendering.address)) }, data) : nil
    }

    private static func structuredData(
        _ way: (trail: Breadcrumbs, title: String, url: String)?, _ data: ((inout CompactJSON) -> Void)?
    ) -> RenderedHTML? {
        guard way != nil || data != nil else { return nil }
        func write(to json: inout CompactJSON) {
            if let way {
                let above = zip(way.trail.links, way.trail.urls).map { (title: $0.title, url: $1) }
                StructuredData.write(breadcrumbs: above + [(way.title, way.url)], to: &json)
            }
            data?(&json)
        }
        let isBoth = way != nil && data != nil
        return RenderedHTML(CompactJSON.bytes { json in if isBoth { json.list(write) } else { write(to: &json) } }[...])
    }

    /// The titles from the page up to the site, so that tabs and bookmarks begin with what tells them apart.
    private var documentTitle: String {
        var titles = [title]
        if let framework = folder.framework?.title, framework != title { titles.append(framework) }
        if folder.site.title != title { titles.append(folder.site.title) }
        return titles.joined(separator: " – ")
    }

    /// An author's text as it stands on the page; nil where there is none.
    package func text(_ text: RichText?) -> PageText? {
        guard let text else { return nil }
        rendering.record(text)
        return PageText(text: text, writer: folder.texts)
    }

    private var changed: String? {
        source.flatMap { folder.lastChange(of: $0) }
    }

    package static let fields: Fields<PageContext> = [
        .text("language", "The page’s language as a BCP 47 tag.") { $0.folder.language },
        .text("direction", "‘ltr’, or ‘rtl’ for languages written from right to left.") { $0.folder.direction },
        .text("documentTitle", "The page’s title with those of its framework and its site.") { $0.documentTitle },
        .text("description", "A sentence about the page.") { $0.description },
        .text("canonical", "The page’s full address, where site.md has a ‘url’.") { frame in
            frame.rendering.address.url(in: frame.folder.site)
        },
        .text("siteTitle", "The site’s title.") { $0.folder.site.title },
        .html("structuredData", "What the page says to machines: JSON-LD in the words of schema.org.") {
            $0.structuredData
        },
        .text("changed", "When the page’s source was last changed, in words.") { frame in
            frame.changed.map { dateInWords($0, language: frame.folder.language) }
        },
        .text("changedDate", "The same as an ISO 8601 date.") { $0.changed },
        .text("editLink", "Where the page’s source can be edited, where site.md has an ‘edit-url’.") { frame in
            frame.source.flatMap { source in
                frame.folder.site.editURL.map { "\($0)/\(percentEncoded(source))" }
            }
        },
        .text("root", "What leads to the site’s root: nothing, ‘../’, or an address.") { $0.folder.root },
        .flag("hasScripts", "Whether pages may hold scripts; those of a preview that is sent by mail may not.") {
            $0.folder.hasScripts
        },
        .html("header", "The page’s header, from header.mustache.") { $0.header },
        .html(
            "footer",
            "The page’s footer, from footer.mustache, and in a framework the drawings of level-stairs.mustache."
        ) { $0.folder.footer },
        .object("proposal", "In a preview: what is compared, and what changed on the page.") { $0.proposal },
        .object("breadcrumbs", "The way to the page from the home page.") { $0.breadcrumbs },
        .words("words", "The theme’s words.") { $0.folder.words },
    ]
}

/// The pages above one, and itself.
struct BreadcrumbsView: TemplateObject {
    let above: [LinkView]
    let title: String

    static let fields: Fields<BreadcrumbsView> = [
        .list("above", "The pages above this one, from the home page down.") { $0.above },
        .text("title", "The page itself.") { $0.title },
    ]
}
