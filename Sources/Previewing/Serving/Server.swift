import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves what is on a stage, to readers on this machine alone.
struct Server: Sendable {
    /// The only address that is listened on.
    static let host = "127.0.0.1"
    /// How many ports are tried, from the one wanted.
    static let portsTried = 100
    /// More than any number of windows needs, and fewer than a process may have files open.
    static let mostConnections = 256

    /// The port that was free.
    let port: Int
    private let listening: any Channel
    private let connections: Connections

    /// Begins to serve: on a port, or where that is taken on the next that is free.
    ///
    /// - Parameter port: 0 for any.
    /// - Throws: ``PreviewFailure`` where none is to be had.
    init(_ stage: StateBroadcaster, port: Int) async throws {
        let connections = Connections(most: Self.mostConnections)
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                guard connections.add(channel) else { return channel.close() }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(ConnectionHandler(stage))
                }
            }
        listening = try await Self.bind(bootstrap, from: port)
        self.port = listening.localAddress?.port ?? port
        self.connections = connections
    }

    private static func bind(_ bootstrap: ServerBootstrap, from port: Int) async throws -> any Channel {
        for candidate in port...min(port + portsTried, Int(UInt16.max)) {
            do {
                return try await bootstrap.bind(host: host, port: candidate).get()
            } catch let error as IOError where [EADDRINUSE, EACCES].contains(error.errnoCode) {
                continue
            }
        }
        throw PreviewFailure.noPort(port)
    }

    /// Serves until the task is cancelled; then nobody is connected any more.
    func serve() async {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        listening.closeFuture.whenComplete { _ in end.finish() }
        for await _ in ends {}
        listening.close(promise: nil)
        try? await listening.closeFuture.get()
        await connections.close()
    }
}
