import NIOCore
import NIOHTTP1

/// A reader's connection: requests are answered one after the other.
struct Connection: Sendable {
    typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    /// How long a reader may take to ask, and again to take the answer.
    static let patience = TimeAmount.seconds(30)

    let channel: Channel
    let stage: Stage

    /// Answers until the reader has enough, takes too long, or the task is cancelled.
    func serve() async {
        // A connection that breaks off concerns nobody but its reader, who has gone.
        try? await channel.executeThenClose { inbound, outbound in
            var deadline = Deadline(channel.channel)
            defer { deadline.cancel() }
            var asked: HTTPRequestHead?
            for try await part in inbound {
                switch part {
                case .head(let head): asked = head
                case .body: continue
                case .end:
                    guard let head = asked else { return }
                    deadline.restart()
                    switch answer(Request(head), from: stage.scene) {
                    case .once(let reply):
                        try await outbound.write(contentsOf: parts(of: reply, to: head))
                        guard head.isKeepAlive else { return }
                    case .events:
                        deadline.cancel()
                        return try await tell(head, outbound)
                    }
                }
            }
        }
    }

    private func tell(_ head: HTTPRequestHead, _ outbound: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>)
        async throws
    {
        let (scenes, end) = stage.scenes()
        channel.channel.closeFuture.whenComplete { _ in end() }
        let headers = [("Content-Type", ContentType.events.text), ("Cache-Control", "no-store")]
        try await outbound.write(.head(responseHead(to: head, status: 200, headers)))
        for await scene in scenes {
            try await outbound.write(.body(.byteBuffer(ByteBuffer(string: StateMessage(scene).text()))))
        }
    }

    private func parts(of reply: Reply, to head: HTTPRequestHead) -> [HTTPServerResponsePart] {
        var headers = reply.headers
        if let length = reply.length { headers.append(("Content-Length", String(length))) }
        let start = HTTPServerResponsePart.head(responseHead(to: head, status: reply.status, headers))
        return reply.body.isEmpty
            ? [start, .end(nil)] : [start, .body(.byteBuffer(ByteBuffer(bytes: reply.body))), .end(nil)]
    }

    private func responseHead(
        to head: HTTPRequestHead, status: Int, _ headers: [(name: String, value: String)]
    ) -> HTTPResponseHead {
        HTTPResponseHead(
            version: head.version, status: HTTPResponseStatus(statusCode: status),
            headers: HTTPHeaders((Reply.common + headers).map { ($0.name, $0.value) })
        )
    }
}

extension Request {
    fileprivate init(_ head: HTTPRequestHead) {
        self.init(
            method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
            known: head.headers["if-none-match"]
        )
    }
}

/// Closes a channel when its reader has been waited for long enough.
private struct Deadline {
    private let channel: any Channel
    private var scheduled: Scheduled<Void>

    init(_ channel: any Channel) {
        self.channel = channel
        scheduled = Self.schedule(channel)
    }

    mutating func restart() {
        scheduled.cancel()
        scheduled = Self.schedule(channel)
    }

    func cancel() {
        scheduled.cancel()
    }

    private static func schedule(_ channel: any Channel) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: Connection.patience) { channel.close(promise: nil) }
    }
}
