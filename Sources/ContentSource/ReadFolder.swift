import Diagnostics
import Fingerprints
import Foundation

/// Reads a content folder. Names that begin with `.` or `_` are left alone; links are not followed.
///
/// - Parameter folder: the folder's path, as it is shown in messages too.
/// - Returns: the files, with a diagnostic for each that could not be read.
package func readFolder(_ folder: String) -> SourceTree {
    var content = ContentFolder(folder)
    return content.read()
}

/// A content folder that is read more than once: what hasn't changed since the last time isn't read again.
package struct ContentFolder: Sendable {
    fileprivate struct KnownFile {
        let file: SourceFile
        let stamp: FileStamp
    }

    private let folder: String
    private var known: [String: KnownFile] = [:]

    /// - Parameter folder: the folder's path, as it is shown in messages too.
    package init(_ folder: String) {
        self.folder = folder
    }

    /// What is in the folder now.
    package mutating func read() -> SourceTree {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return SourceTree(files: [], shownRoot: folder, problems: [.noFolder(folder)])
        }
        let shortened = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var reader = FolderReader(root: shortened, known: known)
        reader.read(below: "", depth: 0)
        known = reader.settled
        return SourceTree(files: reader.files, shownRoot: shortened, problems: reader.problems)
    }
}

/// The most that one Markdown file may hold, in bytes; a framework's longest is a few thousand. libcmark takes time
/// that grows with the square of some texts, so a hostile megabyte would take minutes.
let largestText = 1 << 18

private struct FolderReader {
    let root: String
    private(set) var files: [SourceFile] = []
    private(set) var problems: [Diagnostic] = []
    /// Files that need not be read again while they look the same.
    private(set) var settled: [String: ContentFolder.KnownFile] = [:]
    private var amount = TextAmount()
    private let known: [String: ContentFolder.KnownFile]

    init(root: String, known: [String: ContentFolder.KnownFile]) {
        self.root = root
        self.known = known
    }

    mutating func read(below folder: String, depth: Int) {
        let shown = folder.isEmpty ? root : "\(root)/\(folder)"
        guard depth <= deepestFolder else { return problems.append(.tooDeep(Location(path: shown))) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: shown) else {
            return problems.append(.unreadable(shown))
        }
        for name in names.sorted() where !isLeftAlone(name) {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            let full = "\(root)/\(path)"
            var status = stat()
            guard lstat(full, &status) == 0 else {
                problems.append(.unreadable(full))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: read(below: path, depth: depth + 1)
            case S_IFREG: readFile(path, full, size: Int(status.st_size), FileStamp(status))
            case S_IFLNK: problems.append(.link(Location(path: full)))
            default: problems.append(.notAFile(Location(path: full)))
            }
        }
    }

    private mutating func readFile(_ path: String, _ full: String, size: Int, _ stamp: FileStamp) {
        // What is read so far is too much already.
        guard !amount.isTooMuch else { return }
        if let before = known[path], before.stamp == stamp {
            settled[path] = before
            return add(before.file)
        }
        guard size <= largestText || !path.lowercased().hasSuffix(".md") else {
            return problems.append(.tooLarge(Location(path: full)))
        }
        guard let bytes = bytes(of: full, size: size) else { return problems.append(.unreadable(full)) }
        let file = SourceFile(path: path, shownPath: full, bytes: bytes)
        add(file)
        if stamp.isSettled { settled[path] = ContentFolder.KnownFile(file: file, stamp: stamp) }
    }

    private mutating func add(_ file: SourceFile) {
        files.append(file)
        amount += file.text
    }

    /// The content of a file of a known size; what has grown meanwhile is cut off there. Read without Foundation's
    /// `Data`, which takes several times as long for small files.
    private func bytes(of path: String, size: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let more = Foundation.read(file, buffer.baseAddress?.advanced(by: count), size - count)
                if more < 0 { failed = true }
                if more <= 0 { return }
                count += more
            }
        }
        return failed ? nil : bytes
    }
}

extension Diagnostic.ID {
    /// The content folder is not there, so that nothing can be read at all.
    package static let noContent: Self = "no-content"
}

extension Diagnostic {
    fileprivate static func noFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .noContent, "There is no folder ‘\(path)’ to read a site from.", at: nil,
            suggestion: "Go to the folder that holds ‘content’, or name the one that holds site.md with --content."
        )
    }

    fileprivate static func unreadable(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "unreadable", "This can’t be read.", at: Location(path: path),
            suggestion: "Check who may read it, and whether another program holds it open."
        )
    }
}
