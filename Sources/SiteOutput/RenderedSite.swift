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

    /// All bytes together.
    public var size: Int {
        files.reduce(0) { $0 + $1.bytes.count }
    }

    /// Paths that two files share or that can't be a file's path. Both are mistakes of Newel's, not of an author's.
    public var findings: [Diagnostic] {
        Self.findings(of: files.lazy.map(\.path))
    }

    static func findings(of paths: some Collection<String>) -> [Diagnostic] {
        var seen: Set<String> = []
        seen.reserveCapacity(paths.count)
        return paths.compactMap { path in
            if !OutputPath.isSafe(path) || path == OutputManifest.name { return .badPath(path) }
            return seen.insert(path).inserted ? nil : .duplicate(path)
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-duplicate", "Two pages or files would be called ‘\(path)’.", at: nil,
            suggestion: "Give one of them another name. If Newel chose both names, please report it."
        )
    }

    fileprivate static func badPath(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-path", "A file of the site can’t be called ‘\(path)’.", at: nil,
            suggestion: "Give it another name. If Newel chose the name, please report it."
        )
    }
}
