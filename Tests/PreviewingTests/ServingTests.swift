import Foundation
import SiteOutput
import Synchronization
import Testing

@testable import Previewing

/// The server, asked over a real connection.
@Suite struct Serving {
    /// Serves a small site while a test asks for it.
    private func serving(_ ask: @Sendable @escaping (Int, StateBroadcaster) async throws -> Void) async throws {
        var scene = ServedState(version: "1")
        let pages = [
            "index.html": "<body>Home</body>", "404.html": "Gone", "large.html": String(repeating: "x", count: 1 << 22),
        ]
        scene.snapshot = Snapshot(pages.map { .text($0.value, at: $0.key) })
        try await serving(scene, ask)
    }

    private func serving(
        _ scene: ServedState, _ ask: @Sendable @escaping (Int, StateBroadcaster) async throws -> Void
    ) async throws {
        let stage = StateBroadcaster(scene)
        let server = try await Server(stage, port: 0)
        try await withThrowingTaskGroup { group in
            group.addTask { await server.serve() }
            group.addTask { try await ask(server.port, stage) }
            try await group.next()
            group.cancelAll()
        }
    }

    @Test func `a page comes with its length, and what it may not do`() async throws {
        try await serving { port, _ in
            let answer = try await Reader.get("/", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("\r\nContent-Length: 17\r\n"))
            #expect(answer.contains("\r\nContent-Security-Policy: default-src 'self'\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n<body>Home</body>"))
        }
    }

    @Test func `what a search loads comes when it is asked for, and is made once`() async throws {
        let made = Mutex(0)
        var scene = ServedState(version: "1")
        scene.snapshot = Snapshot([.text("Gone", at: "404.html")]) {
            made.withLock { $0 += 1 }
            return [RenderedSite.File(path: "assets/search-index/start.js", text: "start")]
        }
        try await serving(scene) { port, _ in
            #expect(try await Reader.get("/else.html", port: port).hasSuffix("Gone"))
            #expect(made.withLock { $0 } == 0)
            for _ in 1...2 {
                let answer = try await Reader.get("/assets/search-index/start.js", port: port)
                #expect(answer.contains("\r\nContent-Type: text/javascript; charset=utf-8\r\n"))
                #expect(answer.hasSuffix("\r\n\r\nstart"))
            }
            let missing = try await Reader.get("/assets/search-index/texts-9.js", port: port)
            #expect(missing.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
            #expect(made.withLock { $0 } == 1)
        }
    }

    @Test func `a reader who has asked all still gets the answer`() async throws {
        try await serving { port, _ in
            for _ in 1...2 {
                let reader = try Reader(port: port)
                reader.send("GET /large.html HTTP/1.1\r\nHost: localhost\r\n\r\n")
                reader.endRequests()
                #expect(await reader.read().utf8.count > 1 << 22)
            }
        }
    }

