import Authoring
import ContentSource
import Diagnostics
import Foundation
import Model
import ReviewSite
import Reviewing

/// The former versions of a site's frameworks, by the tags of its repository.
struct FormerVersions {
    /// Older versions than this many are not told.
    private static let most = 20

    let source: ContentOptions

    /// What was read.
    struct Found {
        var histories: [Framework.ID: [FormerFramework]] = [:]
        var findings: [Diagnostic] = []

        /// - Throws: that a framework's history, which the last build published, would go because no version is found any
        ///   more: that is more likely for want of tags than meant.
        func keepsHistories(in output: String) throws(Diagnostic) {
            for (framework, former) in histories.sorted(by: { $0.key.text < $1.key.text }) where former.isEmpty {
                let page = "\(output)/\(Address.history(framework).path)"
                if FileManager.default.fileExists(atPath: page) { throw .historyWouldGo(page) }
            }
        }
    }

    /// Reads each tagged version once; a version that can't be read whole is left out, which is told, and so is that none is
    /// found.
    ///
    /// - Throws: that there is no repository.
    func read(of site: Site) async throws(Diagnostic) -> Found {
        let repository = try await Repository(of: source.content)
        let tags = await repository.tags()
        let marked = site.frameworks.map { (framework: $0, tags: versions(of: $0, among: tags)) }
        var sites: [Tag: Site] = [:]
        var findings: [Diagnostic] = []
        if repository.isShallow {
            findings.append(.versionsCutOff())
        } else if marked.allSatisfy(\.tags.isEmpty) {
            findings.append(.noVersions())
        }
        var reader = SiteReader(includesDrafts: source.drafts)
        for tag in Set(marked.flatMap { $0.tags.map(\.tag) }).sorted(by: { $0.name < $1.name }) {
            let commit = try await repository.commit("refs/tags/\(tag.name)")
            let reading = await reader.read(repository.read(commit).shown(at: source.content))
            let errors = reading.diagnostics.count { $0.severity == .error }
            if errors == 0 { sites[tag] = reading.site } else { findings.append(.leftOut(tag, errors)) }
        }
        var histories: [Framework.ID: [FormerFramework]] = [:]
        for (framework, tags) in marked {
            histories[framework.id] = history(of: framework, tags, sites)
        }
        return Found(histories: histories, findings: findings)
    }

    private func versions(of framework: Framework, among tags: [Tag]) -> [(tag: Tag, version: String)] {
        let names = ([framework.id] + framework.formerIDs).map(\.text)
        let marking = tags.compactMap { tag in VersionTag(tag.name, of: names).map { (tag: tag, version: $0.version) } }
        // Of two tags of one version the framework's own counts, then the later one.
        let own = marking.filter { VersionTag($0.tag.name, of: []) == nil }
        let chosen = Dictionary((own + marking).map { ($0.version, $0.tag) }, uniquingKeysWith: { first, _ in first })
        return Array(marking.filter { chosen[$0.version] == $0.tag }.prefix(Self.most))
    }

    /// The framework by whatever name it had; it ends where there was none, or one that was too different to compare.
    private func history(
        of framework: Framework, _ tags: [(tag: Tag, version: String)], _ sites: [Tag: Site]
    ) -> [FormerFramework] {
        var found: [FormerFramework] = []
        var names = [framework.id] + framework.formerIDs
        for (tag, version) in tags {
            guard let site = sites[tag] else { continue }
            guard let former = names.lazy.compactMap({ name in site.frameworks.first { $0.id == name } }).first else {
                break
            }
            // Each is compared with the version after it, and with today.
            let isFar = [found.last?.framework ?? framework, framework].contains { later in
                Review.possibleChanges(
                    of: Site(title: "", frameworks: [later]), since: Site(title: "", frameworks: [former]))
                    > Review.mostChanges
            }
            guard !isFar else { break }
            names += former.formerIDs
            let files = site.files.filter { $0.address.folder == former.id.text }
            found.append(FormerFramework(version: version, date: tag.date, framework: former, files: files))
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func leftOut(_ tag: Tag, _ count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "version-left-out",
            "‘\(tag.name)’ has \(counted(count, "error")), so the change log passes it over.", at: nil,
            suggestion: "What changed with it is told with the version after it.")
    }

    fileprivate static func noVersions() -> Diagnostic {
        Diagnostic(
            .warning, "no-versions", "No tag marks a version, so no page tells what changed from one to the next.",
            at: nil,
            suggestion:
                "Mark what is agreed, with ‘git tag v1.0’, or bring the tags that are elsewhere: ‘git fetch --tags’.")
    }

    fileprivate static func versionsCutOff() -> Diagnostic {
        Diagnostic(
            .warning, "versions-cut-off",
            "Only part of the history was fetched, so versions may be missing from what is told of them.", at: nil,
            suggestion:
                "Fetch all of it with its tags: ‘git fetch --unshallow --tags’, or ‘fetch-depth: 0’ in GitHub’s checkout action."
        )
    }

    fileprivate static func historyWouldGo(_ page: String) -> Diagnostic {
        Diagnostic(
            .error, "history-would-go",
            "The last build told what changed from version to version; now no version is found, and that would go.",
            at: Location(path: page),
            suggestion: "Bring the tags with ‘git fetch --tags --unshallow’, or delete this page if it is meant to go.")
    }
}
