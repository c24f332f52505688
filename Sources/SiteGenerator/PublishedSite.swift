import Diagnostics
import Execution
import SearchIndex
import SiteOutput

/// A site that is ready to be shown or written. Its files are made when they are asked for.
package struct PublishedSite: Sendable {
    /// Every file but those that only a search loads: first those of the site itself, then each framework's together, because
    /// they are made from the same.
    package let parts: [PublishedPart]
    /// Those that only a search loads.
    package let search: SearchFiles
    /// How many of the files are pages for readers.
    package let pageCount: Int

    /// The files of all parts.
    package var files: [PublishedFile] { parts.flatMap(\.files) }

    /// What is wrong with the files' paths.
    package var findings: [Diagnostic] { pathFindings(files.lazy.map(\.path)) }

    /// Writes the site: each file is made, handed over and forgotten, so that memory doesn't grow with the site. What the last
    /// build made from the same is kept.
    ///
    /// - Parameter note: a line that the next build may ask for.
    /// - Throws: what stands against it; the former site is then as it was.
    package func write(to writer: SiteWriter, note: String? = nil) async throws(SiteNotWritten) -> SiteWritten {
        let findings = findings
        guard findings.isEmpty else { throw SiteNotWritten(findings: findings) }
        return try await writer.write(note: note) { (staging) throws(SiteNotWritten) in
            // Begun before the rest, of which there is more to share out: its end can't be.
            let searched = Task(priority: .high) { await search.make(keepsSections: false) }
            try await staging.write(parts)
            try await staging.write(await searched.value.map(PublishedFile.init))
        }
    }

    /// Makes every file.
    package func rendered() async -> RenderedSite {
        async let searched = Task(priority: .high) { await search.make() }.value
        let made = await concurrently(files) { RenderedSite.File(path: $0.path, bytes: $0.bytes()) }
        return RenderedSite(made + (await searched))
    }
}
