import Foundation
import Testing

@testable import SearchIndex

/// What is left of words without their endings. The browser tests hold the list to Snowball, and the script to the list.
@Suite struct Stemmers {
    @Test(arguments: ["en"]) func `Words are cut as Snowball cuts them`(language: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Browser")
        let list = try String(contentsOf: folder.appending(path: "stems-\(language).txt"), encoding: .utf8)
        let stemmer = try #require(Stemmer.of(language))
        let lines = list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.count > 3000)
        for line in lines {
            #expect(stemmer.stem(line[0]) == line[1], "\(line[0])")
        }
    }

    @Test(arguments: ["", "a", "ab", "10", "listening2", "écoute", "能力", "ing", "sss", "yyy", "eed"])
    func `No word is too odd`(word: String) {
        #expect(englishStem(word).utf8.count <= word.utf8.count)
    }

    @Test func `A stemmer is that of the language, wherever it is spoken`() {
        #expect(Stemmer.of("en-GB")?.language == "en")
        #expect(Stemmer.of("EN")?.language == "en")
        #expect(Stemmer.of("enm") == nil)
        #expect(Stemmer.of("") == nil)
        #expect(Stemmer.of(["en", "fr", "en-IE"]).map(\.language) == ["en"])
    }
}
