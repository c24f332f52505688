import Diagnostics
import Synchronization

/// The output folder and the folders below it, held open as far as they are in use. Any thread may ask.
final class OutputFolder: Sendable {
    /// A folder below that several threads use at a time.
    final class Inner: Sendable {
        let folder: OpenFolder

        init(_ folder: consuming OpenFolder) {
            self.folder = folder
        }
    }

    /// The folder as the user named it.
    let path: String
    /// The folder itself.
    let root: OpenFolder
    private let inner = Mutex<[ExactPath: Inner]>([:])

    /// More folders than this aren't held open: a process may have a thousand files.
    private static let mostOpen = 128

    /// Opens the folder.
    init(_ path: String) throws(Diagnostic) {
        self.path = path
        do {
            root = try OpenFolder.root(path)
        } catch {
            throw .failed(path, error)
        }
    }

    /// A folder below; nil where it doesn't exist and isn't to be made.
    func open(_ folder: Substring, making: Bool = false) throws(Diagnostic) -> Inner? {
        let key = ExactPath(folder)
        if let known = inner.withLock({ $0[key] }) { return known }
        let opened: Inner
        do {
            if folder.isEmpty {
                opened = Inner(try root.again())
            } else {
                let (parent, name) = OutputPath.split(String(folder))
                guard let outer = try open(parent, making: making) else { return nil }
                opened = Inner(try Self.open(name, in: outer.folder, making: making))
            }
        } catch let failure as OpenFolder.Failure {
            switch entry(folder) {
            case .nothing where !making: return nil
            case .link: throw .linkInOutput(shown(folder))
            case .file, .other: throw .inTheWay(shown(folder))
            case .nothing, .folder: throw .failed(shown(folder), failure)
            }
        } catch {
            throw error as? Diagnostic ?? .failed(shown(folder), .last)
        }
        inner.withLock { known in
            if known.count >= Self.mostOpen { known = [:] }
            known[key] = opened
        }
        return opened
    }

    private static func open(
        _ name: String, in outer: borrowing OpenFolder, making: Bool
    ) throws(OpenFolder.Failure) -> OpenFolder {
        if making { try outer.makeFolder(name) }
        return try outer.folder(name)
    }

    /// What stands at a path whose folder exists.
    func entry(_ path: Substring) -> OpenFolder.Entry {
        let (parent, name) = OutputPath.split(String(path))
        guard let outer = try? open(parent) else { return .nothing }
        return (try? outer.folder.entry(name)) ?? .nothing
    }

    /// Holds none of the folders below a folder open any longer.
    func forget(below folder: Substring) {
        let (key, start) = (ExactPath(folder), "\(folder)/")
        inner.withLock { known in
            known = known.filter { $0.key != key && !$0.key.text.hasPrefix(start) }
        }
    }

    /// Whether two paths lead to one file, as they may where capitals aren't told apart.
    func isSame(_ path: String, as other: String) -> Bool {
        func identity(_ path: String) -> FileIdentity? {
            let (folder, name) = OutputPath.split(path)
            return (try? open(folder))?.folder.identity(name)
        }
        guard let first = identity(path) else { return false }
        return first == identity(other)
    }

    /// A path below as the user knows it.
    func shown(_ inner: some StringProtocol) -> String {
        path.hasSuffix("/") ? "\(path)\(inner)" : "\(path)/\(inner)"
    }
}

extension OutputFolder {
    /// Removes files, and the folders that they leave empty; gives how many were there.
    ///
    /// What has become a link or a folder isn't ours any more, and stays.
    func remove(_ paths: some Collection<ExactPath>) throws(Diagnostic) -> Int {
        let names = Dictionary(grouping: paths) { ExactPath(OutputPath.split($0.text).folder) }
        var count = 0
        for (place, paths) in names {
            // A folder that is gone or has become a link holds nothing of ours.
            guard let folder = try? open(place.text[...]) else { continue }
            for path in paths {
                do throws(OpenFolder.Failure) {
                    if try folder.folder.removeFile(OutputPath.split(path.text).name) { count += 1 }
                } catch {
                    throw .failed(shown(path.text), error)
                }
            }
        }
        removeEmpty(names.keys)
        return count
    }

    /// Removes folders that hold nothing, and those above them that then hold nothing.
    func removeEmpty(_ folders: some Collection<ExactPath>) {
        let ancestors = folders.flatMap { OutputPath.ancestors($0.text[...]).map { ExactPath($0) } }
        for folder in Set(ancestors).sorted(by: >) {
            let (parent, name) = OutputPath.split(folder.text)
            inner.withLock { $0[folder] = nil }
            guard let outer = try? open(parent) else { continue }
            _ = outer.folder.removeEmptyFolder(name)
        }
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
            suggestion: failure.remedy
        )
    }
}
