import Foundation

/// Wakes a thread that waits for something to read.
final class WakePipe: Sendable {
    private let ends: (read: Int32, write: Int32)

    /// Nil where the system has no more open files to give.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.ends = (ends[0], ends[1])
    }

    deinit {
        close(ends.read)
        close(ends.write)
    }

    /// Wakes the thread, now and whenever it waits again.
    func wake() {
        var byte = UInt8(0)
        _ = write(ends.write, &byte, 1)
    }

    /// What ended a wait.
    enum End {
        case woken, readable, timeOut
    }

    /// Waits until there is something to read, the time is over, or the thread is woken.
    ///
    /// - Parameters:
    ///   - file: a file descriptor; nil to wait for the time alone.
    ///   - limit: nil for as long as it takes.
    func wait(for file: Int32? = nil, upTo limit: Duration?) -> End {
        var waited = [pollfd(fd: ends.read, events: Int16(POLLIN), revents: 0)]
        if let file { waited.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0)) }
        // Rounded up: with no time left at all, poll would be asked over and over again.
        let milliseconds = limit.map { Int32(($0 / .milliseconds(1)).rounded(.up)) } ?? -1
        let count = poll(&waited, nfds_t(waited.count), milliseconds)
        // A signal ends a wait early, which is no reason to end the work.
        guard count > 0 else { return .timeOut }
        return waited[0].revents != 0 ? .woken : .readable
    }
}
