import Foundation

/// What tells whether a file has been written, without reading it.
public struct FileStamp: Sendable, Equatable {
    private let number: UInt64
    private let size: Int64
    private let written: timespec
    private let changed: timespec

    /// The stamp of a file whose status was asked for.
    public init(_ status: stat) {
        number = UInt64(status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            written = status.st_mtimespec
            changed = status.st_ctimespec
        #else
            written = status.st_mtim
            changed = status.st_ctim
        #endif
    }

    /// Whether the file's last change was earlier than the other's.
    public func isEarlier(than other: FileStamp) -> Bool {
        (changed.tv_sec, changed.tv_nsec) < (other.changed.tv_sec, other.changed.tv_nsec)
    }

    /// Whether another change would be sure to show.
    ///
    /// Systems count time in steps of some milliseconds. What changes twice within one step, and keeps its size, looks the
    /// same after each.
    var isSettled: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let nanoseconds = (now.tv_sec - changed.tv_sec) * 1_000_000_000 + (now.tv_nsec - changed.tv_nsec)
        return nanoseconds > 100_000_000
    }

    /// Whether two stamps are those of the same state of a file.
    public static func == (first: FileStamp, second: FileStamp) -> Bool {
        first.number == second.number && first.size == second.size
            && (first.written.tv_sec, first.written.tv_nsec) == (second.written.tv_sec, second.written.tv_nsec)
            && (first.changed.tv_sec, first.changed.tv_nsec) == (second.changed.tv_sec, second.changed.tv_nsec)
    }
}
