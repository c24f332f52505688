import Fingerprints
import Foundation
import Synchronization
import TestFolders
import Testing

@testable import SiteOutput

/// Parts of a site that the last build made from the same.
struct KeptPartsTests {
    /// A site of two parts, each of which counts how often one of its files is made.
    private final class Site: Sendable {
        let folder: TestFolder
        private let made = Mutex<[String]>([])

        init() throws {
            folder = try TestFolder()
        }

        /// Builds it with parts that are made from these.
        ///
        /// - Returns: the paths that were made, in alphabetical order.
        func build(_ sources: String?..., names: [String] = ["a.html", "in/b.html"]) async throws -> [String] {
            made.withLock { $0 = [] }
            let parts = sources.enumerated().map { number, source in
                PublishedPart(
                    names.map { file("part-\(number)/\($0)", source ?? "") }, source: source.map(Self.fingerprint))
            }
            _ = try await SiteWriter(output: folder.path + "/public", sources: []).write {
                (staging) throws(SiteNotWritten) in
                try await staging.write(parts)
            }
            return made.withLock { $0.sorted() }
        }

        private func file(_ path: String, _ text: String) -> PublishedFile {
            PublishedFile(path: path) { [self] in
                made.withLock { $0.append(path) }
                return Array(text.utf8)
            }
        }

        private static func fingerprint(_ text: String) -> Fingerprint {
            var maker = FingerprintMaker()
            maker.add(text)
            return maker.made()
        }

        static let first = ["part-0/a.html", "part-0/in/b.html"]
        static let second = ["part-1/a.html", "part-1/in/b.html"]
    }

    @Test func `what is made from the same is not made again, and stays`() async throws {
        let site = try Site()
        #expect(try await site.build("one", "two") == Site.first + Site.second)
        #expect(try await site.build("one", "two") == [])
        #expect(try await site.build("one", "other") == Site.second)
        #expect(try await site.build("one", "other") == [])
        #expect(site.folder.text("public/part-0/in/b.html") == "one")
        #expect(site.folder.text("public/part-1/in/b.html") == "other")
    }

    @Test func `what a part is made from may not be known`() async throws {
        let site = try Site()
        _ = try await site.build("one", nil)
        #expect(try await site.build("one", nil) == Site.second)
        #expect(try await site.build(nil, "two") == Site.first + Site.second)
        #expect(try await site.build("one", "two") == Site.first)
    }

    @Test func `a part that is back from an earlier build is made`() async throws {
        let site = try Site()
        _ = try await site.build("one", "two")
        _ = try await site.build("other", "two")
        #expect(try await site.build("one", "two") == Site.first)
        #expect(site.folder.text("public/part-0/a.html") == "one")
    }

    @Test(arguments: ["public/part-0/a.html", "public/part-0/in/b.html"])
    func `a part of which a file was written since is made`(file: String) async throws {
        let site = try Site()
        _ = try await site.build("one", "two")
        try site.folder.write("one", to: file)
        #expect(try await site.build("one", "two") == Site.first)
        try site.folder.write("mine", to: file)
        #expect(try await site.build("one", "two") == Site.first)
        #expect(site.folder.text(file) == "one")
        #expect(try await site.build("one", "two") == [])
    }

    @Test func `a part of which a file is gone is made`() async throws {
        let site = try Site()
        _ = try await site.build("one", "two")
        try FileManager.default.removeItem(atPath: site.folder.path + "/public/part-1/in/b.html")
        #expect(try await site.build("one", "two") == Site.second)
        #expect(site.folder.text("public/part-1/in/b.html") == "two")
    }

    @Test func `a part that has other files is made, and what it had besides goes`() async throws {
        let site = try Site()
        _ = try await site.build("one", "two")
        #expect(try await site.build("one", "two", names: ["a.html"]) == ["part-0/a.html", "part-1/a.html"])
        #expect(!site.folder.names.contains("public/part-0/in/b.html"))
        #expect(try await site.build("one", "two") == Site.first + Site.second)
    }

    @Test(arguments: ["public/.newel", "public/.newel.note"])
    func `all is made where what the last build wrote down is damaged`(file: String) async throws {
        let site = try Site()
        _ = try await site.build("one", "two")
        let text = try #require(site.folder.text(file))
        try site.folder.write(String(text.dropLast(40)), to: file)
        let made = try await site.build("one", "two")
        #expect(Set(made).isSuperset(of: Site.second))
    }
}
