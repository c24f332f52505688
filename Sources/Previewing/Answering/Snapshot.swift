import Publishing

/// A whole site at one moment: its files by their path from the root, percent-decoded.
///
/// There is nothing behind it. What isn't in it can't be asked for, however its path is written.
struct Snapshot: Sendable {
    private let files: [String: [UInt8]]

    init(_ site: RenderedSite) {
        files = Dictionary(site.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// A file's content.
    subscript(path: String) -> [UInt8]? {
        files[path]
    }
}
