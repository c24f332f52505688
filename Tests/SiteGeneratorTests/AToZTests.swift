import Foundation
import Model
import SiteOutput
import Testing

@testable import Localization
@testable import SiteGenerator
@testable import Theming

/// The A to Z is in the order of the site's language, under that language's letters.
@Suite struct AToZOrder {
    /// What stands on the page, each letter with its names: `A: Ansvar, Arbete`.
    private func letters(_ titles: [String], in language: String) async throws -> [String] {
        let pages = titles.enumerated().map { number, title in
            Page(id: Page.ID("p\(number)"), title: title, text: RichText())
        }
        let site = Site(title: "Site", language: language, pages: pages)
        let theme = try #require(Theme.make(from: .builtIn).theme)
        let file = try #require(await publish(site, with: theme).files.first { $0.path == "a-z.html" })
        let html = String(decoding: file.bytes(), as: UTF8.self)
        return html.split(separator: "<h2 class=\"part-head\">").dropFirst().compactMap { section in
            let section = section.split(separator: "</ul>").first ?? ""
            let letter = section.prefix { $0 != "<" }
            let names = section.matches(of: #/<li><a href="[^"]*">([^<]*)/#).map { String($0.1) }.filter(
                titles.contains)
            return names.isEmpty ? nil : "\(letter): \(names.joined(separator: ", "))"
        }
    }

    @Test(arguments: [
        (
            "sv", ["Öppenhet", "Ärlighet", "Åtagande", "Zon", "Ansvar"],
            ["A: Ansvar", "Z: Zon", "Å: Åtagande", "Ä: Ärlighet", "Ö: Öppenhet"]
        ),
        (
            "da", ["Åbenhed", "Aarhus", "Ærlighed", "Øvelse", "Zoneplan", "Ansvar"],
            ["A: Ansvar", "Z: Zoneplan", "Æ: Ærlighed", "Ø: Øvelse", "Å: Åbenhed, Aarhus"]
        ),
        (
            "cy",
            ["Chwarae", "Cymru", "Ddoe", "Dyfal", "Llais", "Lyn", "Rhan", "Ras", "Thema", "Tyfu", "Ngardd", "Hawl"],
            [
                "C: Cymru", "Ch: Chwarae", "D: Dyfal", "Dd: Ddoe", "Ng: Ngardd", "H: Hawl", "L: Lyn", "Ll: Llais",
                "R: Ras",
                "Rh: Rhan", "T: Tyfu", "Th: Thema",
            ]
        ),
        (
            "de", ["Öffnen", "Ordnung", "Offenheit", "Ärger", "Arbeit", "Zeit"],
            ["A: Arbeit, Ärger", "O: Offenheit, Öffnen, Ordnung", "Z: Zeit"]
        ),
        ("hu", ["Dzsem", "Dzéta", "Dal", "Zsír", "Zab"], ["D: Dal", "Dz: Dzéta", "Dzs: Dzsem", "Z: Zab", "Zs: Zsír"]),
        ("es", ["Ñandú", "Nube", "Llano", "Ola"], ["L: Llano", "N: Nube", "Ñ: Ñandú", "O: Ola"]),
        (
            "cs", ["Chování", "Hrad", "Ctnost", "Čas", "Ideál"],
            ["C: Ctnost", "Č: Čas", "H: Hrad", "Ch: Chování", "I: Ideál"]
        ),
        ("tr", ["İş", "Isı", "Ilık", "Çaba", "Caz"], ["C: Caz", "Ç: Çaba", "I: Ilık, Isı", "İ: İş"]),
        (
            "en",
            ["Æsthetics", "Étude", "“Quotes”", "the end", "360 feedback", "Thought", "apple", "Zeal", "2 things"],
            [
                "0–9: 2 things, 360 feedback", "A: Æsthetics, apple", "E: Étude", "Q: “Quotes”", "T: the end, Thought",
                "Z: Zeal",
            ]
        ),
        ("no-such-language-at-all", ["Bee", "Ant"], ["A: Ant", "B: Bee"]),
    ])
    func `names stand in the language's order, under its letters`(
        language: String, titles: [String], expected: [String]
    ) async throws {
        let found = try await letters(titles, in: language)
        #expect(found == expected)
    }

    @Test(arguments: ["en", "sv", "cy", "et"])
    func `a long list has the order of a short one`(language: String) {
        let alphabet = Alphabet(language: language)
        let syllables = ["a", "b", "ch", "dd", "z", "å", " ", "É", "T", "1"]
        var names = Set<String>()
        var numbers = SeededNumbers(seed: 7)
        while names.count < 700 {
            names.insert((0..<3).map { _ in syllables.randomElement(using: &numbers) ?? "" }.joined())
        }
        let long = alphabet.sorted(names.sorted(), by: \.self)
        let short = Array(names.sorted().prefix(400))
        let wanted = Set(short)
        #expect(long.filter(wanted.contains) == alphabet.sorted(short, by: \.self))
    }

    /// Numbers that are the same in every run (xorshift, G. Marsaglia, Journal of Statistical Software 8, 2003).
    private struct SeededNumbers: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }
}
