import Frameworks

/// A page as it will be written.
struct RenderedPage: Sendable {
    let address: Address
    let file: RenderedSite.File

    init(address: Address, text: String) {
        self.address = address
        file = RenderedSite.File(path: address.path, text: text)
    }
}
