import Frameworks
import Reviewing

/// What a site would change: shown in the site itself, and told on pages in front of it.
public struct Proposal: Sendable {
    /// What differs.
    public let review: Review
    /// The site before.
    public let former: Site
    /// What the version before is called.
    public let before: VersionName
    /// What the version after is called.
    public let after: VersionName

    /// A preview of what a review found.
    public init(_ review: Review, former: Site, before: VersionName, after: VersionName) {
        self.review = review
        self.former = former
        self.before = before
        self.after = after
    }
}
