import Fingerprints
import Foundation

/// A folder below the output folder, held open so that no link can lead elsewhere between looking and writing.
///
/// It uses the system's calls itself: Foundation's take several times as long for thousands of small files.
struct OpenFolder: ~Copyable, Sendable {
    /// What stands under a name.
    enum Entry: Equatable {
        case nothing
        case file(FileStamp)
        case folder
        case link
        case other
    }

    /// A call that failed.
    struct Failure: Error, Equatable {
        /// The system's reason.
        let code: Int32

        /// The reason in words.
        var reason: String { String(cString: strerror(code)) }

        /// What can be done about it.
        var remedy: String {
            switch code {
            case ENOSPC, EDQUOT: "Make room there, then build again. What was there before is still there."
            case EINVAL, EILSEQ, ENAMETOOLONG:
                "Windows and some disks allow fewer names: no : ? * \" < > | and none that is too long. Rename it, then build again."
            case EBUSY, ETXTBSY: "Another program holds it open. Close that, then build again."
            default: "See that there is room and that you are allowed to write there, then build again."
            }
        }

        /// The reason that the system gave last.
        static var last: Failure { Failure(code: errno) }
    }

    let descriptor: Int32

    deinit {
        close(descriptor)
    }

    /// The output folder itself, which may be a link.
    static func root(_ path: String) throws(Failure) -> OpenFolder {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        return OpenFolder(descriptor: descriptor)
    }

    /// A folder in this one; a link is refused.
    func folder(_ name: String) throws(Failure) -> OpenFolder {
        let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard inner >= 0 else { throw .last }
        return OpenFolder(descriptor: inner)
    }

    /// The same folder once more.
    func again() throws(Failure) -> OpenFolder {
        try folder(".")
    }

    /// Makes a folder, if it isn't there.
    func makeFolder(_ name: String) throws(Failure) {
        guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else { throw .last }
    }

    /// What stands under a name.
    func entry(_ name: String) throws(Failure) -> Entry {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return .nothing }
            throw .last
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(FileStamp(status))
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Reads a file into the buffer again and again, until `use` is content or the file ends.
    func read(
        _ name: String, into buffer: UnsafeMutableRawBufferPointer, use: (UnsafeRawBufferPointer) -> Bool
    ) throws(Failure) {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        while true {
            let count = Foundation.read(file, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last }
            if count == 0 || !use(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
        }
    }

    /// Writes a new file; one that is left there from an interrupted build goes first.
    func write(_ bytes: [UInt8], to name: String) throws(Failure) {
        var file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if file < 0, errno == EEXIST {
            unlinkat(descriptor, name, 0)
            file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        guard file >= 0 else { throw .last }
        var failure = bytes.withUnsafeBytes { Self.write($0, to: file) }
        if close(file) != 0, failure == nil { failure = .last }
        if let failure {
            unlinkat(descriptor, name, 0)
            throw failure
        }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Failure? {
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if count >= 0 { written += count } else if errno != EINTR { return .last }
        }
        return nil
    }

    /// Removes a file; false where there is none, or something else.
    func removeFile(_ name: String) throws(Failure) -> Bool {
        guard case .file = try entry(name) else { return false }
        guard unlinkat(descriptor, name, 0) == 0 else { throw .last }
        return true
    }

    /// Removes a folder; false where it isn't empty or can't be removed.
    func removeEmptyFolder(_ name: String) -> Bool {
        unlinkat(descriptor, name, AT_REMOVEDIR) == 0
    }

    /// What is in it, in no order; nil where that can't be read.
    func names() -> [String]? {
        guard let copy = try? again() else { return nil }
        // The directory stream closes its descriptor itself, so it gets one of its own.
        let own = dup(copy.descriptor)
        guard own >= 0, let stream = fdopendir(own) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        return errno == 0 ? names : nil
    }

    /// Whether files may be put into it and taken out of it.
    var isWritable: Bool { faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 }

    /// Waits until what was done in it would outlast a power cut, as far as the system promises that.
    func keep() {
        fsync(descriptor)
    }

    /// The same for what a file holds.
    func keep(_ name: String) {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }

    /// What tells a file from all others, whatever name it is reached by; nil where there is none.
    func identity(_ name: String) -> FileIdentity? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return FileIdentity(status)
    }

    /// Opens or makes a file that serves as a lock; a link is refused. Whoever gets the descriptor closes it.
    func lockFile(_ name: String) throws(Failure) -> Int32 {
        let flags = O_CREAT | O_NOFOLLOW | O_CLOEXEC
        var file = openat(descriptor, name, O_RDWR | flags, 0o666)
        // Somebody else's, left by a build that was killed: a lock doesn't need more than reading.
        if file < 0, errno == EACCES { file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
        guard file >= 0 else { throw .last }
        return file
    }
}
