import Diagnostics

/// The files that a theme is made of: those in the program, overlaid by those of a user's folder.
package struct ThemeFiles: Sendable, Equatable {
    /// The theme as it comes with Newel.
    package static let builtIn = ThemeFiles(builtIn: EmbeddedTheme.decoded())

    /// What was found out while the files were read.
    package private(set) var findings: [Diagnostic] = []
    private var layers: [String: [ThemeFile]]

    /// The theme of the program.
    init(builtIn files: [ThemeFile]) {
        layers = Dictionary(grouping: files, by: \.path)
    }

    /// The same with a user's files on top: of two with the same path the user's counts, and all others stay.
    package func overlaid(with files: [ThemeFile], findings: [Diagnostic] = []) -> ThemeFiles {
        var overlaid = self
        for file in files where !overlaid.isStray(file) {
            overlaid.layers[file.path, default: []].append(file)
        }
        let strays = files.filter(isStray).map { Diagnostic.stray($0, near: nearest($0)) }
        overlaid.findings += findings + strays
        return overlaid
    }

    /// The file that counts.
    subscript(path: String) -> ThemeFile? {
        layers[path]?.last
    }

    /// The user's files, in alphabetical order of their paths.
    package var own: [ThemeFile] {
        layers.values.joined().filter { !$0.isBuiltIn }.sorted { $0.path < $1.path }
    }

    /// All files of that path, the program's first.
    func all(_ path: String) -> [ThemeFile] {
        layers[path] ?? []
    }

    /// The paths in alphabetical order.
    var paths: [String] { layers.keys.sorted() }

    private func isStray(_ file: ThemeFile) -> Bool {
        !ThemePath.isKnown(file.path)
    }

    private func nearest(_ file: ThemeFile) -> String? {
        nearestName(to: file.path, among: layers.keys)
    }
}

extension Diagnostic {
    /// A file that nothing uses.
    static func stray(_ file: ThemeFile, near name: String?) -> Diagnostic {
        Diagnostic(
            .warning, "theme-stray-file", "‘\(file.path)’ is not a template that Newel knows, and is left out.",
            at: Location(path: file.shownPath),
            suggestion: name.map { "Did you mean ‘\($0)’?" }
                ?? "What pages share goes into ‘partials/’, what is copied as it is into ‘assets/’."
        )
    }
}
