/// A version that was compared, as people know it.
public struct VersionName: Sendable, Hashable {
    /// What it was asked for by: `main`, `v1.2`; nil for what lies in the folder.
    public let name: String?
    /// The commit's hash as people write it; nil where it is no commit yet.
    public let commit: String?
    /// When it was made, as an ISO 8601 date; nil where that isn't known.
    public let date: String?
    /// The branch that the work parted from here, where that is what it was asked for by.
    public let branch: String?

    /// A version; nothing has to be known of it.
    public init(name: String?, commit: String?, date: String?, branch: String? = nil) {
        self.name = name
        self.branch = branch
        self.commit = commit
        self.date = date
    }
}
