import Diagnostics

/// The name of a revision as somebody wrote it: a branch, a tag, a commit, `HEAD~1`. It can't be taken for an option, nor
/// for more than one revision.
struct RevisionName: Sendable, Hashable {
    /// Longer than git's own names of branches may be.
    static let longest = 255

    let text: String

    /// Nil for what can be no name.
    init?(_ text: String) {
        // What git forbids in the names of branches and tags (git-check-ref-format), but for `^ ~ @ {}`, which lead from
        // a name to another revision.
        let forbidden: Set<Unicode.Scalar> = [":", "?", "*", "[", "\\", "\u{7F}"]
        guard !text.isEmpty, text.utf8.count <= Self.longest, !text.hasPrefix("-"), !text.contains(".."),
            text.unicodeScalars.allSatisfy({ $0 > " " && !forbidden.contains($0) })
        else { return nil }
        self.text = text
    }
}
