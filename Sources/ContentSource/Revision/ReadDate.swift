extension Repository {
    /// When a commit was made, as an ISO 8601 date; nil where git doesn't say.
    package func date(of commit: Commit) async -> String? {
        await git.lines(["show", "--no-patch", "--format=%cs", "--end-of-options", commit.hash])?.last
    }
}
