import Diagnostics

/// A whole site in memory: every file that is published, in the order in which it was made.
public struct RenderedSite: Sendable {
    /// A file of the site.
    public struct File: Sendable, Hashable {
        /// Its path from the site's root, with forward slashes, not percent-encoded.
        public let path: String
        /// Its content.
        public let bytes: [UInt8]

        /// A file of bytes.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        /// A file of text.
        public init(path: String, text: String) {
            self.init(path: path, bytes: Array(text.utf8))
        }
    }

    /// The files in order.
    public private(set) var files: [File]

    /// A site of some files.
    public init(_ files: [File] = []) {
        self.files = files
    }

    /// Adds a file.
    public mutating func add(_ file: File) {
        files.append(file)
    }

    /// Paths that two files share or that can't be a file's path. Both are mistakes of Newel's, not of an author's.
    public var findings: [Diagnostic] { pathFindings(files.lazy.map(\.path)) }
}
