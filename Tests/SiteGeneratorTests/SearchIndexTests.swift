import Foundation
import Model
import SiteOutput
import Testing

@testable import SearchIndex

/// What can be found, and in which files it lies.
@Suite struct SearchIndexes {
    @Test func `Everything that a reader can see is found once, where it stands`() async throws {
        let texts = try await IndexedSite(searchedSite).texts
        let found = texts.entries.indices.map { number in
            let entry = texts.entries[number]
            let thing = texts.things[texts.thing(of: number)]
            let anchor = entry.anchor.map { "#\($0)" } ?? ""
            return "\(thing.kind.rawValue) \(thing.id)\(anchor) \(entry.place.number) \(entry.text)"
        }
        #expect(
            found == [
                "f way 0 Our way", "f way 1 For all of us", "f way 1 Together", "f way 1 First paragraph",
                "f way 1 Second paragraph",
                "g people 0 A People", "g people 1 About people", "g people#people-shouts-at-people 3 Shouts at people",
                "c listening 0 A1 Listening", "c listening 1 Ears first", "c listening 1 We hear people out",
                "c listening#listening-why 1 Why", "c listening#listening-why 1 It saves time",
                "c listening#level-staff 4 At the desk",
                "c listening#listening-lets-others-finish 4 Lets others finish\nWaits\nNods",
                "c listening#fixed 7 Looks at the clock", "c listening#listening-asks-why 2 Asks «Why?»",
                "c digital 0 Digital", "c digital#digital-writes-code 8 Writes code",
                "l staff 0 Staff", "l staff 1 Everybody here", "l leads 0 Team leads",
                "r warden 0 Warden", "r warden 1 Streets", "r warden 1 Walks the beat",
                "p method 0 Method", "p method 1 Before", "p method#how-we-asked 1 How we asked",
                "p method#how-we-asked 1 Below",
                "s about 0 About", "s about 1 Who made this",
            ]
        )
    }

    @Test func `A small site is one file of texts, and needs none of words`() async throws {
        let site = try await IndexedSite(searchedSite)
        #expect(site.index.files.map(\.path) == ["assets/search-index/texts-0.js", "assets/search-index/start.js"])
        let values = try site.values()
        let start = try #require(values["start"])
        #expect(start["words"] == nil)
        #expect(start["count"] as? Int == site.texts.entries.count)
    }

    @Test func `Anchors that the text spells are not written out`() async throws {
        let texts = try await #require(IndexedSite(searchedSite).values()["texts-0"])
        #expect(
            texts["named"] as? [String]
                == ["listening-why", "level-staff", "fixed", "how-we-asked", "how-we-asked"])
    }

    @Test(arguments: [1, 60, 200, 1000])
    func `However small the files, every text is in one of them, as it was written`(limit: Int) async throws {
        let site = try await IndexedSite(searchedSite, limits: SearchIndex.Limits(whole: 0, texts: limit, words: limit))
        let values = try site.values()
        var read: [String] = []
        var file = 0
        var continued = 0
        while let block = values["texts-\(file)"] {
            let forms = [""] + (try #require(block["forms"] as? [String]))
            let row = numbers(in: try #require(block["texts"] as? String))
            // Gaps that go without saying are left out here too.
            read += row.split(separator: 0, omittingEmptySubsequences: false).dropLast().map { text in
                text.map { forms[$0] }.joined(separator: "|")
            }
            if let title = block["title"] as? String {
                let thing = try #require((block["things"] as? [[Any]])?.first?[1] as? String)
                let own = try #require(site.texts.things.first { $0.id == thing })
                let words = numbers(in: title).map { forms[$0] }.joined(separator: " ")
                #expect(words == own.entries.first?.text)
                continued += 1
            }
            file += 1
        }
        #expect(limit > 200 || continued > 2)
        #expect(limit > 200 || file > 2)
        let written = site.texts.entries.map { entry in
            let bytes = Array(entry.text.utf8)
            return textPieces(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
        }
        #expect(read == written)
    }

    @Test func `In a large site each word knows its texts, in alphabetical order`() async throws {
        let site = try await IndexedSite(searchedSite, limits: SearchIndex.Limits(whole: 0, texts: 200, words: 60))
        let values = try site.values()
        let files = try #require(values["start"]?["words"] as? [[Any]])
        #expect(files.count > 5)
        var terms: [String] = []
        for number in files.indices {
            let file = try #require(values["words-\(number)"])
            let own = try #require(file["terms"] as? [String])
            let codes = try #require(file["texts"] as? [String])
            #expect(files[number].first as? String == own.first)
            for (term, code) in zip(own, codes) {
                let expected = site.texts.entries.indices.filter { number in
                    site.texts.pieces(of: number).contains { site.texts.folded[Int($0)] == term }
                }
                #expect(textNumbers(in: code) == expected, "\(term)")
            }
            terms += own
        }
        #expect(terms == terms.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
        #expect(Set(terms) == Set(site.texts.folded.filter { !$0.isEmpty }))
    }

    @Test func `Characters without spaces are found by twos, and the last by itself`() async throws {
        let site = Site(title: "站", pages: [Page(id: Page.ID("p"), title: "能力 框架A")])
        let index = try await IndexedSite(site, limits: SearchIndex.Limits(whole: 0))
        let words = try #require(index.values()["words-0"])
        #expect(words["terms"] as? [String] == ["a", "力", "架", "框架", "能力"])
    }

    @Test func `What is loaded in all stays within the limit, at any size`() async throws {
        let site = try await IndexedSite(
            searchedSite, limits: SearchIndex.Limits(search: 10_000, whole: 0, texts: 200, words: 60))
        let start = try #require(site.values()["start"])
        let allowance = try #require(start["allowance"] as? Int)
        let size = try #require(site.index.files.last?.bytes.count)
        #expect(allowance > 0 && allowance + size + 10 * 200 <= 10_100)
    }

    @Test func `The same site gives the same bytes`() async throws {
        for limits in [SearchIndex.Limits(), SearchIndex.Limits(whole: 0, texts: 200, words: 60)] {
            #expect(
                try await IndexedSite(searchedSite, limits: limits).index.files
                    == IndexedSite(searchedSite, limits: limits).index.files)
        }
    }

    @Test func `Nothing in a text can end a script or a line of it`() async throws {
        let hostile = "</script><script>alert(1)</script> \u{2028}\u{2029}\"\\ <!--"
        let site = Site(title: hostile, pages: [Page(id: Page.ID("p"), title: hostile)])
        for file in try await IndexedSite(site).index.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("</") && !text.contains("<!") && !text.contains("\u{2028}"))
        }
        #expect(try await IndexedSite(site).values().count == 2)
    }

    @Test func `A text without end is cut, and nothing of it is lost`() async throws {
        let long = String(repeating: "word ", count: 50_000) + String(repeating: "x", count: 70_000)
        let site = Site(title: "S", pages: [Page(id: Page.ID("p"), title: "P", text: rich(long))])
        let texts = try await IndexedSite(site).texts
        #expect(texts.entries.dropFirst().map(\.text).joined() == long)
        #expect(texts.entries.allSatisfy { $0.text.unicodeScalars.count <= 2000 })
    }

    @Test func `A site without anything has an index too`() async throws {
        #expect(try await IndexedSite(Site(title: "Empty")).values().count == 2)
        #expect(try await IndexedSite(Site(title: "Empty"), limits: SearchIndex.Limits(whole: -1)).values().count == 1)
    }
}
