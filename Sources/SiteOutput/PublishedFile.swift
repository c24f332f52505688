/// A file of the site that is made when somebody asks for it.
public struct PublishedFile: Sendable {
    /// Its path from the site's root, with forward slashes, not percent-encoded.
    public let path: String
    private let append: @Sendable (inout [UInt8]) -> Void

    /// - Parameter append: appends the file's content, the same each time.
    public init(path: String, append: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.path = path
        self.append = append
    }

    /// - Parameter make: makes its content, the same each time it is called.
    public init(path: String, make: @escaping @Sendable () -> [UInt8]) {
        self.init(path: path) { (bytes: inout [UInt8]) in
            // What is kept already is handed on without a copy.
            if bytes.isEmpty { bytes = make() } else { bytes += make() }
        }
    }

    /// A file that is there already.
    public init(_ file: RenderedSite.File) {
        self.init(path: file.path) { file.bytes }
    }

    /// Makes its content anew and puts it into an array in place of what that holds, so that one array serves for many files.
    public func write(to bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        append(&bytes)
    }

    /// Makes its content, each time anew.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        append(&bytes)
        return bytes
    }
}
