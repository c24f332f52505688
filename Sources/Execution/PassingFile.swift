import Foundation

/// A file without a name, which is gone as soon as nobody holds it.
///
/// What goes to a program and what it says of itself go through files, since Subprocess ends this program when the other
/// doesn't read all that it is piped, and the other when it says more than was foreseen.
final class PassingFile: Sendable {
    let descriptor: CInt

    /// A file that holds these bytes and is read from the start; nil where none can be made.
    init?(_ bytes: [UInt8]) {
        let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        var path = Array("\(folder)/newel-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        unlink(path)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        do {
            try handle.write(contentsOf: bytes)
            try handle.seek(toOffset: 0)
        } catch {
            return nil
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What the file holds from its start: so many bytes at most.
    func text(limit: Int) -> String {
        let length = min(limit, max(0, Int(lseek(descriptor, 0, SEEK_END))))
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            var read = 0
            while count < length, let start = buffer.baseAddress {
                read = pread(descriptor, start + count, length - count, off_t(count))
                guard read > 0 else { return }
                count += read
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
