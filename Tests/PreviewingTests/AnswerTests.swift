import Foundation
import Testing

@testable import Previewing

/// What a request is answered with, from a small site.
@Suite struct Answering {
    private static let files = [
        "index.html": "<html><body>Home</body></html>",
        "404.html": "<html><body>Not here</body></html>",
        "ways/index.html": "<html><body>Ways</body></html>",
        "ways/caring for ü.html": "<html><body>Caring</body></html>",
        "assets/newel.css": "body {}",
        "search.js": "var a",
        "logo.svg": "<svg/>",
        "ways/guide.pdf": "%PDF",
        "ways/framework.json": "{}",
        "ways/framework.csv": "a,b",
        "notes": "?",
    ]

    private static var scene: ServedState {
        var scene = ServedState(version: "1")
        scene.snapshot = Snapshot(files.map { .text($0.value, at: $0.key) })
        scene.tail = "<tail>"
        scene.assets = ["preview.js": Array("live".utf8)]
        return scene
    }

    private func reply(_ request: Request, from scene: ServedState = Self.scene) async -> Reply {
        switch answer(request, from: scene) {
        case .once(let reply): return reply
        case .later(let make): return await make()
        case .events: return Reply(status: 0)
        }
    }

    private func get(_ target: String, from scene: ServedState = Self.scene) async -> Reply {
        await reply(Request(method: "GET", target: target, hosts: ["localhost:8000"]), from: scene)
    }

    @Test(arguments: [
        ("/", "Home"), ("/index.html", "Home"), ("/ways/", "Ways"), ("/ways/index.html", "Ways"), ("/?a=b", "Home"),
        ("/ways/caring%20for%20%C3%BC.html", "Caring"), ("/ways/caring%20for%20%c3%bc.html?x#y", "Caring"),
    ])
    func `a page is found by its address`(_ target: String, _ words: String) async {
        let reply = await get(target)
        #expect(reply.status == 200)
        #expect(String(decoding: reply.body, as: UTF8.self) == "<html><body>\(words)<tail></body></html>")
        #expect(reply.length == reply.body.count)
    }

