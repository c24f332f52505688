import Diagnostics

/// The output folder and the folders below it.
struct OutputFolder: Sendable {
    /// The folder as the user named it.
    let path: String

    /// Opens a folder below; nil where it doesn't exist and isn't to be made.
    func open(_ folder: Substring, making: Bool = false) throws(Diagnostic) -> OpenFolder? {
        var current = try root()
        for name in folder.split(separator: "/").map(String.init) {
            do {
                if making { try current.makeFolder(name) }
                current = try current.folder(name)
            } catch {
                let entry = (try? current.entry(name)) ?? .nothing
                switch entry {
                case .nothing where !making: return nil
                case .link: throw .linkInOutput(shown(folder))
                case .file, .other: throw .inTheWay(shown(folder))
                case .nothing, .folder: throw .failed(shown(folder), error)
                }
            }
        }
        return current
    }

    /// The folder itself.
    func root() throws(Diagnostic) -> OpenFolder {
        do {
            return try OpenFolder.root(path)
        } catch {
            throw .failed(path, error)
        }
    }

    /// A path below as the user knows it.
    func shown(_ inner: some StringProtocol) -> String {
        path.hasSuffix("/") ? "\(path)\(inner)" : "\(path)/\(inner)"
    }
}

extension Diagnostic {
    /// Something that Newel didn't make stands where a page must go.
    static func inTheWay(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-in-the-way", "‘\(path)’ stands where the site must go, and Newel didn’t make it.",
            at: Location(path: path), suggestion: "Move it away or delete it, or build into another folder."
        )
    }

    /// A link that leads nobody knows where.
    static func linkInOutput(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-link", "‘\(path)’ is a link, and Newel writes through none inside its output.",
            at: Location(path: path), suggestion: "Delete the link, or build into another folder."
        )
    }

    /// The system refused.
    static func failed(_ path: String, _ failure: OpenFolder.Failure) -> Diagnostic {
        Diagnostic(
            .error, "output-failed", "‘\(path)’ can’t be written: \(failure.reason).", at: Location(path: path),
            suggestion: "See that there is room and that you are allowed to write there, then build again."
        )
    }
}