    @Test func `HEAD comes without the page`() async throws {
        try await serving { port, _ in
            let answer = try await Reader.get("/", port: port, "HEAD")
            #expect(answer.contains("\r\nContent-Length: 17\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test(arguments: [
        "/../../../../../../etc/hostname", "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname", "//etc/hostname",
        "/..%2f..%2f..%2f..%2fetc/hostname", "/\\..\\..\\etc\\hostname", "/proc/self/environ",
    ])
    func `no path reaches a file`(_ path: String) async throws {
        try await serving { port, _ in
            let answer = try await Reader.get(path, port: port)
            #expect(answer.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
        }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n": "403",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n": "403",
        "GET / HTTP/1.0\r\n\r\n": "403",
        "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc": "405",
        "GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n": "400",
        "nonsense\r\n\r\n": "400",
        "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "X: y\r\n", count: 40_000) + "\r\n": "4",
    ])
    func `what isn't for reading the site is refused`(_ request: String, _ status: String) async throws {
        try await serving { port, _ in
            let answer = try await Reader.answer(request, port: port)
            #expect(answer.split(separator: " ").dropFirst().first?.hasPrefix(status) == true, "\(answer.prefix(100))")
        }
    }

    @Test func `requests on one connection are answered one after the other`() async throws {
        try await serving { port, _ in
            let reader = try Reader(port: port)
            reader.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD /gone HTTP/1.1\r\nHost: localhost\r\n\r\n")
            reader.send("GET /gone HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let answers = await reader.read().components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) }
            #expect(answers == ["200", "404", "404"])
        }
    }

    @Test func `readers who never finish asking keep nobody waiting`() async throws {
        try await serving { port, _ in
            let slow = try (0..<200).map { _ in try Reader(port: port) }
            for reader in slow { reader.send("GET / HTTP/1.1\r\nHo") }
            let lazy = try Reader(port: port)
            lazy.send("GET /large.html HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(try await Reader.get("/", port: port).hasPrefix("HTTP/1.1 200 OK\r\n"))
            withExtendedLifetime((slow, lazy)) {}
        }
    }

    @Test func `a reader who asks for much and takes nothing doesn't fill the memory`() async throws {
        try await serving { port, _ in
            let before = Self.memory
            let greedy = try Reader(port: port)
            greedy.send(String(repeating: "GET /large.html HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 500))
            for _ in 0..<20 {
                _ = try await Reader.get("/", port: port)
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(Self.memory - before < 500 << 20)
            withExtendedLifetime(greedy) {}
        }
    }

    /// What the process holds, in bytes; 0 where the system doesn't say.
    private static var memory: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }

    @Test func `more readers than there can be are sent away, until others go`() async throws {
        try await serving { port, _ in
            var readers: [Reader] = []
            for _ in 0..<Server.mostConnections {
                let reader = try Reader(port: port)
                reader.send("GET /.newel/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(await reader.read { $0.contains("\n\n") }.hasPrefix("HTTP/1.1 200"))
                readers.append(reader)
            }
            #expect(try await Reader.get("/", port: port).isEmpty)
            readers.removeAll()
            var answer = ""
            for _ in 0..<100 where answer.isEmpty {
                answer = try await Reader.get("/", port: port)
                if answer.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
            }
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func `each state is told to those who listen`() async throws {
        try await serving { port, stage in
            let reader = try Reader(port: port)
            reader.send("GET /.newel/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let first = await reader.read { $0.contains("\n\n") }
            #expect(first.contains("\r\nContent-Type: text/event-stream\r\n"))
            #expect(first.contains(#""site":"1""#))
            var later = stage.scene
            later.version = "2"
            later.findings = "<p>line\nbreak</p>"
            stage.show(later)
            let second = await reader.read { $0.contains("\n\n") }
            #expect(second.contains(#""site":"2""#))
            #expect(second.contains(#"<p>line\nbreak<\/p>"#))
        }
    }

    @Test func `a port that is taken is passed over`() async throws {
        try await serving { port, _ in
            let other = try await Server(StateBroadcaster(ServedState(version: "")), port: port)
            #expect(other.port > port)
            let task = Task { await other.serve() }
            task.cancel()
            _ = await task.result
        }
    }

    @Test func `only this machine's own address is listened on`() async throws {
        try await serving { port, _ in
            _ = try Reader(port: port)
            #expect(throws: (any Error).self) { try Reader(port: port, address: 0x7F00_0002) }
        }
    }

    @Test func `when it ends, nobody is connected any more`() async throws {
        let stage = StateBroadcaster(ServedState(version: "1"))
        let server = try await Server(stage, port: 0)
        let task = Task { await server.serve() }
        let listener = try Reader(port: server.port)
        listener.send("GET /.newel/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = await listener.read { $0.contains("\n\n") }
        let idle = try Reader(port: server.port)
        task.cancel()
        _ = await task.result
        #expect(await !listener.read(within: 5).contains("HTTP"))
        #expect(await idle.read(within: 5).isEmpty)
        #expect(throws: (any Error).self) { try Reader(port: server.port) }
    }
}
