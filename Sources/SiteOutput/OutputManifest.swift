/// What the last build made, as `.newel` in the output folder says it: a line for the format, then a path a line.
struct OutputManifest: Equatable {
    /// The file's name.
    static let name = ".newel"

    private static let format = "newel 1"

    /// The paths that a build made.
    let paths: Set<String>
    /// The same by what is left of them where capitals aren't told apart.
    private let variants: [String: String]

    /// A list of paths.
    init(_ paths: Set<String> = []) {
        self.paths = paths
        variants = Dictionary(paths.map { (OutputPath.foldedCase($0), $0) }) { first, _ in first }
    }

    /// Reads the file's text. Whoever wrote it, no path from it leads out of the output folder; what isn't a path of ours
    /// is passed over, so that its file counts as someone else's.
    init(_ text: String) {
        self.init(Set(Self.paths(in: text) ?? []))
    }

    /// The paths in the file's text in their order; nil where it isn't one of ours. It passes over the same as ``init(_:)``.
    static func paths(in text: String) -> [String]? {
        let lines = text.split(separator: "\n")
        guard lines.first.map(String.init) == Self.format else { return nil }
        return lines.dropFirst().map(String.init).filter { OutputPath.isSafe($0) && !isReserved($0) }
    }

    /// Whether a path is one that the writer needs for itself.
    static func isReserved(_ path: String) -> Bool {
        let first = path.prefix { $0 != "/" }.lowercased()
        return [name, SiteNote.name, OutputLock.name, SiteStaging.folder].contains(first)
    }

    /// A path in the list that differs from this one in capitals only, where this one isn't in it.
    func variant(of path: String) -> String? {
        paths.contains(path) ? nil : variants[OutputPath.foldedCase(path)]
    }

    /// The file's text.
    var text: String {
        ([Self.format] + paths.sorted()).joined(separator: "\n") + "\n"
    }
}
