/// Changes that belong together: each follows the one before it closely.
///
/// Editors save a file in several steps, and other programs save many files at once. That is one change to a site. A single
/// file is to be seen at once; with many, somebody who waits for them all has more time.
struct Burst: Sendable {
    /// So long after the first change the burst is taken to be over in any case.
    static let longest = Duration.seconds(2)
    /// An editor touches no more files than this to save one.
    static let few = 3
    /// How much longer nothing must change for a burst of many files to be over.
    static let patience = 8

    private let quiet: Duration
    private let first: ContinuousClock.Instant
    private var last: ContinuousClock.Instant
    private var count: Int

    /// - Parameters:
    ///   - start: the time of the first change.
    ///   - count: how many files have changed.
    ///   - quiet: how long nothing must change for a burst of few files to be over.
    init(start: ContinuousClock.Instant, count: Int, quiet: Duration) {
        first = start
        last = start
        self.count = count
        self.quiet = quiet
    }

    /// Notes another change.
    ///
    /// - Parameter count: how many files have changed by now.
    mutating func goesOn(at time: ContinuousClock.Instant, count: Int) {
        last = time
        self.count = count
    }

    /// How long to wait for another change; nil where the burst is over.
    func rest(at time: ContinuousClock.Instant) -> Duration? {
        let end = min(last + (count > Self.few ? quiet * Self.patience : quiet), first + Self.longest)
        return time < end ? end - time : nil
    }
}
