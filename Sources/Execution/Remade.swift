import Synchronization

/// A value that is made when it is asked for, kept while it is wanted again and again, and dropped when others have been
/// wanted since.
///
/// So what a framework's pages are put together from is there while they are made, one after the other, and a site of any
/// size needs room for a few frameworks only. Whoever asks later has it made anew.
package final class Remade<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private struct State {
        weak var box: Box?
    }

    private let state = Mutex(State())
    private let recent: RecentlyWanted
    private let make: @Sendable () -> Value

    /// - Parameters:
    ///   - recent: what was wanted last, of all values that share its room.
    ///   - make: gives the same each time.
    package init(among recent: RecentlyWanted, _ make: @escaping @Sendable () -> Value) {
        self.recent = recent
        self.make = make
    }

    /// The value. Whoever asks meanwhile waits for it.
    package var value: Value {
        state.withLock { state in
            if let box = state.box { return box.value }
            let box = Box(make())
            state.box = box
            recent.keep(box)
            return box.value
        }
    }
}

/// Keeps the last few values that were made.
package final class RecentlyWanted: Sendable {
    private struct State {
        var kept: [AnyObject & Sendable] = []
        var next = 0
    }

    /// More than there are processors, each of which makes the pages of a framework.
    private static let most = 32

    private let state = Mutex(State())

    /// Room for a few values; nothing is kept yet.
    package init() {}

    /// Keeps a value until as many others have come after it as there is room for.
    func keep(_ value: AnyObject & Sendable) {
        state.withLock { state in
            if state.kept.count < Self.most {
                state.kept.append(value)
            } else {
                state.kept[state.next] = value
                state.next = (state.next + 1) % Self.most
            }
        }
    }
}
