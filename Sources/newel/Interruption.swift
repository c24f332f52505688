import Dispatch
import Foundation

/// Does some work until it is done or the user has enough (Ctrl-C, or a request to end), whichever comes first.
func untilInterrupted(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
        // Otherwise the signal would end the program before it is heard here.
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { continuation.finish() }
        source.resume()
        return source
    }
    defer { for source in sources { source.cancel() } }
    try await withThrowingTaskGroup { group in
        group.addTask(operation: work)
        group.addTask { for await _ in signals {} }
        try await group.next()
        group.cancelAll()
    }
}
