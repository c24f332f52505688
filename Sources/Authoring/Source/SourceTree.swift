import Diagnostics

/// All that an author has written: the files of a content folder, wherever they were read from.
public struct SourceTree: Sendable {
    /// Sorted by path.
    public let files: [SourceFile]
    /// The folder's path as the author knows it.
    public let shownRoot: String
    /// What could not be read.
    public let problems: [Diagnostic]

    /// A tree of these files.
    public init(files: [SourceFile], shownRoot: String, problems: [Diagnostic] = []) {
        self.files = files.sorted { $0.path < $1.path }
        self.shownRoot = shownRoot
        self.problems = problems
    }
}
