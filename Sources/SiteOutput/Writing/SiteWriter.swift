import Diagnostics

/// How a site was written.
public struct SiteWritten: Sendable, Hashable {
    /// Files that are new or have changed.
    public var written = 0
    /// Files that were there already, byte by byte, and weren't touched.
    public var unchanged = 0
    /// Files of the last build that the site no longer has.
    public var removed = 0
    /// The size of the whole site.
    public var bytes = 0
    /// What is to be told of the folder, though the site is in it.
    public var findings: [Diagnostic] = []
}

/// Why a site wasn't written.
public struct SiteNotWritten: Error, Sendable {
    /// What stands against it.
    public let findings: [Diagnostic]

    /// - Parameter findings: at least one.
    public init(findings: [Diagnostic]) {
        self.findings = findings
    }
}

/// Puts a site into the output folder.
///
/// 1. The place is checked, and nobody else may write there until this is done.
/// 2. Files are compared with what is there, and what differs is written beside it, as it is made (``SiteStaging``).
/// 3. When all are there, they are moved into their places together.
public struct SiteWriter: Sendable {
    let output: String
    let sources: [String]
    private let patience: Duration

    /// Writes to a folder, but never over one of the folders that the site is made from.
    ///
    /// - Parameter patience: how long to wait for another build that writes there.
    public init(output: String, sources: [String], patience: Duration = .seconds(10)) {
        self.output = output
        self.sources = sources
        self.patience = patience
    }

    /// Writes a site that is made meanwhile, and removes what the last one had besides.
    ///
    /// - Parameters:
    ///   - note: a line that the next build may ask for (``standing()``); nil takes away what the last build noted.
    ///   - make: hands over each file of the site, from as many threads as it likes. What it throws ends the writing; the
    ///     former site is then as it was.
    public func write(
        note: String? = nil, _ make: (SiteStaging) async throws(SiteNotWritten) -> Void
    ) async throws(SiteNotWritten) -> SiteWritten {
        let staging: SiteStaging
        do throws(Diagnostic) {
            let place = OutputPlace(output: output, sources: sources)
            if try !place.exists() { try place.make() }
            let folder = try OutputFolder(output)
            let lock = try await lock(of: folder)
            do throws(Diagnostic) {
                staging = try SiteStaging(folder, lock: lock)
            } catch {
                lock.release(in: folder.root)
                throw error
            }
        } catch {
            throw SiteNotWritten(findings: [error])
        }
        try await make(staging)
        return try staging.moveIntoPlace(note: note)
    }

    /// Writes a site that is there already, and removes what the last one had besides.
    public func write(_ site: RenderedSite) async throws(SiteNotWritten) -> SiteWritten {
        let findings = site.findings
        guard findings.isEmpty else { throw SiteNotWritten(findings: findings) }
        return try await write { (staging) throws(SiteNotWritten) in
            try await staging.write(site.files.map(PublishedFile.init))
        }
    }

    private func lock(of folder: OutputFolder) async throws(Diagnostic) -> OutputLock {
        let end = ContinuousClock.now + patience
        do throws(OpenFolder.Failure) {
            while true {
                if let lock = try OutputLock.taken(in: folder.root) { return lock }
                guard ContinuousClock.now < end else { break }
                try? await Task.sleep(for: .milliseconds(50))
            }
        } catch {
            throw .failed(folder.shown(OutputLock.name), error)
        }
        throw .busy(output, OutputLock.holder(in: folder.root))
    }
}

extension Diagnostic {
    fileprivate static func busy(_ output: String, _ holder: String?) -> Diagnostic {
        Diagnostic(
            .error, "output-busy",
            "Another build is writing into ‘\(output)’\(holder.map { " (\($0))" } ?? "").", at: Location(path: output),
            suggestion: "Wait until it has ended and build again, or build into another folder with --output.")
    }
}
