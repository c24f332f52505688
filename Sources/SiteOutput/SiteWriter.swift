import Diagnostics
import Foundation

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
}

/// Why a site wasn't written.
public struct SiteNotWritten: Error, Sendable {
    /// What stands against it.
    public let findings: [Diagnostic]
}

/// Puts a site into the output folder.
///
/// 1. The place and the paths are checked, and what the last build made is read from `.newel`.
/// 2. What is there is compared with the site. If anything stands in the way, the folder stays as it is.
/// 3. `.newel` is written with all that was and will be there, so that a build which is interrupted leaves nothing
///    that the next one doesn't know of.
/// 4. What has changed is written, what is no longer wanted is removed, and `.newel` says what is there.
public struct SiteWriter: Sendable {
    /// Names under which the pages are written before they get their own; one for each of the two that work at once.
    private static let passingNames = [".newel-1.tmp", ".newel-2.tmp"]

    private let output: OutputFolder
    private let sources: [String]

    /// Writes to a folder, but never over one of the folders that the site is made from.
    public init(output: String, sources: [String]) {
        self.output = OutputFolder(path: output)
        self.sources = sources
    }

    /// Writes a site, and removes what the last one had besides.
    public func write(_ site: RenderedSite) async throws(SiteNotWritten) -> SiteWritten {
        let findings = site.findings
        guard findings.isEmpty else { throw SiteNotWritten(findings: findings) }
        do {
            return try await writeSafely(site)
        } catch let failure as SiteNotWritten {
            throw failure
        } catch let finding as Diagnostic {
            throw SiteNotWritten(findings: [finding])
        } catch {
            throw SiteNotWritten(findings: [Diagnostic(.error, "output-failed", "\(error)", at: nil)])
        }
    }

    private func writeSafely(_ site: RenderedSite) async throws -> SiteWritten {
        let place = OutputPlace(output: output.path, sources: sources)
        let exists = try place.exists()
        if !exists { try place.make() }
        let manifest = try output.readManifest()
        let old = OutputManifest(manifest)

        let tasks = OutputTask.tasks(for: site)
        // There is nothing to compare in an empty folder, which saves a third of the time of a first build.
        let plan = try output.isEmpty() ? OutputPlan(tasks: tasks) : await look(tasks, for: site, made: old.paths)
        guard plan.findings.isEmpty else { throw SiteNotWritten(findings: shortened(plan.findings)) }

        let new = OutputManifest(Set(site.files.map(\.path)))
        let stale = old.paths.subtracting(new.paths)
        var result = SiteWritten(unchanged: plan.unchanged, bytes: site.size)
        if !plan.tasks.isEmpty || !stale.isEmpty {
            let all = old.paths.union(new.paths).union(passingPaths(for: plan.tasks))
            try output.write(OutputManifest(all).text)
            result.written = try await write(plan.tasks, of: site)
            result.removed = try output.remove(stale).count { !isPassing($0) }
        }
        let text = new.text
        if text != manifest || !plan.tasks.isEmpty || !stale.isEmpty { try output.write(text) }
        return result
    }
}

extension SiteWriter {
    private func passingPaths(for tasks: [OutputTask]) -> [String] {
        let pages = tasks.flatMap { task in
            Self.passingNames.map { task.folder.isEmpty ? $0 : "\(task.folder)/\($0)" }
        }
        return pages + [OutputManifest.passingName]
    }

    private func isPassing(_ path: String) -> Bool {
        Self.passingNames.contains(OutputPath.split(path).name) || path == OutputManifest.passingName
    }

    private func look(_ tasks: [OutputTask], for site: RenderedSite, made: Set<String>) async -> OutputPlan {
        await withTaskGroup(of: OutputPlan.self) { group in
            for half in OutputTask.halves(of: tasks) {
                group.addTask { OutputPlan(looking: half, at: output, for: site, made: made) }
            }
            return await group.reduce(OutputPlan(), +)
        }
    }

    private func write(_ tasks: [OutputTask], of site: RenderedSite) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for (half, name) in zip(OutputTask.halves(of: tasks), Self.passingNames) {
                group.addTask { try write(half, of: site, by: name) }
            }
            return try await group.reduce(0, +)
        }
    }

    private func write(_ tasks: [OutputTask], of site: RenderedSite, by way: String) throws(Diagnostic) -> Int {
        var count = 0
        for task in tasks {
            guard let folder = try output.open(task.folder, making: true) else { continue }
            for (index, name) in task.files {
                let file = site.files[index]
                do throws(OpenFolder.Failure) {
                    try folder.write(file.bytes, to: name, by: way)
                } catch {
                    throw .failed(output.shown(file.path), error)
                }
                count += 1
            }
        }
        return count
    }
}

/// So many findings as somebody will read.
private func shortened(_ findings: [Diagnostic]) -> [Diagnostic] {
    let most = 10
    return findings.count > most + 1 ? findings.prefix(most) + [.more(findings.count - most)] : findings
}

extension Diagnostic {
    fileprivate static func more(_ count: Int) -> Diagnostic {
        Diagnostic(.error, "output-in-the-way", "\(count) more files stand in the way.", at: nil)
    }
}
