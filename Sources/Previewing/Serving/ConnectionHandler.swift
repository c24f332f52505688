import NIOCore
import NIOHTTP1

/// A reader's connection: requests are answered one after the other.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long a reader may take to ask, and again to take the answer.
    static let patience = TimeAmount.seconds(30)

    private let stage: StateBroadcaster
    private var head: HTTPRequestHead?
    /// A request that waits until the reader has taken what was answered before: no further one comes meanwhile.
    private var waiting: HTTPRequestHead?
    /// Whether an answer is being made or sent.
    private var isAnswering = false
    /// Whether the reader will ask for nothing more, but still takes an answer.
    private var hasAskedAll = false
    private var deadline: Scheduled<Void>?
    /// The reader's number among those who listen.
    private var listener: Int?
    /// What a reader who listens hasn't been told yet.
    private var untold: ServedState?

    init(_ stage: StateBroadcaster) {
        self.stage = stage
    }

    func channelActive(context: ChannelHandlerContext) {
        startDeadline(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        if let listener { stage.remove(listener) }
        listener = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: break
        case .end:
            guard let head else { return }
            self.head = nil
            startDeadline(context)
            waiting = head
            answerWaiting(context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event {
            hasAskedAll = true
            if listener != nil || !isAnswering && waiting == nil { context.close(promise: nil) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        answerWaiting(context)
        tell(context)
        context.fireChannelWritabilityChanged()
    }

    /// A connection that breaks off concerns nobody but its reader, who has gone.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    /// Answers, unless the reader has asked for much and takes none of it.
    private func answerWaiting(_ context: ChannelHandlerContext) {
        guard context.channel.isWritable, let head = waiting else { return }
        waiting = nil
        isAnswering = true
        switch answer(Request(head), from: stage.scene) {
        case .once(let reply): send(reply, to: head, context)
        case .later(let make): send(make, to: head, context)
        case .events: listen(head, context)
        }
    }

    /// Sends what has to be made first. Meanwhile no further request comes: NIO holds them back until one is answered.
    private func send(
        _ make: @escaping @Sendable () async -> Reply, to head: HTTPRequestHead, _ context: ChannelHandlerContext
    ) {
        // How long it takes is none of the reader's doing.
        deadline?.cancel()
        let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        context.eventLoop.makeFutureWithTask(make).whenSuccess { reply in
            let (handler, context) = here.value
            guard context.channel.isActive else { return }
            handler.startDeadline(context)
            handler.send(reply, to: head, context)
        }
    }

    private func startDeadline(_ context: ChannelHandlerContext) {
        let channel = context.channel
        deadline?.cancel()
        deadline = context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
    }

    private func send(_ reply: Reply, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var headers = reply.headers
        if let length = reply.length { headers.append(("Content-Length", String(length))) }
        context.write(wrapOutboundOut(.head(HTTPResponseHead(to: head, status: reply.status, headers))), promise: nil)
        if !reply.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: reply.body)))), promise: nil)
        }
        let written = context.eventLoop.makePromise(of: Void.self)
        let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in
            let (handler, context) = here.value
            handler.isAnswering = false
            if !head.isKeepAlive || handler.hasAskedAll { context.close(promise: nil) }
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    }

    /// Tells each state of the site, until the reader goes.
    private func listen(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        // Who is gone would be told for ever.
        guard context.channel.isActive else { return }
        deadline?.cancel()
        let headers = [("Content-Type", ContentType.events.text), ("Cache-Control", "no-store")]
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponseHead(to: head, status: 200, headers))), promise: nil
        )
        let loop = context.eventLoop
        let here = NIOLoopBound((handler: self, context: context), eventLoop: loop)
        listener = stage.add { scene in
            loop.execute {
                here.value.handler.untold = scene
                here.value.handler.tell(here.value.context)
            }
        }
    }

    /// Tells the newest state. A reader who is slow to take it misses those in between.
    private func tell(_ context: ChannelHandlerContext) {
        guard listener != nil, context.channel.isWritable, let scene = untold else { return }
        untold = nil
        guard let message = try? StateMessage(scene).text() else { return }
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: message)))), promise: nil)
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

extension HTTPResponseHead {
    fileprivate init(to head: HTTPRequestHead, status: Int, _ headers: [(name: String, value: String)]) {
        self.init(
            version: head.version, status: HTTPResponseStatus(statusCode: status),
            headers: HTTPHeaders((Reply.common + headers).map { ($0.name, $0.value) })
        )
    }
}
