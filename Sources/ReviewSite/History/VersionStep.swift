import Model
import ReviewText
import Reviewing
import Theming

/// How one version of a framework differs from another.
struct VersionStep: Sendable {
    let review: Review
    /// Its changes in words.
    let descriptions: [ChangeDescription]
    /// What each change happened to.
    let places: ChangePlaces
    /// What each change says.
    let texts: ChangeTextWriter

    /// Compares two versions. It costs what a review of the framework costs.
    init(from before: Site, to after: Site, with theme: Theme) {
        let review = Reviewing.review(after, since: before)
        self.review = review
        descriptions = ReviewDescription(review, names: ("", nil), sites: (before, after), in: theme.strings)
            .parts.flatMap(\.changes)
        places = ChangePlaces(review.changes, in: after)
        texts = ChangeTextWriter(
            whole: WholeText(before: before, after: after, theme: theme),
            asked: AskedTexts(review.changes, before: before, after: after))
    }
}
