import Frameworks

/// A page of the site. It is rendered when somebody asks for it: a build asks for all, a preview for those that are looked at.
struct PublishedPage: Sendable {
    let address: Address
    private let render: @Sendable (Address) -> String

    /// - Parameter render: makes the page that lies at the address.
    init(_ address: Address, render: @escaping @Sendable (Address) -> String) {
        self.address = address
        self.render = render
    }

    /// The page with its head told of what is on it.
    func noticed(by proposal: ProposalDesk?, in folder: FolderFrame) -> PublishedPage {
        guard let proposal else { return self }
        return PublishedPage(address) { [render] address in proposal.noticed(render(address), on: address, in: folder) }
    }

    /// The page as a file.
    var file: PublishedFile {
        PublishedFile(path: address.path) { [render, address] in Array(render(address).utf8) }
    }
}
