import Foundation
import Synchronization

/// Watches folders, and tells of changes burst by burst.
final class Watcher: Sendable {
    /// Tells that something has changed; ends when the watcher is gone.
    let signals: AsyncStream<Void>

    private let signal: AsyncStream<Void>.Continuation
    private let pending = Mutex(Changes())
    private let wake: WakePipe

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - roots: the folders; they need not exist.
    ///   - polls: whether to look at every file even where the system tells of changes.
    ///   - quiet: how long nothing must change for a burst to be over, where the system tells of changes.
    /// - Throws: ``PreviewFailure`` where the system has no more open files to give.
    init(
        _ roots: [String], polls: Bool = false, quiet: Duration = .milliseconds(20)
    ) throws(PreviewFailure) {
        guard let wake = WakePipe() else { throw .cannotWatch }
        self.wake = wake
        // What is not taken yet is one change, however often it was told.
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let ready = DispatchSemaphore(value: 0)
        let thread = Thread { [weak self] in
            Self.watch(roots, polls: polls, quiet: quiet, wake: wake, isReady: { ready.signal() }) { self?.put($0) }
        }
        thread.name = "newel-watcher"
        thread.start()
        // From here on nothing is missed.
        ready.wait()
    }

    deinit {
        wake.wake()
        signal.finish()
    }

    /// All that has changed since it was last taken.
    func take() -> Changes {
        pending.withLock { pending in
            defer { pending = Changes() }
            return pending
        }
    }

    private func put(_ changes: Changes) {
        pending.withLock { $0.add(changes) }
        signal.yield()
    }

    /// Watches until nobody wants to know any more.
    private static func watch(
        _ roots: [String], polls: Bool, quiet: Duration, wake: WakePipe, isReady: () -> Void, tell: (Changes) -> Void
    ) {
        #if os(Linux)
            if !polls {
                do throws(WatchFailure) {
                    var source = try INotifySource(roots, quiet: quiet, wake: wake)
                    isReady()
                    return try watch(&source, tell)
                } catch {
                    // There may have been changes in between.
                    tell(Changes(isIncomplete: true))
                }
            }
        #endif
        var source = PollingSource(roots, wake: wake)
        isReady()
        try? watch(&source, tell)
    }

    private static func watch<Source: ChangeSource>(
        _ source: inout Source, _ tell: (Changes) -> Void
    ) throws(WatchFailure) {
        while var changes = try source.changes(within: nil) {
            if changes.isEmpty { continue }
            var burst = Debouncer(start: .now, changes, quiet: source.quiet)
            while let rest = burst.rest(at: .now) {
                guard let more = try source.changes(within: rest) else { return }
                if more.isEmpty { continue }
                changes.add(more)
                burst.goesOn(at: .now, changes)
            }
            tell(changes)
        }
    }
}
