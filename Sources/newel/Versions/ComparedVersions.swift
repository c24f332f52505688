import Authoring
import ContentSource
import Diagnostics
import Foundation
import Model
import ReviewText

/// Two versions of the content, read.
struct ComparedVersions {
    /// What was; without a site where there was no content yet.
    let before: Reading
    /// What is.
    let after: Reading
    /// What they are called; nil is what lies in the folder.
    let names: (before: String, after: String?)
    /// The hashes of their commits; nil is what lies in the folder.
    let commits: (before: String?, after: String?)
    /// The same with their dates and commits. What lies in the folder is as of today.
    let versions: (before: VersionName, after: VersionName)

    /// - Parameters:
    ///   - base: the revision before; nil is where the work parted from the main branch.
    ///   - head: the revision after; nil is what lies in the folder.
    /// - Throws: why a revision can't be found.
    init(base: String?, head: String?, of source: ContentOptions) async throws(Diagnostic) {
        let repository = try await Repository(of: source.content)
        var headCommit: Commit?
        if let head { headCommit = try await repository.commit(head) }
        let baseCommit: Commit
        if let base {
            baseCommit = try await repository.commit(base)
        } else {
            baseCommit = try await repository.partingFromMain(of: headCommit)
        }
        async let former = repository.read(baseCommit)
        let tree: SourceTree
        if let headCommit { tree = await repository.read(headCommit) } else { tree = readFolder(source.content) }
        var reader = SiteReader(includesDrafts: source.drafts)
        let new = await reader.read(tree)
        after = source.strict ? new.strict() : new
        before = await reader.read(former: await former, as: tree.shownRoot)
        names = (baseCommit.name, headCommit?.name)
        commits = (baseCommit.hash, headCommit?.hash)
        let version = { (commit: Commit) async in
            VersionName(
                name: commit.name, commit: commit.short, date: await repository.date(of: commit),
                branch: commit.branch)
        }
        let folder = VersionName(name: nil, commit: nil, date: Date.now.formatted(.iso8601.year().month().day()))
        if let headCommit {
            versions = (await version(baseCommit), await version(headCommit))
        } else {
            versions = (await version(baseCommit), folder)
        }
    }

    /// What is wrong with the version after. What is wrong with the one before can't be mended any more: as far as it
    /// can be read it is compared, and otherwise it ends here.
    var findings: [Diagnostic] {
        guard before.diagnostics.hasErrors else { return after.diagnostics }
        let isReadable = before.site != nil
        let errors = before.diagnostics.filter { $0.severity == .error }
        return after.diagnostics + (isReadable ? [.unreadPart(names.before, errors.count)] : errors)
    }
}

extension SiteReader {
    /// Reads a former version of what was read before. Most of it is the same, and need not be parsed again.
    ///
    /// - Parameter root: where the files lay that were read before.
    fileprivate mutating func read(former tree: SourceTree, as root: String) async -> Reading {
        guard !tree.files.isEmpty || !tree.problems.isEmpty else { return Reading(site: nil, diagnostics: []) }
        let reading = await read(tree.shown(at: root))
        // Errors are told where they are.
        return reading.diagnostics.hasErrors ? await read(tree) : reading
    }
}

extension Diagnostic {
    fileprivate static func unreadPart(_ name: String, _ count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "revision-has-errors",
            "‘\(name)’ has \(counted(count, "error")): what can’t be read of it is told as new.", at: nil)
    }
}
