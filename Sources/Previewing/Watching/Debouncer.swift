/// Changes that belong together: each follows the one before it closely.
///
/// Editors save a file in several steps, and other programs save many files at once. That is one change to a site. A single
/// file is to be seen at once, and more so when it is whole; with many, somebody who waits for them all has more time.
struct Debouncer: Sendable {
    /// So long after the first change the burst is taken to be over in any case.
    static let longest = Duration.seconds(2)
    /// An editor touches no more files than this to save one.
    static let few = 3
    /// How much longer nothing must change for a burst of many files to be over.
    static let patience = 8
    /// How much sooner a burst of few files is over that ends with a whole one.
    static let haste = 4

    private let quiet: Duration
    private let first: ContinuousClock.Instant
    private var last: ContinuousClock.Instant
    private var changes: Changes

    /// - Parameters:
    ///   - start: the time of the first change.
    ///   - changes: what has changed.
    ///   - quiet: how long nothing must change for a burst of few files to be over.
    init(start: ContinuousClock.Instant, _ changes: Changes, quiet: Duration) {
        first = start
        last = start
        self.changes = changes
        self.quiet = quiet
    }

    /// Notes another change.
    ///
    /// - Parameter changes: what has changed by now.
    mutating func goesOn(at time: ContinuousClock.Instant, _ changes: Changes) {
        last = time
        self.changes = changes
    }

    /// How long to wait for another change; nil where the burst is over.
    func rest(at time: ContinuousClock.Instant) -> Duration? {
        let end = min(last + pause, first + Self.longest)
        return time < end ? end - time : nil
    }

    /// How long nothing must change.
    private var pause: Duration {
        if changes.paths.count > Self.few { return quiet * Self.patience }
        return changes.endsWhole ? quiet / Self.haste : quiet
    }
}
