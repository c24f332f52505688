import Synchronization

/// What is served now, and who wants to know when that changes.
final class Stage: Sendable {
    private struct State {
        var scene: Scene
        var listeners: [Int: AsyncStream<Scene>.Continuation] = [:]
        var nextListener = 0
    }

    private let state: Mutex<State>

    init(_ scene: Scene) {
        state = Mutex(State(scene: scene))
    }

    /// What is served at this moment.
    var scene: Scene {
        state.withLock { $0.scene }
    }

    /// Replaces all that is served at once, and tells those who listen.
    func show(_ scene: Scene) {
        let listeners = state.withLock { state in
            state.scene = scene
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(scene) }
    }

    /// What is served now, and then whatever replaces it. Who is slow misses what was replaced meanwhile.
    func scenes() -> (scenes: AsyncStream<Scene>, end: @Sendable () -> Void) {
        let (scenes, continuation) = AsyncStream.makeStream(of: Scene.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            continuation.yield(state.scene)
            return state.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return (scenes, { continuation.finish() })
    }
}
