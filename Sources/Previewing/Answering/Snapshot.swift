import Model
import SiteOutput

/// A whole site at one moment: its files by their path from the root, percent-decoded.
///
/// There is nothing behind it. What isn't in it can't be asked for, however its path is written.
struct Snapshot: Sendable {
    private let files: [String: PublishedFile]
    private let search: SearchShelf

    /// - Parameter search: makes what only a search loads.
    init(_ files: [PublishedFile], search: @escaping @Sendable () async -> [RenderedSite.File] = { [] }) {
        self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        self.search = SearchShelf(search)
    }

    /// Whether there is such a file, but for those of the search: what these are turns out when they are made.
    func contains(_ path: String) -> Bool {
        files[path] != nil
    }

    /// Makes a file's content.
    func bytes(of path: String) async -> [UInt8]? {
        if let file = files[path] { return file.bytes() }
        return path.hasPrefix(Address.searchFolder) ? await search.bytes(of: path) : nil
    }
}

/// What only a search loads, made for the first who asks and kept for the next: a search loads several of these files.
private actor SearchShelf {
    private let make: @Sendable () async -> [RenderedSite.File]
    private var making: Task<[String: [UInt8]], Never>?

    init(_ make: @escaping @Sendable () async -> [RenderedSite.File]) {
        self.make = make
    }

    func bytes(of path: String) async -> [UInt8]? {
        let making =
            self.making
            ?? Task { [make] in
                Dictionary(await make().map { ($0.path, $0.bytes) }) { first, _ in first }
            }
        self.making = making
        return await making.value[path]
    }
}
