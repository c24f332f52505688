import Frameworks
import Reviewing

/// A framework as it was in a former version of the site.
public struct FormerFramework: Sendable, Hashable {
    /// The version, as its tag names it: `1.2`.
    public let version: String
    /// ISO 8601.
    public let date: String
    /// What it said.
    public let framework: Framework

    /// A framework as it was.
    public init(version: String, date: String, framework: Framework) {
        self.version = version
        self.date = date
        self.framework = framework
    }
}

/// A version of a framework, and what changed with it.
struct Release: Sendable {
    /// Nil for what has changed since the latest version.
    let version: String?
    let date: String?
    /// How it differs from the version before; nil for the first that is known.
    let review: Review?
    /// The framework before, where it is known.
    let before: Framework?
    let after: Framework
}

/// The versions of a framework, the newest first; those in which nothing changed are left out.
///
/// - Parameter former: the newest first.
func releases(of framework: Framework, _ former: [FormerFramework]) -> [Release] {
    guard let latest = former.first, let first = former.last else { return [] }
    var found: [Release] = []
    let sinceThen = review(framework, since: latest.framework)
    if !sinceThen.changes.isEmpty {
        found.append(
            Release(version: nil, date: nil, review: sinceThen, before: latest.framework, after: framework))
    }
    for (newer, older) in zip(former, former.dropFirst()) {
        let changes = review(newer.framework, since: older.framework)
        guard !changes.changes.isEmpty else { continue }
        found.append(
            Release(
                version: newer.version, date: newer.date, review: changes, before: older.framework,
                after: newer.framework))
    }
    return found + [
        Release(version: first.version, date: first.date, review: nil, before: nil, after: first.framework)
    ]
}

private func review(_ after: Framework, since before: Framework) -> Review {
    Reviewing.review(Site(only: after), since: Site(only: before))
}

extension Site {
    /// A site of one framework, to compare it alone.
    init(only framework: Framework) {
        self.init(title: "", language: framework.language, frameworks: [framework])
    }
}
