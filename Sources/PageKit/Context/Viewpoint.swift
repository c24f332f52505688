import Model

/// Where links are seen from.
package struct Viewpoint: Sendable {
    /// A page of the folder that the links stand in.
    let page: Address
    /// What the links begin with: the site's address, for a page that is shown at any depth.
    var prefix = ""

    /// A link as it is written there.
    package func link(_ address: Address, _ anchor: Anchor? = nil) -> String {
        prefix + address.link(from: page, to: anchor)
    }
}
