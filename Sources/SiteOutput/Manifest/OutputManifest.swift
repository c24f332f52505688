/// What the last build made, as `.newel` in the output folder says it: a line for the format, then a path a line.
struct OutputManifest: Equatable {
    /// The file's name.
    static let name = ".newel"
    /// No list is as long, in bytes: that of ten thousand competencies has one megabyte.
    static let most = 1 << 26

    private static let format = "newel 1"

    /// The paths that a build made.
    let paths: Set<ExactPath>
    /// Whether there may have been more: the file's text is not one of ours, or not whole.
    let isDamaged: Bool
    /// The same by what is left of them where capitals aren't told apart.
    private let variants: [String: String]

    /// A list of paths.
    init(_ paths: Set<ExactPath> = [], isDamaged: Bool = false) {
        self.paths = paths
        self.isDamaged = isDamaged
        variants = Dictionary(paths.map { (OutputPath.foldedCase($0.text), $0.text) }) { first, _ in
            first
        }
    }

    /// Reads the file's text; nil is no file. Whoever wrote it, no path from it leads out of the output folder; what isn't a
    /// path of ours is passed over, so that its file counts as someone else's.
    init(text: String?) {
        let (paths, isWhole) = text.map(Self.paths) ?? ([], true)
        self.init(Set(paths.map(ExactPath.init)), isDamaged: !isWhole)
    }

    /// The paths in the file's text in their order, and whether it is one of ours to its end. It passes over the same as
    /// ``init(text:)``.
    static func paths(in text: String) -> (paths: [String], isWhole: Bool) {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Substring.init)
        // Each line is ended; what isn't was cut off, and may be the beginning of somebody else's name.
        let isWhole = lines.popLast()?.isEmpty ?? false
        guard lines.first == format[...] else { return ([], false) }
        return (
            lines.dropFirst().map(String.init).filter { OutputPath.isSafe($0) && !isReserved($0) },
            isWhole
        )
    }

    /// Whether a path is one that the writer needs for itself.
    static func isReserved(_ path: String) -> Bool {
        let first = path.prefix { $0 != "/" }.lowercased()
        return [name, SiteNote.name, OutputLock.name, SiteStaging.folder].contains(first)
    }

    /// Whether a path is in the list.
    func contains(_ path: String) -> Bool {
        paths.contains(ExactPath(path))
    }

    /// Whether there are paths below a folder. It looks at all of them.
    func hasFiles(in folder: Substring) -> Bool {
        let start = Array("\(folder)/".utf8)
        return paths.contains { $0.text.utf8.starts(with: start) }
    }

    /// A path in the list that differs from this one in capitals only, or in how accents are written, where this one isn't in
    /// it.
    func variant(of path: String) -> String? {
        contains(path) ? nil : variants[OutputPath.foldedCase(path)]
    }

    /// The file's text.
    var text: String {
        ([Self.format] + paths.sorted().map(\.text)).joined(separator: "\n") + "\n"
    }
}
