/// How much a change matters to those of whom something is asked, in the terms of semantic versioning
/// (<https://semver.org>): what was true for them may no longer be, is put otherwise, or is merely better spelt.
public enum Weight: String, Sendable, CaseIterable, Comparable {
    /// Nothing is asked otherwise.
    case patch
    /// The words are others, or something is no longer asked.
    case minor
    /// Something is asked that wasn't, or more strictly; or what was said most likely means something else.
    case major

    /// From patch to major.
    public static func < (first: Weight, second: Weight) -> Bool {
        first.rank < second.rank
    }

    private var rank: Int {
        switch self {
        case .patch: 0
        case .minor: 1
        case .major: 2
        }
    }
}
