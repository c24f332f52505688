/// A tag, and when what it names was made.
public struct Tag: Sendable, Hashable {
    /// Its name, without `refs/tags/`.
    public let name: String
    /// ISO 8601, such as `2026-04-01`: of the tag where it has a date of its own, otherwise of its commit.
    public let date: String
}

extension Repository {
    /// The repository's tags, the latest first; at most the latest thousand. Empty where there are none.
    public func tags() async -> [Tag] {
        let lines = await git.lines(
            [
                "for-each-ref", "--count=1000", "--sort=-creatordate",
                "--format=%(creatordate:short) %(refname:lstrip=2)",
                "refs/tags",
            ], limit: 1 << 20)
        return (lines ?? []).compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            return parts.count == 2 ? Tag(name: String(parts[1]), date: String(parts[0])) : nil
        }
    }
}
