import Model
import Reviewing
import Theming

/// A framework beside its former versions: what changed with each, and what is different today.
package struct FrameworkHistory: Sendable {
    /// Today's framework held against a former version.
    struct Since: Sendable {
        /// The version, and before it all that said the same: the newest first.
        var versions: [String]
        /// Of the newest of these, as ISO 8601.
        let date: String
        let step: VersionStep

        /// Whether today says the same.
        var isToday: Bool { step.review.changes.isEmpty }
    }

    let framework: Framework
    /// Those that are published with the framework now.
    let files: [SiteFile]
    /// The versions, the newest first; those in which nothing changed are left out.
    let releases: [Release]
    /// Today held against each version, the newest first; versions that say the same are one.
    let since: [Since]

    /// Compares each version with the one before it and with today: at most twice as many reviews as there are versions.
    ///
    /// - Parameters:
    ///   - files: those that are published with the framework now.
    ///   - former: the newest first. Where there are none, nothing is told.
    package init(of framework: Framework, files: [SiteFile], _ former: [FormerFramework], with theme: Theme) {
        self.framework = framework
        self.files = files
        guard let latest = former.first else {
            releases = []
            since = []
            return
        }
        let today = Site(only: framework, files: files)
        var since = [Self.since(latest, today, theme)]
        var releases: [Release] = []
        if let now = since.first, !now.isToday {
            releases.append(Release(version: nil, date: nil, step: now.step, later: []))
        }
        /// The oldest of the versions that say the same, by whose name what they brought is told.
        var newer = latest
        for older in former.dropFirst() {
            let step = VersionStep(from: older.site, to: newer.site, with: theme)
            if step.review.changes.isEmpty {
                since[since.count - 1].versions.append(older.version)
            } else {
                let later = since[since.count - 1].step.review.changes
                releases.append(Release(version: newer.version, date: newer.date, step: step, later: later))
                since.append(Self.since(older, today, theme))
            }
            newer = older
        }
        releases.append(Release(version: newer.version, date: newer.date, step: nil, later: []))
        self.releases = releases
        self.since = since
    }

    private static func since(_ former: FormerFramework, _ today: Site, _ theme: Theme) -> Since {
        Since(
            versions: [former.version], date: former.date,
            step: VersionStep(from: former.site, to: today, with: theme))
    }
}
