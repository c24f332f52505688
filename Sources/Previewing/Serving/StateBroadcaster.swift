import Synchronization

/// What is served now, and who wants to know when that changes.
final class StateBroadcaster: Sendable {
    /// Told of each state; it is called while nothing else happens on the stage, and so has to be brief.
    typealias Listener = @Sendable (ServedState) -> Void

    private struct State {
        var scene: ServedState
        var listeners: [Int: Listener] = [:]
        var nextNumber = 0
    }

    private let state: Mutex<State>

    init(_ scene: ServedState) {
        state = Mutex(State(scene: scene))
    }

    /// What is served at this moment.
    var scene: ServedState {
        state.withLock { $0.scene }
    }

    /// Replaces all that is served at once, and tells those who listen.
    func show(_ scene: ServedState) {
        state.withLock { state in
            state.scene = scene
            for listener in state.listeners.values { listener(scene) }
        }
    }

    /// Tells a listener what is served now, and from then on whatever replaces it.
    ///
    /// - Returns: the listener's number.
    func add(_ listener: @escaping Listener) -> Int {
        state.withLock { state in
            let number = state.nextNumber
            state.nextNumber += 1
            state.listeners[number] = listener
            listener(state.scene)
            return number
        }
    }

    /// Tells a listener no more.
    func remove(_ number: Int) {
        state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
}
