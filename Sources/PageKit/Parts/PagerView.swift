import Templates

/// The ways to the pages before and after this one.
package struct PagerView: TemplateObject {
    let label: String
    let previous: LinkView?
    let next: LinkView?

    /// The ways on from the one at an index among its neighbours; nil where it stands alone.
    package init?(_ links: [LinkView], at index: Int, label: String) {
        guard links.count > 1 else { return nil }
        self.label = label
        previous = index == 0 ? nil : links[index - 1]
        next = index + 1 == links.count ? nil : links[index + 1]
    }

    package static let fields: Fields<PagerView> = [
        .text("label", "What the pages are.") { $0.label },
        .object("previous", "The page before this one.") { $0.previous },
        .object("next", "The page after this one.") { $0.next },
    ]
}
