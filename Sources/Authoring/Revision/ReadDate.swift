extension Repository {
    /// When a commit was made, as an ISO 8601 date; nil where git doesn't say.
    public func date(of commit: Commit) async -> String? {
        await git.lines(["show", "--no-patch", "--format=%cs", "--end-of-options", commit.hash])?.last
    }
}
