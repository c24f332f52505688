import Diagnostics

/// A site that is ready to be shown or written. Its files are made when they are asked for.
public struct PublishedSite: Sendable {
    /// Every file but those that only a search loads.
    public let files: [PublishedFile]
    /// Those that only a search loads.
    public let search: SearchFiles
    /// How many of the files are pages for readers.
    public let pageCount: Int

    /// What is wrong with the files' paths.
    public var findings: [Diagnostic] {
        RenderedSite.findings(of: files.lazy.map(\.path))
    }

    /// Makes every file.
    public func rendered() async -> RenderedSite {
        // Begun before the rest, of which there is more to share out: its end can't be.
        async let searched = Task(priority: .high) { await search.make() }.value
        let made = await concurrently(files) { RenderedSite.File(path: $0.path, bytes: $0.bytes()) }
        return RenderedSite(made + (await searched))
    }
}
