import Diagnostics
import Model
import Testing

@testable import Authoring
@testable import ContentSource

/// Content that is made to hurt: reading it ends, and tells what is wrong.
@Suite struct HostileSources {
    private static func settings(_ yaml: String) -> String { "---\ntitle: C\n\(yaml)\n---\n## All\n\n- a\n" }

    /// Anchors that hold aliases of the one before: each line doubles the size. There are so few that reading them would
    /// end, to see the test fail where they are read.
    private static func bomb(_ line: (_ anchor: String, _ aliases: String) -> String) -> String {
        (1...10).map { line("&x\($0)", $0 == 1 ? "[b, b]" : "[*x\($0 - 1), *x\($0 - 1)]") }.joined(separator: "\n")
    }

    @Test(arguments: [
        bomb { "a\($0.dropFirst()): \($0) \($1)" },
        // Hidden behind quotes that end on the next line, behind blocks of lines, and behind what looks like a dash.
        "a: [\"\n" + bomb { "\" , \($0) \($1) , \"" } + "\n\"]",
        "a: {k: \"a |\n" + bomb { "  \", \"b\($0)\": \($0) \($1), \"c\($0)\": \" |" } + "\n  \"}",
        "a:\n" + bomb { "  - k: |\n      text\n    b: \($0) \($1)" },
        "a: [" + bomb { "y - \"b, \($0) \($1), z - \"c, " }.replacing("\n", with: "") + "]",
        "a: !!seq &x1 [b]\nc: *x1", "? &x1 a\n: *x1", "&x1 a: *x1", "a: 'b\n  '\nc: &x1 d\ne: *x1",
    ]) func `Aliases are refused, however they are hidden`(yaml: String) async {
        #expect(await read(["f/c.md": Self.settings(yaml)]).ids == ["front-matter-anchor"])
    }

    @Test(arguments: [
        Amount("Brackets", String(repeating: "[", count: 60_000)),
        Amount("Braces", String(repeating: "{a: ", count: 15_000)),
        Amount("Dashes", String(repeating: "- ", count: 30_000)),
        Amount("Question marks", String(repeating: "? ", count: 30_000)),
        Amount("Hidden brackets", String(repeating: "[\"\n] ,\"", count: 8_000)),
        Amount("Tags", String(repeating: "!a ", count: 20_000)),
        Amount("Keys", (0..<340).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
        Amount("Items", (0..<340).map { String(repeating: " ", count: $0) + "-" }.joined(separator: "\n")),
    ]) func `Settings that nest without end are refused`(settings: Amount) async {
        let ids = await read(["f/c.md": Self.settings("was:\n" + settings.text)]).ids
        #expect(
            ids.count == 1
                && [
                    "front-matter-nesting", "front-matter-invalid", "setting-not-text", "setting-not-list",
                    "unknown-setting", "front-matter-anchor",
                ].contains(ids[0]), "\(ids)")
    }

