import Model
import ReviewText
import Reviewing

/// What a site would change: shown in the site itself, and told on pages in front of it.
package struct Proposal: Sendable {
    /// What differs.
    package let review: Review
    /// The site before.
    package let former: Site
    /// What the version before is called.
    package let before: VersionName
    /// What the version after is called.
    package let after: VersionName
    /// Whether it may hold scripts. Mail gateways refuse archives with any; then there is no search, and nothing to choose
    /// on a page, and nothing leads to either.
    package let hasScripts: Bool

    /// A preview of what a review found.
    package init(_ review: Review, former: Site, before: VersionName, after: VersionName, hasScripts: Bool = true) {
        self.hasScripts = hasScripts
        self.review = review
        self.former = former
        self.before = before
        self.after = after
    }
}
