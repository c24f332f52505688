import Foundation
import Model
import Testing

@testable import SearchIndex

/// What a search knows of words that are written otherwise than in the texts.
@Suite struct SearchEndings {
    @Test func `In a large site a stem leads to the words that it doesn’t begin`() async throws {
        let says = "Happy people hoping for happiness, not unhappy"
        let site = Site(title: "Site", pages: [Page(id: Page.ID("p"), title: "Title", text: rich(says))])
        for limit in [30, 20_000] {
            let values = try await IndexedSite(site, limits: SearchIndex.Limits(whole: 0, words: limit)).values()
            let files = try #require(values["start"]?["words"] as? [[Any]]).compactMap { $0.first as? String }
            var found: [String: [Int]] = [:]
            for number in files.indices {
                let file = try #require(values["words-\(number)"])
                let stems = file["stems"] as? [String] ?? []
                for (stem, code) in zip(stems, file["others"] as? [String] ?? []) {
                    found[stem] = textNumbers(in: code)
                    // A search looks in the last file that begins no later.
                    #expect(number == (files.lastIndex { $0 <= stem } ?? 0), "\(stem)")
                }
            }
            #expect(found == ["happi": [1], "hope": [1], "unhappi": [1]])
        }
    }

    @Test func `In a large site the words can be read for those that come near`() async throws {
        let page = Page(id: Page.ID("p"), title: "An", text: rich("Listen, listens to 2024’s cafés; COVID19 能力"))
        let spelling = { (limits: SearchIndex.Limits) in
            let values = try await IndexedSite(Site(title: "Site", pages: [page]), limits: limits).values()
            let file = try #require(values["spelling"])
            let ends = try #require(file["rest"] as? String).split(separator: " ", omittingEmptySubsequences: false)
            var words: [String] = []
            for (count, end) in zip(numbers(in: try #require(file["shared"] as? String)), ends) {
                words.append(String((words.last ?? "").prefix(count)) + end)
            }
            return words
        }
        #expect(
            try await spelling(SearchIndex.Limits(whole: 0))
                == ["2024s", "cafes", "covid19", "listen", "listens"])
        #expect(try await spelling(SearchIndex.Limits(whole: 0, spelling: 10)).count == 2)
        #expect(try await spelling(SearchIndex.Limits(whole: 0, spelling: 0)) == [])
    }

    @Test(arguments: [
        ("Listening", 1), ("Face to face", 2), ("Well-being", 2), ("«»", 0), ("能力框架", 3), ("能", 1), ("能 力", 2),
        ("AI能力", 2), ("", 0),
    ])
    func `A title is of as many terms as a search makes of it`(title: String, count: Int) {
        #expect(TitleTerms(of: title).count == count)
    }
}
