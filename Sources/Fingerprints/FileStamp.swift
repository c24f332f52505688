#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What tells whether a file was written or moved, without reading it.
package struct FileStamp: Sendable, Equatable {
    private let number: UInt64
    /// The file's length in bytes.
    package let size: Int
    private let written: timespec
    private let changed: timespec

    /// The stamp of a file whose status was asked for.
    package init(_ status: stat) {
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

    /// Whether two stamps are those of the same state of a file.
    package static func == (one: FileStamp, other: FileStamp) -> Bool {
        one.isSameContent(as: other) && one.changed.tv_sec == other.changed.tv_sec
            && one.changed.tv_nsec == other.changed.tv_nsec
    }

    /// Whether it is the same file with what was written into it, wherever it was moved meanwhile.
    package func isSameContent(as other: FileStamp) -> Bool {
        number == other.number && size == other.size && written.tv_sec == other.written.tv_sec
            && written.tv_nsec == other.written.tv_nsec
    }

    /// Whether the file's last change was earlier than the other's.
    package func isEarlier(than other: FileStamp) -> Bool {
        (changed.tv_sec, changed.tv_nsec) < (other.changed.tv_sec, other.changed.tv_nsec)
    }

    /// Whether another change would be sure to show.
    ///
    /// Systems count time in steps of some milliseconds. What changes twice within one step, and keeps its size, looks the
    /// same after each.
    package var isSettled: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let nanoseconds = (now.tv_sec - changed.tv_sec) * 1_000_000_000 + (now.tv_nsec - changed.tv_nsec)
        return nanoseconds > 100_000_000
    }

    /// Whether the disk may count no more than whole seconds, so that a change within the same one wouldn't show.
    package var isCoarse: Bool { written.tv_nsec == 0 && changed.tv_nsec == 0 }

    /// All of it as numbers.
    package var numbers: [UInt64] {
        [
            number, UInt64(bitPattern: Int64(size)), UInt64(bitPattern: Int64(written.tv_sec)),
            UInt64(bitPattern: Int64(written.tv_nsec)), UInt64(bitPattern: Int64(changed.tv_sec)),
            UInt64(bitPattern: Int64(changed.tv_nsec)),
        ]
    }
}
