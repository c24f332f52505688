import Foundation

/// What tells whether a file was written or moved, without reading it.
struct FileStamp: Equatable {
    private let number: UInt64
    /// The file's length in bytes.
    let size: Int
    private let written: timespec
    private let changed: timespec

    init(_ status: stat) {
        number = UInt64(status.st_ino)
        size = Int(status.st_size)
        #if canImport(Darwin)
            written = status.st_mtimespec
            changed = status.st_ctimespec
        #else
            written = status.st_mtim
            changed = status.st_ctim
        #endif
    }

    static func == (one: FileStamp, other: FileStamp) -> Bool {
        one.isSameContent(as: other) && one.changed.tv_sec == other.changed.tv_sec
            && one.changed.tv_nsec == other.changed.tv_nsec
    }

    /// Whether it is the same file with what was written into it, wherever it was moved meanwhile.
    func isSameContent(as other: FileStamp) -> Bool {
        number == other.number && size == other.size && written.tv_sec == other.written.tv_sec
            && written.tv_nsec == other.written.tv_nsec
    }

    /// Whether the disk may count no more than whole seconds, so that a change within the same one wouldn't show.
    var isCoarse: Bool { written.tv_nsec == 0 && changed.tv_nsec == 0 }

    /// All of it as numbers.
    var numbers: [UInt64] {
        [
            number, UInt64(bitPattern: Int64(size)), UInt64(bitPattern: Int64(written.tv_sec)),
            UInt64(bitPattern: Int64(written.tv_nsec)), UInt64(bitPattern: Int64(changed.tv_sec)),
            UInt64(bitPattern: Int64(changed.tv_nsec)),
        ]
    }
}