    @Test func `Settings are no place for a book`() async {
        #expect(
            await read(["f/c.md": Self.settings("was: [\(String(repeating: "a,", count: 40_000))]")]).ids == [
                "front-matter-too-large"
            ])
        let reading = await read(["f/c.md": Self.settings("was: [\(String(repeating: "a,", count: 20_000))]")])
        #expect(reading.competency?.formerIDs.count == 20_000)
        let wrong = await read(["f/c.md": Self.settings("was: [\(String(repeating: "[],", count: 15_000))]")])
        #expect(wrong.ids == ["more-findings"] + Array(repeating: "setting-not-text", count: DiagnosticCollector.most))
        let unknown = (0..<5_000).map { "k\($0): v" }.joined(separator: "\n")
        #expect(await read(["f/c.md": Self.settings(unknown)]).ids.count == DiagnosticCollector.most + 1)
    }

    @Test(arguments: [
        Amount("Nested brackets", String(repeating: "[", count: 100_000), ["link-nowhere"]),
        Amount("Nested quotations", String(repeating: ">", count: 10_000) + "a", ["text-too-deep"]),
        Amount("A long line", String(repeating: "word ", count: 200_000)),
        Amount("A long word", String(repeating: "a", count: 1_000_000)),
        Amount("Identical bullets", "## All\n\n" + String(repeating: "- a\n", count: 40_000)),
        Amount("Empty bullets", "## All\n\n" + String(repeating: "-\n", count: 40_000), ["empty-bullet"]),
        Amount("The same anchor", "## All\n\n" + String(repeating: "- a {#x}\n", count: 20_000), ["anchor-doubled"]),
        Amount(
            "Identical headings", String(repeating: "## Planning\n\n- a\n\n", count: 10_000),
            ["heading-doubled", "heading-unknown"]),
        Amount("Headings within headings", "## Why?\n\n" + String(repeating: "### a\n\n", count: 10_000) + "b\n"),
        Amount("Themes", (0..<10_000).map { "## T\($0)\n\n- a\n\n" }.joined(), ["heading-unknown"]),
        Amount("Broken links", String(repeating: "[a](b.md#c) ", count: 20_000), ["link-nowhere"]),
        Amount(
            "Links to no place", "## All\n\n- a\n\n## Why?\n\n" + String(repeating: "[a](#nowhere) ", count: 20_000),
            ["link-to-no-place"]
        ),
        Amount("HTML", String(repeating: "<b> ", count: 50_000), ["raw-html"]),
        Amount("Lookalikes", String(repeating: "• a\n\n", count: 20_000), ["bullet-of-word"]),
        Amount("Spaces", String(repeating: " ", count: 1_000_000) + "a", ["text-indented"]),
        Amount("Line ends", String(repeating: "\n", count: 500_000) + "a"),
        Amount("Marks on one letter", "a" + String(repeating: "\u{301}", count: 100_000)),
        Amount("Joined emoji", String(repeating: "👩‍", count: 50_000)),
        Amount("Brackets behind an address", "https://a.example/" + String(repeating: ")", count: 200_000)),
        Amount("Spaces behind a line", "- a" + String(repeating: " ", count: 200_000) + "\n  b", ["bullets-unheaded"]),
        Amount("Addresses without a name", "a@b.example" + String(repeating: " www.:", count: 40_000)),
        Amount("Backquotes", "\\ " + String(repeating: "`", count: 200_000)),
        Amount("Signs that are meant", String(repeating: "\\==a\\== *b* ", count: 16_000)),
        Amount("Lines that could be counted", "a\n" + String(repeating: "5. a\n", count: 40_000)),
        Amount("Beginnings of names for links", String(repeating: "{#", count: 100_000)),
        Amount("Beginnings of remarks", "a " + String(repeating: "<!--", count: 50_000), ["html-unclosed"]),
        Amount("Beginnings of links", String(repeating: "](", count: 100_000), ["link-not-read"]),
        Amount("Beginnings of links in brackets", String(repeating: "](<", count: 60_000), ["link-not-read"]),
        Amount("Lines that aren’t headings", String(repeating: "\\# a\n", count: 60_000)),
        Amount("Brackets that are meant", String(repeating: "\\](", count: 60_000)),
        Amount(
            "Beginnings of remarks behind one", "<!-- a --> " + String(repeating: "<!-- ", count: 50_000),
            ["empty-competency"]),
        Amount(
            "Beginnings of scripts", "<div>" + String(repeating: "<script ", count: 50_000),
            ["empty-competency", "words-in-html"]),
        Amount("Signs of bullets", "## All\n\n- a" + String(repeating: "•a", count: 100_000)),
        Amount("Terms", String(repeating: "A: b\n", count: 50_000), ["lines-in-one"]),
        Amount("Breaks", String(repeating: "a<br>- b\n\n", count: 20_000), ["bullets-in-one"]),
        Amount("Quotations", "## All\n\n" + String(repeating: "> a\n\n", count: 5_000), ["lines-in-quotation"]),
    ]) func `However much there is of something, reading it ends`(amount: Amount) async {
        let reading = await read(["f/c.md": "---\ntitle: C\n---\n" + amount.text])
        let found = Set(reading.ids).subtracting(["more-findings"])
        #expect(found == Set(amount.ids) || amount.name == "Nested brackets" && found.isEmpty)
        #expect(reading.ids.count <= 2 * (DiagnosticCollector.most + 1))
        #expect(TextReport().render(reading.diagnostics).utf8.count < 200_000)
    }

    @Test(arguments: [
        Amount("A million bullets", String(repeating: "- a\n", count: 1_000_001)),
        Amount("A million bullets of an old Mac", String(repeating: "- a\r", count: 1_000_001)),
        Amount("128 MB", String(repeating: String(repeating: "word ", count: 1000) + "\n", count: 27_000)),
    ]) func `More text than a site can be made of isn't read`(amount: Amount) async {
        let reading = await read(["f/c.md": "---\ntitle: C\n---\n" + amount.text])
        #expect(reading.ids == ["too-much-text"])
        #expect(reading.site == nil)
    }

    @Test func `However many links to shares and however many asks there are, they are read`() async {
        let site = "---\ntitle: S\nfile-links: true\n---\n"
        let links = "---\ntitle: P\n---\n" + String(repeating: "- [a](\\\\srv\\b)\n", count: 20_000)
        let shares = await read(["site.md": site, "f/c.md": Usual.competency, "f/pages/p.md": links])
        #expect(shares.ids == [])
        var files: [String: String?] = [:]
        let names = (0..<1_500).map { "c\($0)" }
        for name in names { files["f/\(name).md"] = Usual.competency(name) }
        let asks = names.map { "  \($0): Leaders" }.joined(separator: "\n")
        for role in 0..<20 { files["f/roles/r\(role).md"] = "---\ntitle: R\(role)\ncompetencies:\n\(asks)\n---\n" }
        let reading = await read(files)
        #expect(reading.ids == [])
        #expect(reading.framework?.roles.last?.asked.count == names.count)
    }

    @Test func `However many files there are, they are read`() async {
        var files: [String: String?] = [:]
        for number in 0..<600 { files["f/\(number)-c\(number).md"] = Usual.competency("C\(number)") }
        for number in 0..<100 { files["f/pages/p\(number).md"] = "---\ntitle: P\(number)\n---\n[x](../nowhere.md)\n" }
        let reading = await read(files)
        #expect(reading.framework?.competencies.count == 600)
        #expect(reading.ids == Array(repeating: "link-nowhere", count: 100))
    }
}
