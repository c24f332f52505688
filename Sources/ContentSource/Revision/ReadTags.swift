/// A tag, and when what it names was made.
package struct Tag: Sendable, Hashable {
    /// Its name, without `refs/tags/`.
    package let name: String
    /// ISO 8601, such as `2026-04-01`: of the tag where it has a date of its own, otherwise of its commit.
    package let date: String
}

extension Repository {
    /// The repository's tags of commits, the latest first, and of one second the highest; of at most the latest thousand. Empty where there are none.
    package func tags() async -> [Tag] {
        let lines = await git.lines(
            [
                "for-each-ref", "--count=1000", "--sort=-version:refname", "--sort=-creatordate",
                "--format=%(objecttype)%(*objecttype) %(creatordate:short) %(refname:lstrip=2)",
                "refs/tags",
            ], limit: 1 << 20)
        return (lines ?? []).compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            // A tag with a message is an object that names another; some name keys or files.
            guard parts.count == 3, parts[0] == "commit" || parts[0] == "tagcommit" else { return nil }
            return Tag(name: String(parts[2]), date: String(parts[1]))
        }
    }
}
