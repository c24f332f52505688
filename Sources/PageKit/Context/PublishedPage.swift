import Model
import SiteOutput
import Templates
import Theming

/// A page of the site. It is rendered when somebody asks for it: a build asks for all, a preview for those that are looked at.
package struct PublishedPage: Sendable {
    package let address: Address
    private let render: @Sendable (PageRendering, inout RenderBuffer) -> Void

    /// A page of what a view holds.
    ///
    /// - Parameter view: what the template shows, made anew for each rendering.
    package init<View>(
        _ address: Address, _ template: TemplateKey<View>, of theme: Theme,
        view: @escaping @Sendable (PageRendering) -> View
    ) {
        self.init(address, template, of: theme, extents: [.full]) { rendering, _ in view(rendering) }
    }

    /// A page that holds less where it would be too long with all.
    ///
    /// - Parameters:
    ///   - extents: the fullest first. The first that keeps the page below ``PageExtent/mostBytes`` is taken, and the
    ///     last one whatever its length.
    ///   - view: what the template shows, made anew for each rendering.
    package init<View>(
        _ address: Address, _ template: TemplateKey<View>, of theme: Theme, extents: [PageExtent],
        view: @escaping @Sendable (PageRendering, PageExtent) -> View
    ) {
        self.address = address
        render = { rendering, buffer in
            let start = buffer.count
            for extent in extents {
                buffer.truncate(to: start)
                theme.render(template, view(rendering, extent), into: &buffer)
                if buffer.count - start <= PageExtent.mostBytes { return }
            }
        }
    }

    /// - Parameter render: makes the page.
    package init(_ address: Address, render: @escaping @Sendable (PageRendering) -> String) {
        self.address = address
        self.render = { rendering, buffer in buffer.append(render(rendering)) }
    }

    /// The page as a file.
    package var file: PublishedFile {
        PublishedFile(path: address.path) { [render, address] (bytes: inout [UInt8]) in
            var buffer = RenderBuffer(appendingTo: bytes)
            // The buffer has the array for itself, or else it would be copied.
            bytes = []
            let start = buffer.count
            let first = PageRendering(address)
            render(first, &buffer)
            if let again = first.again {
                buffer.truncate(to: start)
                render(again, &buffer)
            }
            bytes = buffer.bytes
        }
    }
}

/// How much of what it is about a page holds.
package enum PageExtent: Sendable {
    /// All.
    case full
    /// All but what would be folded, which is led to.
    case withoutFolds
    /// Ways to it.
    case links

    /// A page of more bytes than this is slow to open, and nobody reads it through.
    static let mostBytes = 260_000
}
