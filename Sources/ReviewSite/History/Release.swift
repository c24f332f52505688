import Model
import Reviewing

/// A framework as it was in a former version of the site.
package struct FormerFramework: Sendable, Hashable {
    /// The version, as its tag names it: `1.2`.
    package let version: String
    /// ISO 8601.
    package let date: String
    /// What it said.
    package let framework: Framework
    /// The pictures and forms that were published with it.
    package let files: [SiteFile]

    /// A framework as it was.
    package init(version: String, date: String, framework: Framework, files: [SiteFile] = []) {
        self.version = version
        self.date = date
        self.framework = framework
        self.files = files
    }

    /// A site that holds nothing else.
    var site: Site { Site(only: framework, files: files) }
}

/// A version of a framework, and what changed with it.
package struct Release: Sendable {
    /// Nil for what has changed since the latest version.
    let version: String?
    let date: String?
    /// How it differs from the version before; nil for the first that is known.
    let review: Review?
    /// The site of the framework alone before, where it is known.
    let before: Site?
    let after: Site
}

/// The versions of a framework, the newest first; those in which nothing changed are left out.
///
/// - Parameters:
///   - files: those that are published with it now.
///   - former: the newest first.
package func releases(of framework: Framework, files: [SiteFile], _ former: [FormerFramework]) -> [Release] {
    guard let latest = former.first, let first = former.last else { return [] }
    var found: [Release] = []
    let now = Site(only: framework, files: files)
    let sinceThen = review(now, since: latest.site)
    if !sinceThen.changes.isEmpty {
        found.append(Release(version: nil, date: nil, review: sinceThen, before: latest.site, after: now))
    }
    for (newer, older) in zip(former, former.dropFirst()) {
        let changes = review(newer.site, since: older.site)
        guard !changes.changes.isEmpty else { continue }
        found.append(
            Release(
                version: newer.version, date: newer.date, review: changes, before: older.site, after: newer.site))
    }
    return found + [
        Release(version: first.version, date: first.date, review: nil, before: nil, after: first.site)
    ]
}

extension Site {
    /// A site of one framework, to compare it alone.
    init(only framework: Framework, files: [SiteFile]) {
        self.init(title: "", language: framework.language, frameworks: [framework], files: files)
    }
}
