/// Changes that belong together: each follows the one before it closely.
///
/// Editors save a file in several steps, and other programs save many files at once. That is one change to a site.
struct Burst: Sendable {
    /// So long after the first change the burst is taken to be over in any case.
    static let longest = Duration.seconds(2)

    private let quiet: Duration
    private let first: ContinuousClock.Instant
    private var last: ContinuousClock.Instant

    /// - Parameters:
    ///   - start: the time of the first change.
    ///   - quiet: how long nothing must change for the burst to be over.
    init(start: ContinuousClock.Instant, quiet: Duration) {
        first = start
        last = start
        self.quiet = quiet
    }

    /// Notes another change.
    mutating func goesOn(at time: ContinuousClock.Instant) {
        last = time
    }

    /// How long to wait for another change; nil where the burst is over.
    func rest(at time: ContinuousClock.Instant) -> Duration? {
        let end = min(last + quiet, first + Self.longest)
        return time < end ? end - time : nil
    }
}
