import Frameworks

/// A page as it will be written.
struct RenderedPage: Sendable {
    let address: Address
    let text: String
}
