import Model
import Reviewing
import Theming

/// A framework beside its former versions: what changed with each, and what is different today.
package struct FrameworkHistory: Sendable {
    /// Today's framework held against a former version.
    struct Since: Sendable {
        let version: String
        /// ISO 8601.
        let date: String
        let step: VersionStep
    }

    let framework: Framework
    /// Those that are published with the framework now.
    let files: [SiteFile]
    /// The versions, the newest first; those in which nothing changed are left out.
    let releases: [Release]
    /// Today held against each version that it differs from, the newest first.
    let since: [Since]

    /// Compares each version with the one before it and with today: twice as many reviews as there are versions.
    ///
    /// - Parameters:
    ///   - files: those that are published with the framework now.
    ///   - former: the newest first. Where there are none, nothing is told.
    package init(of framework: Framework, files: [SiteFile], _ former: [FormerFramework], with theme: Theme) {
        self.framework = framework
        self.files = files
        let today = Site(only: framework, files: files)
        let all = former.map {
            Since(version: $0.version, date: $0.date, step: VersionStep(from: $0.site, to: today, with: theme))
        }
        since = all.filter { !$0.step.review.changes.isEmpty }
        releases = Self.releases(former, since: all, theme)
    }

    private static func releases(_ former: [FormerFramework], since: [Since], _ theme: Theme) -> [Release] {
        guard let latest = since.first, let first = since.last else { return [] }
        var found: [Release] = []
        if !latest.step.review.changes.isEmpty {
            found.append(Release(version: nil, date: nil, step: latest.step, later: []))
        }
        for (place, (newer, older)) in zip(former, former.dropFirst()).enumerated() {
            let step = VersionStep(from: older.site, to: newer.site, with: theme)
            guard !step.review.changes.isEmpty else { continue }
            found.append(
                Release(
                    version: newer.version, date: newer.date, step: step, later: since[place].step.review.changes))
        }
        return found + [Release(version: first.version, date: first.date, step: nil, later: [])]
    }
}
