import Diagnostics
import Testing

@testable import Naming

@Suite struct Names {
    @Test(arguments: [
        ("Respect", "respect"), ("Working as One", "working-as-one"), ("Don't stop!", "don-t-stop"), ("Don’t", "don-t"),
        ("Café Zürich", "cafe-zurich"), ("Łódź", "łodz"), ("Ελλάδα", "ελλαδα"), ("Москва й", "москва-и"),
        ("日本 語", "日本-語"),
        ("हिन्दी", "हिन्दी"), ("ﺍﻟﻌﺮﺑﻴﺔ", "ﺍﻟﻌﺮﺑﻴﺔ"), ("العربية", "العربية"), ("--a--b--", "a-b"),
        ("4.1 Listening", "4-1-listening"),
        ("R&D", "r-d"), ("a_b", "a-b"), ("🎉", ""), ("", ""), ("🎉 party 🎉", "party"), ("İstanbul", "istanbul"),
        ("ǅ", "ǆ"),
        ("a\u{200B}b", "a-b"), ("½", "½"), ("e\u{301}", "e"), ("STRASSE ß", "strasse-ß"), ("한국어", "한국어"),
    ]) func `A slug keeps letters and digits of any script`(text: String, expected: String) {
        #expect(slug(text) == expected)
        #expect(slug(slug(text)) == slug(text))
    }

    @Test func `A long slug ends at a whole word`() {
        #expect(slug("one two three", limit: 9) == "one-two")
        #expect(slug("onetwothree", limit: 5) == "onetw")
        #expect(slug("日本日本日本", limit: 4) == "日本日本")
    }

    @Test(
        arguments: [
            ("01-respect.md", 1, "respect", nil), ("respect.md", nil, "respect", nil), ("7-a", 7, "a", nil),
            ("007-a.MD", 7, "a", nil), ("1.md", nil, "1", nil), ("1-.md", 1, "", nil),
            ("360-feedback.md", 360, "feedback", nil),
            ("٣-a.md", nil, "٣-a", nil), ("01_a.md", 1, "a", nil), ("1. Listening.md", 1, "listening", nil),
            ("01 - Listening.md", 1, "listening", nil), ("1) x.md", 1, "x", nil), ("2.Caring.md", 2, "caring", nil),
            ("03 – Daring.md", 3, "daring", nil), ("04 Caring.md", 4, "caring", nil), ("5 whys.md", nil, "5-whys", nil),
            ("1.2 Caring.md", nil, "1-2-caring", nil), ("1.own.md", 1, "own", nil), ("5S.md", nil, "5s", nil),
            ("1_.md", nil, "1", nil), ("01.md", nil, "01", nil), ("2026-04 Caring.md", 2026, "04-caring", nil),
            ("-a.md", nil, "a", nil), (".md", nil, "", nil),
            ("a.cy.md", nil, "a", "cy"), ("2-a.pt-BR.md", 2, "a", "pt-BR"), ("a.b.md", nil, "a-b", nil),
            ("v1.2.md", nil, "v1-2", nil), ("a.CY.md", nil, "a-cy", nil), ("a..md", nil, "a", nil), ("", nil, "", nil),
            ("99999999999999999999-a", Int.max, "a", nil), ("🎉.md", nil, "", nil), ("1-2-a.md", 1, "2-a", nil),
        ] as [(String, Int?, String, String?)])
    func `A file's name is its order number, its name and its language`(
        name: String, order: Int?, id: String, translation: String?
    ) {
        let read = FileName(name)
        #expect(read.order == order)
        #expect(read.id == id)
        #expect(read.translation == translation)
    }

    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("a", "b", 1), ("abc", "acb", 1), ("leaders", "leader", 1), ("kitten", "sitting", 3),
        ("a", "abcde", 4), ("ä", "a", 1),
    ]) func `The distance of two names is the number of slips between them`(one: String, other: String, distance: Int) {
        #expect(editDistance(one, other) == distance)
        #expect(editDistance(other, one) == distance)
    }

    @Test func `The nearest name is offered, if it is near enough`() {
        let names = ["title", "status", "was", "id", "levels"]
        #expect(nearestName(to: "tilte", among: names) == "title")
        #expect(nearestName(to: "Title", among: names) == "title")
        #expect(nearestName(to: "level", among: names) == "levels")
        #expect(nearestName(to: "state", among: names) == "status")
        #expect(nearestName(to: "is", among: names) == nil)
        #expect(nearestName(to: "colour", among: names) == nil)
        #expect(nearestName(to: "x", among: [String]()) == nil)
    }
}
