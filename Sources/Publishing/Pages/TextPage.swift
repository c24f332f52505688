import Frameworks

/// A page of text.
struct TextPageView: TemplateObject {
    /// From so many headings on, the page begins with a list of them.
    private static let longEnough = 4

    let frame: PageFrame
    let page: Page
    let previous: LinkView?
    let next: LinkView?

    private var contents: [LinkView] {
        let top = page.headings.filter { $0.rank == 2 }
        guard top.count >= Self.longEnough else { return [] }
        return top.map { LinkView(title: $0.title, link: "#\(percentEncoded($0.anchor.text))") }
    }

    static let fields: Fields<TextPageView> = [
        .including { $0.frame },
        .text("code", "Its short mark.") { $0.page.code },
        .text("title", "Its title.") { $0.page.title },
        .object("status", "How far it is agreed, where that is worth a banner.") {
            StatusView($0.page.status, $0.frame.folder.words)
        },
        .list("contents", "The headings of a long page.") { $0.contents },
        .html("text", "What it says.") { $0.page.text },
        .object("previous", "The page before it.") { $0.previous },
        .object("next", "The page after it.") { $0.next },
    ]
}

extension Theme {
    /// Pages of text, of a framework or of the site.
    ///
    /// - Parameter address: where a page lies.
    func textPages(
        _ pages: [Page], in folder: FolderFrame, trail: [LinkView], address: (Page) -> Address
    ) -> [RenderedPage] {
        let links = pages.map { page in
            LinkView(
                title: [page.code, page.title].compactMap(\.self).joined(separator: " "),
                link: folder.link(address(page))
            )
        }
        return pages.enumerated().map { index, page in
            let place = address(page)
            let view = TextPageView(
                frame: PageFrame(folder, place, title: page.title, description: page.text.plain, trail: trail),
                page: page,
                previous: index == 0 ? nil : links[index - 1],
                next: index + 1 == links.count ? nil : links[index + 1]
            )
            return RenderedPage(address: place, text: render(.page, view))
        }
    }
}
