import Fingerprints

/// Learns of changes by looking at every file, twice a second.
struct PollingSource: ChangeSource {
    private static let pause = Duration.milliseconds(500)

    /// Until the next look, which finds all at rest.
    let quiet = Self.pause

    private let roots: [String]
    private let wake: WakePipe
    private var stamps: [String: FileStamp]

    /// - Parameter roots: the folders; they need not exist.
    init(_ roots: [String], wake: WakePipe) {
        self.roots = roots
        self.wake = wake
        stamps = fileStamps(in: roots)
    }

    mutating func changes(within limit: Duration?) -> Changes? {
        var left = limit
        while true {
            let pause = min(left ?? Self.pause, Self.pause)
            if wake.wait(upTo: pause) == .woken { return nil }
            let changes = look()
            if !changes.isEmpty { return changes }
            if let before = left {
                left = before - pause
                if before <= pause { return changes }
            }
        }
    }

    private mutating func look() -> Changes {
        let now = fileStamps(in: roots)
        var changes = Changes()
        for path in stamps.keys.sorted() where now[path] == nil { changes.add(path) }
        let written = now.filter { stamps[$0.key] != $0.value }
        for (path, _) in written.sorted(by: { $0.value.isEarlier(than: $1.value) }) { changes.add(path) }
        stamps = now
        return changes
    }
}
