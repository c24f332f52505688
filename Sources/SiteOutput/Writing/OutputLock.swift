import Foundation

/// The right to write into an output folder, which one build has at a time.
///
/// The system keeps it (`flock`), on a file in the folder: it ends with the program, however that ends. Where the system
/// knows no such locks, as on some network shares, everybody gets it.
final class OutputLock: Sendable {
    /// The file's name. It is there only while somebody builds, or after a build that was killed.
    static let name = ".newel.lock"

    private let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The lock of a folder; nil where another build has it.
    static func taken(in folder: borrowing OpenFolder) throws(OpenFolder.Failure) -> OutputLock? {
        let lock = OutputLock(descriptor: try folder.lockFile(name))
        while flock(lock.descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return nil
            default: return lock
            }
        }
        // The file may have been taken away by the build that held it while this one opened it.
        var status = stat()
        guard fstat(lock.descriptor, &status) == 0, FileIdentity(status) == folder.identity(name) else { return nil }
        lock.write("\(getpid()) \(machineName())\n")
        return lock
    }

    /// Who holds the lock of a folder, for people: “process 4711 on library-pc”; nil where that isn't known.
    static func holder(in folder: borrowing OpenFolder) -> String? {
        var text: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 1)
        defer { buffer.deallocate() }
        try? folder.read(name, into: buffer) { chunk in
            text = Array(chunk)
            return false
        }
        let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0].allSatisfy(\.isNumber) else { return nil }
        return "process \(words[0]) on \(words[1])"
    }

    /// Gives it back, and leaves nothing.
    func release(in folder: borrowing OpenFolder) {
        _ = try? folder.removeFile(Self.name)
        flock(descriptor, LOCK_UN)
    }

    private func write(_ text: String) {
        ftruncate(descriptor, 0)
        _ = Array(text.utf8).withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
}

/// This machine's name, without asking anybody on the network for it.
private func machineName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "this-machine" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
