import Foundation
import Testing

/// The one file of a preview, which is sent by mail: gateways refuse archives with scripts in them.
struct ArchiveTests {
    private static let files = [
        "content/ways/framework.md": "---\ntitle: Ways\nlevels: [All, {title: Leaders, includes: All}]\n---\n",
        "content/ways/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n",
        "content/ways/roles/head.md": "---\ntitle: Head\nlevel: Leaders\n---\n",
    ]

    /// The files in the archive, by their paths below its folder.
    private func archive() throws -> [String: String] {
        let folder = try VersionedFolder(Self.files)
        try folder.content.write("---\ntitle: Caring\n---\n\n## All\n\n- Cares a lot\n", to: "content/ways/caring.md")
        let run = try folder.newel("review", "v1.0", "--zip")
        #expect(run.code == 0)
        #expect(folder.content.exists("preview/search.html"))
        let bytes = try #require(FileManager.default.contents(atPath: "\(folder.content.path)/preview.zip"))
        return stored(Array(bytes))
    }

    /// The files of an archive that packs nothing, by APPNOTE.TXT 4.3.7.
    private func stored(_ bytes: [UInt8]) -> [String: String] {
        var files: [String: String] = [:]
        var start = 0
        let number = { (place: Int, length: Int) in
            (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        while start + 30 < bytes.count, number(start, 4) == 0x0403_4B50 {
            let (size, length) = (number(start + 18, 4), number(start + 26, 2))
            let name = String(decoding: bytes[(start + 30)..<(start + 30 + length)], as: UTF8.self)
            let content = start + 30 + length
            files[String(name.dropFirst("preview/".count))] = String(
                decoding: bytes[content..<(content + size)], as: UTF8.self)
            start = content + size
        }
        return files
    }

    @Test func `there is no script in it, by name or within a page`() throws {
        let files = try archive()
        #expect(files["changes.html"] != nil && files["sign.html"] != nil && files["ways/caring.html"] != nil)
        #expect(files.keys.filter { $0.hasSuffix(".js") } == [])
        for (name, text) in files where name.hasSuffix(".html") || name.hasSuffix(".svg") {
            #expect(!text.contains("<script") && !text.contains("javascript:") && !text.contains("onclick"), "\(name)")
        }
    }

    @Test func `nothing in it leads to what needs scripts, or nowhere`() throws {
        let files = try archive()
        #expect(files["search.html"] == nil && files["ways/compare.html"] == nil)
        #expect(files["ways/compare-clerk-with-head.html"] != nil)
        for (name, text) in files where name.hasSuffix(".html") {
            #expect(!text.contains("<form") && !text.contains("<noscript"), "\(name)")
            for match in text.matches(of: #/(?:href|src)="([^"#]*)[^"]*"/#) {
                let link = String(match.1)
                guard !link.isEmpty, !link.contains(":") else { continue }
                let target = URL(filePath: "/\(name)").deletingLastPathComponent().appending(path: link).standardized
                let path = String(target.path(percentEncoded: false).dropFirst())
                #expect(files[path.removingPercentEncoding ?? path] != nil, "\(name) leads to \(link)")
            }
        }
    }
}
