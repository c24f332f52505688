/// What the last build made, as `.newel` in the output folder says it: a line for the format, then a path a line.
struct OutputManifest: Equatable {
    /// The file's name.
    static let name = ".newel"

    /// The name under which it is written before it gets its own.
    static let passingName = ".newel.tmp"

    private static let format = "newel 1"

    /// The paths that a build made.
    var paths: Set<String>

    /// A list of paths.
    init(_ paths: Set<String> = []) {
        self.paths = paths
    }

    /// Reads the file's text. Whoever wrote it, no path from it leads out of the output folder; what isn't a path of ours
    /// is passed over, so that its file counts as someone else's.
    init(_ text: String) {
        let lines = text.split(separator: "\n")
        guard lines.first.map(String.init) == Self.format else {
            self.init()
            return
        }
        self.init(Set(lines.dropFirst().map(String.init).filter { OutputPath.isSafe($0) && $0 != Self.name }))
    }

    /// The file's text.
    var text: String {
        ([Self.format] + paths.sorted()).joined(separator: "\n") + "\n"
    }
}
