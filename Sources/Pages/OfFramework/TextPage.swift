import Localization
import Model
import PageKit
import Templates
import Theming

/// A page of text.
struct TextPageView: TemplateObject {
    /// From so many headings on, the page begins with a list of them.
    private static let longEnough = 4

    let frame: PageContext
    let page: Page
    let status: StatusView?
    let text: PageText?
    let pager: PagerView?

    private var contents: [LinkView] {
        let top = page.headings.filter { $0.rank == 2 }
        guard top.count >= Self.longEnough else { return [] }
        return top.map { LinkView(title: $0.title, link: "#\(percentEncoded($0.anchor.text))") }
    }

    static let fields: Fields<TextPageView> = [
        .including { $0.frame },
        .text("code", "Its short mark.") { $0.page.code },
        .text("title", "Its title.") { $0.page.title },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.status },
        .list("contents", "The headings of a long page.") { $0.contents },
        .html("text", "What it says.") { $0.text },
        .object("pager", "The pages before and after it.") { $0.pager },
    ]
}

extension Theme {
    /// Pages of text, of a framework or of the site.
    ///
    /// - Parameter address: where a page lies.
    package func textPages(
        _ pages: [Page], in folder: SectionContext, trail: Breadcrumbs, address: (Page) -> Address
    ) -> [PublishedPage] {
        let links = pages.map { page in
            LinkView(
                title: [page.code, page.title].compactMap(\.self).joined(separator: " "),
                link: folder.link(address(page))
            )
        }
        return pages.enumerated().map { index, page in
            PublishedPage(address(page), .page, of: self) { rendering in
                let frame = PageContext(
                    folder, rendering, title: page.title, description: page.text.plain, trail: trail,
                    source: page.source
                )
                return TextPageView(
                    frame: frame,
                    page: page,
                    status: StatusView(page.status, folder.words),
                    text: frame.text(page.text),
                    pager: PagerView(links, at: index, label: folder.words.phrase(.pages))
                )
            }
        }
    }
}

extension TemplateKey where Root == TextPageView {
    static var page: Self { Self("page") }
}
