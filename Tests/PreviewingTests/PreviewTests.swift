import Foundation
import Synchronization
import Testing

@testable import Previewing

/// A whole preview: a folder on one side, a browser on the other.
@Suite(.serialized) struct Previews {
    private static let site = [
        "content/site.md": "---\ntitle: Our frameworks\n---\n",
        "content/ways/framework.md": "---\ntitle: Ways\nlevels: [All, Leaders]\n---\n",
        "content/ways/caring.md": "---\ntitle: Caring\n---\n\n## All\n\n- Cares\n",
        "content/ways/daring.md": "---\ntitle: Daring\nstatus: draft\n---\n\n## All\n\n- Dares\n",
    ]
    private static let caring = "content/ways/caring.md"

    /// What is told, in order.
    private final class Told: Sendable {
        private let news = Mutex<[PreviewNews]>([])

        func add(_ one: PreviewNews) { news.withLock { $0.append(one) } }

        var port: Int? {
            news.withLock { news in
                for case .serving(let address, _) in news { return URL(string: address)?.port }
                return nil
            }
        }

        var builds: [SiteBuild] {
            news.withLock { news in news.compactMap { if case .built(let build) = $0 { build } else { nil } } }
        }
    }

    /// A page that is open: what it is told.
    private final class Window: Sendable {
        let port: Int
        private let reader: Reader

        init(port: Int) throws {
            self.port = port
            reader = try Reader(port: port)
            reader.send("GET /.newel/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        }

        /// The next state that has something.
        func told(_ text: String) async -> String {
            await reader.read { $0.contains(text) }
        }

        /// The next state that has the site of that number.
        func told(site number: Int) async -> String {
            await reader.read { $0.matches(of: #/"site":"\w+-(\d+)"/#).contains { Int($0.1) == number } }
        }

        func page(_ path: String) async throws -> String {
            try await Reader.get(path, port: port)
        }
    }

    private func previewing(
        _ folder: PreviewFolder, follows: Bool = false,
        _ use: @Sendable @escaping (Window, Told) async throws -> Void
    ) async throws {
        let told = Told()
        let settings = PreviewSettings(
            content: folder["content/"], templates: folder["templates"], port: 0, follows: follows)
        try await withThrowingTaskGroup { group in
            group.addTask { try await preview(settings) { told.add($0) } }
            group.addTask {
                while told.builds.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
                let port = try #require(told.port)
                try await use(try Window(port: port), told)
            }
            try await group.next()
            group.cancelAll()
        }
    }

    @Test func `what is saved is on its page, and told`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder) { window, told in
            _ = await window.told(site: 1)
            #expect(try await window.page("/ways/caring.html").contains("Cares"))
            try folder.replace(Self.caring, by: "---\ntitle: Caring\n---\n\n## All\n\n- Listens\n")
            #expect(await window.told(site: 2).contains(#""findings":"""#))
            #expect(try await window.page("/ways/caring.html").contains("Listens"))
            #expect(told.builds.last?.changed == [folder[Self.caring]])
        }
    }

    @Test func `drafts are shown, and marked`() async throws {
        try await previewing(try PreviewFolder(Self.site)) { window, _ in
            let draft = try await window.page("/ways/daring.html")
            let list = try await window.page("/ways/")
            #expect(draft.contains("status-draft"))
            #expect(list.contains("status-tag"))
        }
    }

    @Test func `an error shows over the last good site until it is mended`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder) { window, told in
            try folder.write("---\ntitle: Caring\nstatus: <script>x</script>\n---\n\n- Cares\n", to: Self.caring)
            let message = await window.told("details")
            #expect(message.contains("caring.md, line 3"))
            #expect(message.contains("&lt;script&gt;") && !message.contains("<script>"))
            let page = try await window.page("/ways/caring.html")
            #expect(page.contains("HTTP/1.1 200 OK") && page.contains("Cares") && page.contains("caring.md, line 3"))
            #expect(!page.contains("<script>x"))
            #expect(told.builds.last?.findings.hasErrors == true)
            try folder.write("---\ntitle: Caring\n---\n\n## All\n\n- Mends\n", to: Self.caring)
            #expect(await window.told(site: 2).contains(#""findings":"""#))
            let mended = try await window.page("/ways/caring.html")
            #expect(mended.contains("Mends") && !mended.contains("<details"))
        }
    }

    @Test func `content with errors from the start is shown as soon as it is mended`() async throws {
        let folder = try PreviewFolder(Self.site.merging([Self.caring: "## All"]) { $1 })
        try await previewing(folder) { window, _ in
            let page = try await window.page("/ways/")
            #expect(page.contains("HTTP/1.1 503") && page.contains("caring.md") && page.contains("/.newel/preview.js"))
            try folder.write("---\ntitle: Caring\n---\n\n## All\n\n- Mends\n", to: Self.caring)
            _ = await window.told(site: 1)
            #expect(try await window.page("/ways/").contains("HTTP/1.1 200"))
        }
    }

    @Test func `templates are watched too, also when there were none`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder) { window, _ in
            try folder.write("<body>Nothing here</body>", to: "templates/not-found.mustache")
            _ = await window.told(site: 2)
            #expect(try await window.page("/gone").contains("Nothing here"))
            try folder.write("{{nothing}}", to: "templates/not-found.mustache")
            _ = await window.told("details")
            #expect(try await window.page("/gone").contains("Nothing here"))
            try folder.remove("templates")
            _ = await window.told(site: 3)
            #expect(try await window.page("/gone").contains("<h1>"))
        }
    }

    @Test func `content that goes and comes back is followed`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder) { window, _ in
            try folder.move("content", to: "away")
            #expect(await window.told("details").contains("There is no folder"))
            try folder.move("away", to: "content")
            _ = await window.told(site: 2)
            try folder.write("---\ntitle: Caring\n---\n\n## All\n\n- Listens\n", to: Self.caring)
            _ = await window.told(site: 3)
            #expect(try await window.page("/ways/caring.html").contains("Listens"))
        }
    }

    @Test func `where asked, pages go to the page of the file that was saved`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder, follows: true) { window, _ in
            #expect(await !window.told(site: 1).contains("page"))
            try folder.write("---\ntitle: Caring\nid: kind\n---\n\n## All\n\n- Cares\n", to: Self.caring)
            #expect(await window.told(site: 2).contains(#"\/ways\/kind.html"#))
            try folder.write("pages: Leaves", to: "templates/strings/en.yaml")
            #expect(await !window.told(site: 3).contains("page"))
        }
    }

    @Test func `saving what is there already changes nothing`() async throws {
        let folder = try PreviewFolder(Self.site)
        try await previewing(folder) { window, told in
            try folder.replace(Self.caring, by: Self.site[Self.caring] ?? "")
            try await Task.sleep(for: .milliseconds(500))
            #expect(told.builds.count == 1)
        }
    }

    @Test func `a page that isn't there links to the site from any depth`() async throws {
        let site = Self.site.merging(["content/site.md": "---\ntitle: S\nurl: https://intranet.example\n---\n"]) { $1 }
        try await previewing(try PreviewFolder(site)) { window, _ in
            let page = try await window.page("/no/such/page.html")
            #expect(page.contains("HTTP/1.1 404"))
            #expect(page.contains(#"href="/assets/newel.css""#) && page.contains(#"href="/ways/index.html""#))
            #expect(!page.contains(#"href="https://intranet.example"#))
        }
    }
}
