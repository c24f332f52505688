import Frameworks
import SiteOutput

/// A page of the site. It is rendered when somebody asks for it: a build asks for all, a preview for those that are looked at.
struct PublishedPage: Sendable {
    let address: Address
    private let render: @Sendable (PageRendering) -> String

    /// - Parameter render: makes the page.
    init(_ address: Address, render: @escaping @Sendable (PageRendering) -> String) {
        self.address = address
        self.render = render
    }

    /// The page as a file.
    var file: PublishedFile {
        PublishedFile(path: address.path) { [render, address] in
            let first = PageRendering(address)
            let page = render(first)
            return Array((first.again.map(render) ?? page).utf8)
        }
    }
}
