import Authoring
import Diagnostics
import Foundation
import Model
import SiteOutput
import Testing

@testable import ContentSource
@testable import SiteGenerator
@testable import Theming

/// A site that is read and rendered again and again is the same as if each time were the first.
@Suite struct Incremental {
    private static let files: [String: String] = [
        "site.md": "---\ntitle: Site\n---\nSee [it](a/01-c.md#leaders) and [b](b/pages/p.md#places).\n",
        "pages/about.md": "---\ntitle: About\n---\n## Here\n\n[C](../a/01-c.md#one)\n",
        "logo.svg": "<svg/>",
        "a/framework.md":
            "---\ntitle: A\nlevels: [All, {title: Leaders, includes: All}]\n---\n[B](../b/framework.md)\n",
        "a/01-c.md": "---\ntitle: C\n---\nA.\n\n## All\n\n- One {#one}\n- Two\n\n## Leaders\n\n- [D](g/d.md)\n",
        "a/02-e.md":
            "---\ntitle: E\nstatus: draft\n---\n## All\n\n- [One](01-c.md#one)\n\n## Contra-indicators\n\n- x\n",
        "a/g/group.md": "---\ntitle: G\n---\nText.\n\n## Contra-indicators\n\n- a\n",
        "a/g/d.md": "---\ntitle: D\nlevels: [One, Two]\n---\n## Two\n\n### Planning\n\n- a\n",
        "a/pages/p.md": "---\ntitle: P\n---\n## A\n\n![x](../images/x.svg)\n",
        "a/images/x.svg": "<svg/>",
        "a/roles/r.md": "---\ntitle: R\nlevel: All\ncompetencies:\n  c: Leaders\n  d: none\n---\nPurpose.\n",
        "b/framework.md": "---\ntitle: B\nwas: [old]\n---\n",
        "b/f.md": "---\ntitle: F\n---\n\nBullets of [C](../a/01-c.md#two).\n\n- [F](../a/02-e.md)\n",
        "b/pages/p.md": "---\ntitle: P\n---\n## Places\n\n[here](#places)\n",
        "b/h.md": "---\ntitle: H\n---\n- [About](../pages/about.md#here)\n",
    ]

    private static let words = [
        "---", "\n", "## Leaders", "## Leader", "- One {#one}", "- [x](../b/f.md)", "[x](01-c.md#two)", "title: T",
        "status: draft", "levels: [X]", "was: [c]", "language: cy", "All", "#", "{#two}", "- Two", "id: other",
    ]

    private func tree(_ files: [String: [UInt8]]) -> SourceTree {
        SourceTree(
            files: files.map { SourceFile(path: $0.key, shownPath: "content/\($0.key)", bytes: $0.value) },
            shownRoot: "content"
        )
    }

    @Test(arguments: 1...6) func `whatever is changed, it comes out the same`(seed: UInt64) async throws {
        let theme = try #require(Theme.make(from: .builtIn).theme)
        var numbers = SeededNumbers(state: seed)
        var files = Self.files.mapValues { Array($0.utf8) }
        var reader = SiteReader(includesDrafts: true)
        var publisher = SitePublisher()
        for _ in 0..<20 {
            let again = await reader.read(tree(files))
            let first = await readSite(tree(files), includesDrafts: true)
            #expect(again.diagnostics == first.diagnostics)
            #expect(again.site == first.site)
            if let site = first.site {
                let published = await publisher.publish(site, with: theme)
                let whole = await publish(site, with: theme)
                #expect(await published.rendered().files == whole.rendered().files)
                #expect(published.pageCount == whole.pageCount)
            }
            // Half of the time one mistake follows the other, half of the time each is mended first.
            if Bool.random(using: &numbers) { files = Self.files.mapValues { Array($0.utf8) } }
            change(&files, &numbers)
        }
    }

    private func change(_ files: inout [String: [UInt8]], _ numbers: inout SeededNumbers) {
        guard let path = files.keys.sorted().randomElement(using: &numbers), let bytes = files[path] else { return }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
        let place = Int.random(in: 0..<lines.count, using: &numbers)
        let word = Array((Self.words.randomElement(using: &numbers) ?? "").utf8)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(word, at: place)
        case 2: lines[place] += word
        case 3: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &numbers))
        case 4: files[path] = nil
        case 5: files[path.replacing("/", with: "/0")] = bytes
        case 6: files[path.replacing("a/", with: "b/")] = bytes
        default: lines[place] = word
        }
        if files[path] != nil { files[path] = Array(lines.joined(separator: [UInt8(ascii: "\n")])) }
    }

    @Test func `a file that hasn't changed isn't read again`() throws {
        let folder = try PreviewFolder(["content/site.md": "---\ntitle: S\n---\n", "content/f/a.md": "a"])
        var content = ContentFolder(folder["content"])
        _ = content.read()
        // A file counts as settled only when it has been at rest for a moment.
        Thread.sleep(forTimeInterval: 0.2)
        let places = (0..<2).map { _ in
            content.read().files.map { $0.bytes.withUnsafeBytes { UnsafeRawPointer($0.baseAddress) } }
        }
        #expect(places[0] == places[1])
        try folder.write("b", to: "content/f/a.md")
        let later = content.read()
        #expect(later.files.first { $0.path == "f/a.md" }?.bytes == Array("b".utf8))
        #expect(later.files.last?.bytes.withUnsafeBytes { UnsafeRawPointer($0.baseAddress) } == places[0].last)
    }

    @Test func `a file that is written twice at once, at the same length, is read twice`() throws {
        let folder = try PreviewFolder(["content/site.md": "0"])
        var content = ContentFolder(folder["content"])
        let file = try #require(FileHandle(forWritingAtPath: folder["content/site.md"]))
        for number in 0..<500 {
            let text = String(number % 10)
            try file.seek(toOffset: 0)
            try file.write(contentsOf: Data(text.utf8))
            #expect(content.read().files.map(\.bytes) == [Array(text.utf8)])
        }
    }
}