    @Test func `a page without an end gets the preview's part at its end`() async {
        var scene = Self.scene
        scene.snapshot = Snapshot([.text("Bare", at: "index.html")])
        #expect(await String(decoding: get("/", from: scene).body, as: UTF8.self) == "Bare<tail>")
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/assets/newel.css", "text/css; charset=utf-8"),
        ("/search.js", "text/javascript; charset=utf-8"), ("/logo.svg", "image/svg+xml"),
        ("/ways/guide.pdf", "application/pdf"), ("/ways/framework.json", "application/json"),
        ("/ways/framework.csv", "text/csv; charset=utf-8"), ("/notes", "application/octet-stream"),
        ("/.newel/preview.js", "text/javascript; charset=utf-8"),
    ])
    func `a file says what it is`(_ target: String, _ type: String) async {
        let reply = await get(target)
        #expect(reply.status == 200)
        #expect(reply.headers.first { $0.name == "Content-Type" }?.value == type)
    }

    @Test func `a folder without its slash leads on to it, and nowhere else`() async {
        let reply = await get("/ways?q=1")
        #expect(reply.status == 307)
        #expect(reply.headers.first { $0.name == "Location" }?.value == "/ways/?q=1")
        #expect(await get("//ways").status == 404)
        #expect(await get("//evil.example/").status == 404)
    }

    @Test(arguments: [
        "/gone.html", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/ways/../../etc/passwd",
        "/ways/..%5c..%5cetc/passwd", "/....//etc/passwd", "/./index.html", "//etc/passwd", "/%2fetc/passwd",
        "/ways//index.html", "/%252e%252e/etc/passwd", "/.newel", "/.newel/", "/.newel/../index.html", "/INDEX.HTML",
        "/index.html/", "/..;/etc/passwd", "/~root", "/C:/Windows/win.ini", "/content/site.md",
    ])
    func `whatever isn't in the site isn't found, however it is written`(_ target: String) async {
        let reply = await get(target)
        #expect(reply.status == 404)
        #expect(String(decoding: reply.body, as: UTF8.self) == "<html><body>Not here<tail></body></html>")
    }

    @Test(arguments: ["", "index.html", "http://localhost:8000/", "*", "/%", "/%4", "/%zz", "/%ff", "/%00", "/a%0Ab"])
    func `what is no path is refused`(_ target: String) async {
        #expect(await get(target).status == 400)
    }

    @Test func `a long target is refused`() async {
        #expect(await get("/" + String(repeating: "a", count: 9000)).status == 414)
    }

    @Test(arguments: [
        "localhost", "localhost:8000", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:65535", "[::1]", "[::1]:8000",
    ])
    func `this machine is answered by its names`(_ host: String) async {
        #expect(await reply(Request(method: "GET", target: "/", hosts: [host])).status == 200)
    }

    @Test(arguments: [
        "", "evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.2",
        "localhost:", "localhost:x", "localhost:8000:1", "localhost@evil.example", "::1", "0.0.0.0", "localhost:123456",
        "localhost:٣", "[::1]evil",
    ])
    func `other names are refused, wherever they lead`(_ host: String) async {
        #expect(await reply(Request(method: "GET", target: "/", hosts: [host])).status == 403)
        #expect(await reply(Request(method: "GET", target: "/.newel/events", hosts: [host])).status == 403)
    }

    @Test func `a request must say its host, once`() async {
        #expect(await reply(Request(method: "GET", target: "/", hosts: [])).status == 403)
        #expect(await reply(Request(method: "GET", target: "/", hosts: ["localhost", "localhost"])).status == 403)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"])
    func `nothing but reading is allowed`(_ method: String) async {
        let reply = await reply(Request(method: method, target: "/", hosts: ["localhost"]))
        #expect(reply.status == 405)
        #expect(reply.headers.first { $0.name == "Allow" }?.value == "GET, HEAD")
    }

    @Test(arguments: ["/", "/gone", "/assets/newel.css", "/ways", "/.newel/preview.js"])
    func `HEAD says the same as GET, without the content`(_ target: String) async {
        let whole = await get(target)
        let head = await reply(Request(method: "HEAD", target: target, hosts: ["localhost"]))
        #expect(head.body.isEmpty)
        #expect(head.status == whole.status)
        #expect(head.length == whole.length)
        #expect(head.headers.map(\.value) == whole.headers.map(\.value))
    }

    @Test func `what the reader has already isn't sent again`() async throws {
        let tag = try #require(await get("/").headers.first { $0.name == "ETag" }?.value)
        for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let request = Request(method: "GET", target: "/", hosts: ["localhost"], known: [known])
            #expect(await reply(request).status == 304)
            #expect(await reply(request).body.isEmpty)
        }
        #expect(await reply(Request(method: "GET", target: "/", hosts: ["localhost"], known: ["\"x\""])).status == 200)
        #expect(await reply(Request(method: "GET", target: "/gone", hosts: ["localhost"], known: ["*"])).status == 404)
    }

    @Test func `a page of another state has another tag`() async {
        var later = Self.scene
        later.tail = "<later>"
        var tags: [String?] = []
        for scene in [Self.scene, later] {
            tags.append(await get("/", from: scene).headers.first { $0.name == "ETag" }?.value)
        }
        #expect(tags[0] != tags[1])
    }

    @Test func `without a site, every address has the page that stands in for it`() async {
        var scene = Self.scene
        scene.snapshot = nil
        scene.wait = "<body>Wait</body>"
        for target in ["/", "/ways/", "/gone"] {
            let reply = await get(target, from: scene)
            #expect(reply.status == 503)
            #expect(String(decoding: reply.body, as: UTF8.self) == "<body>Wait<tail></body>")
        }
        #expect(await get("/.newel/preview.js", from: scene).status == 200)
    }

    @Test func `states are told at an address of their own`() async {
        let request = Request(method: "GET", target: "/.newel/events", hosts: ["localhost"])
        guard case .events = answer(request, from: Self.scene) else {
            Issue.record("There are no events.")
            return
        }
    }
}
