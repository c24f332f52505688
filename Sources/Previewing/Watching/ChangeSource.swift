/// Something that learns of changes. It is asked from one thread.
protocol ChangeSource {
    /// How long nothing must change before what was told is taken to be all.
    var quiet: Duration { get }

    /// Waits for changes.
    ///
    /// - Parameter limit: how long at most; nil for as long as it takes.
    /// - Returns: what has changed; nothing when the time is over; nil when nobody wants to know any more.
    /// - Throws: ``WatchFailure`` where changes can't be told from here on.
    mutating func changes(within limit: Duration?) throws(WatchFailure) -> Changes?
}

/// The system doesn't tell of changes, or not of all: it has no inotify, or has run out of it.
struct WatchFailure: Error {}
