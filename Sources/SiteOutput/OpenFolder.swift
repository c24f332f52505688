import Foundation

/// A folder below the output folder, held open so that no link can lead elsewhere between looking and writing.
///
/// It uses the system's calls itself: Foundation's take several times as long for thousands of small files.
struct OpenFolder: ~Copyable {
    /// What stands under a name.
    enum Entry: Equatable {
        case nothing
        case file(size: Int)
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

        /// The reason that the system gave last.
        static var last: Failure { Failure(code: errno) }
    }

    private let descriptor: Int32

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
        case S_IFREG: return .file(size: Int(status.st_size))
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

    /// Writes a file whole under a passing name, then gives it its own: nobody ever sees half of it.
    func write(_ bytes: [UInt8], to name: String, by way: String) throws(Failure) {
        var file = openat(descriptor, way, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if file < 0, errno == EEXIST {
            // Left by a build that was interrupted.
            unlinkat(descriptor, way, 0)
            file = openat(descriptor, way, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        guard file >= 0 else { throw .last }
        var failure = bytes.withUnsafeBytes { Self.write($0, to: file) }
        if close(file) != 0, failure == nil { failure = .last }
        if failure == nil, renameat(descriptor, way, descriptor, name) != 0 { failure = .last }
        if let failure {
            unlinkat(descriptor, way, 0)
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

    /// Whether nothing at all is in it.
    func isEmpty() -> Bool {
        guard let copy = try? again() else { return false }
        // The directory stream closes its descriptor itself, so it gets one of its own.
        let own = dup(copy.descriptor)
        guard own >= 0, let stream = fdopendir(own) else { return false }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix(3)) }
            let isDots = name.starts(with: [0x2E, 0]) || name.starts(with: [0x2E, 0x2E, 0])
            if !isDots { return false }
        }
        return true
    }
}
