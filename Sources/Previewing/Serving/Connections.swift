import NIOCore
import Synchronization

/// All connections that are open.
final class Connections: Sendable {
    private struct State {
        var open: [ObjectIdentifier: any Channel] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let most: Int

    /// - Parameter most: how many there may be at a time.
    init(most: Int) {
        self.most = most
    }

    /// Takes a connection in, unless there are too many already.
    func add(_ channel: any Channel) -> Bool {
        let number = ObjectIdentifier(channel)
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.open.count < most else { return false }
            state.open[number] = channel
            return true
        }
        guard isTaken else { return false }
        channel.closeFuture.whenComplete { [weak self] _ in
            self?.state.withLock { _ = $0.open.removeValue(forKey: number) }
        }
        return true
    }

    /// Closes all connections, and takes in no more.
    func close() async {
        let open = state.withLock { state in
            state.isClosed = true
            return Array(state.open.values)
        }
        for channel in open {
            channel.close(promise: nil)
            try? await channel.closeFuture.get()
        }
    }
}
