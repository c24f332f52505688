/// A file of the site that is made when somebody asks for it.
public struct PublishedFile: Sendable {
    /// Its path from the site's root, with forward slashes, not percent-encoded.
    public let path: String
    private let make: @Sendable () -> [UInt8]

    /// - Parameter make: makes its content, the same each time it is called.
    public init(path: String, make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.make = make
    }

    /// A file that is there already.
    public init(_ file: RenderedSite.File) {
        self.init(path: file.path) { file.bytes }
    }

    /// Makes its content, each time anew.
    public func bytes() -> [UInt8] { make() }
}
