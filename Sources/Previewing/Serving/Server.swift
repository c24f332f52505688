import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Serves what is on a stage, to readers on this machine alone.
struct Server: Sendable {
    /// The only address that is listened on.
    static let host = "127.0.0.1"
    /// How many ports are tried, from the one wanted.
    static let portsTried = 100
    /// More connections than any number of windows needs, and fewer than a process may have.
    static let mostConnections = 256

    /// The port that was free.
    let port: Int
    private let listening: NIOAsyncChannel<Connection.Channel, Never>

    /// Begins to listen: on a port, or where that is taken on the next that is free.
    ///
    /// - Parameter port: 0 for any.
    /// - Throws: ``PreviewFailure`` where none is to be had.
    init(port: Int) async throws {
        var failure: any Error = PreviewFailure.noPort(port)
        for candidate in port...min(port + Self.portsTried, Int(UInt16.max)) {
            do {
                listening = try await Self.listen(on: candidate)
                self.port = listening.channel.localAddress?.port ?? candidate
                return
            } catch let error as IOError where error.errnoCode == EADDRINUSE || error.errnoCode == EACCES {
                failure = PreviewFailure.noPort(port)
            }
        }
        throw failure
    }

    private static func listen(on port: Int) async throws -> NIOAsyncChannel<Connection.Channel, Never> {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    return try Connection.Channel(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// Answers until the task is cancelled; then nobody is connected any more.
    func serve(_ stage: Stage) async throws {
        let open = OpenConnections()
        try await withThrowingDiscardingTaskGroup { group in
            try await listening.executeThenClose { connections in
                for try await channel in connections {
                    let number = open.add(1)
                    group.addTask {
                        defer { _ = open.add(-1) }
                        guard number <= Self.mostConnections else {
                            try? await channel.executeThenClose { _, _ in }
                            return
                        }
                        await Connection(channel: channel, stage: stage).serve()
                    }
                }
            }
            group.cancelAll()
        }
    }
}

/// How many connections there are.
private final class OpenConnections: Sendable {
    private let count = Mutex(0)

    /// Counts more or fewer, and tells how many there are now.
    func add(_ difference: Int) -> Int {
        count.withLock { count in
            count += difference
            return count
        }
    }
}
