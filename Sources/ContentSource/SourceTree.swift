import Diagnostics

/// All that an author has written: the files of a content folder, wherever they were read from.
package struct SourceTree: Sendable, Equatable {
    /// Sorted by path.
    package let files: [SourceFile]
    /// The folder's path as the author knows it.
    package let shownRoot: String
    /// What could not be read.
    package let problems: [Diagnostic]

    /// A tree of these files.
    package init(files: [SourceFile], shownRoot: String, problems: [Diagnostic] = []) {
        self.files = files.sorted { $0.path < $1.path }
        self.shownRoot = shownRoot
        self.problems = problems
    }

    /// The same files as if they lay in another folder: so a ``SiteReader`` knows again what it has read there.
    package func shown(at root: String) -> SourceTree {
        let files = files.map { SourceFile(path: $0.path, shownPath: "\(root)/\($0.path)", bytes: $0.bytes) }
        return SourceTree(files: files, shownRoot: root, problems: problems)
    }

    /// The files that are new, changed or gone since an earlier reading, by their shown path.
    package func changedFiles(since earlier: SourceTree) -> Set<String> {
        let before = Dictionary(earlier.files.map { ($0.shownPath, $0) }) { first, _ in first }
        let now = Set(files.map(\.shownPath))
        let changed = files.filter { before[$0.shownPath] != $0 }.map(\.shownPath)
        return Set(changed).union(before.keys.filter { !now.contains($0) })
    }
}
