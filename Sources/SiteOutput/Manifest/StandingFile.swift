import Fingerprints
import Foundation

/// What stands where a file of the site must go.
enum StandingFile: Equatable {
    case nothing
    /// A file that holds the same, with its stamp from before it was read.
    case same(FileStamp)
    /// A file that holds something else.
    case different
    /// What the last build made and this one doesn't: a file where a folder must be, or a folder where the file must go.
    case former
    /// No file.
    case obstacle

    /// Looks, and changes nothing.
    ///
    /// - Throws: why the system knows no such name.
    init(_ name: String, in folder: borrowing OpenFolder, wanted: [UInt8]) throws(OpenFolder.Failure) {
        switch try folder.entry(name) {
        case .nothing: self = .nothing
        case .file(let stamp):
            self = stamp.size == wanted.count && Self.isSame(name, folder, wanted) ? .same(stamp) : .different
        case .folder, .link, .other: self = .obstacle
        }
    }

    private static func isSame(_ name: String, _ folder: borrowing OpenFolder, _ wanted: [UInt8]) -> Bool {
        let size = min(max(wanted.count, 1), 1 << 18)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        return wanted.withUnsafeBytes { wanted in
            var position = 0
            var isSame = true
            do {
                try folder.read(name, into: buffer) { chunk in
                    let rest = UnsafeRawBufferPointer(rebasing: wanted[position...])
                    isSame = chunk.count <= rest.count && isEqual(chunk, rest)
                    position += chunk.count
                    return isSame
                }
            } catch {
                // What can't be read is written anew, which will tell why if that fails, too.
                return false
            }
            return isSame && position == wanted.count
        }
    }
}

/// Whether the second begins with the first, byte by byte.
private func isEqual(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    guard let one = first.baseAddress, let other = second.baseAddress else { return first.isEmpty }
    return memcmp(one, other, first.count) == 0
}
