import Diagnostics
import Testing

@testable import Authoring

/// Content that is made to hurt: reading it ends, and tells what is wrong.
@Suite struct HostileSources {
    private static func settings(_ yaml: String) -> String { "---\ntitle: C\n\(yaml)\n---\n## All\n\n- a\n" }

    /// Anchors that hold aliases of the ones before: a line doubles the size.
    private static func bomb(_ line: (Int) -> String) -> String {
        (1...40).map(line).joined(separator: "\n")
    }

    @Test(arguments: [
        bomb { "a\($0): &x\($0) [*x\($0 - 1), *x\($0 - 1)]" },
        // Hidden behind quotes that end on the next line, behind blocks of lines, and behind dashes.
        "a: [\"\n" + bomb { "\" , &x\($0) [*x\($0 - 1), *x\($0 - 1)] , \"" } + "\n\"]",
        "a: {k: \"a |\n" + bomb { "  \", b\($0): &x\($0) [*x\($0 - 1), *x\($0 - 1)], c\($0): \" |" } + "\n  \"}",
        "a:\n" + bomb { "  - k: |\n      text\n    b: &x\($0) [*x\($0 - 1), *x\($0 - 1)]" },
        "a: [y - \"b, " + bomb { "&x\($0) [*x\($0 - 1), *x\($0 - 1)], " }.replacing("\n", with: "") + "z - \"]",
        "a: !!seq &x1 [b]\nc: *x1", "? &x1 a\n: *x1", "&x1 a: *x1", "a: 'b\n  ' \nc: &x1 d\ne: *x1",
    ]) func `Aliases are refused, however they are hidden`(yaml: String) async {
        let ids = await read(["f/c.md": Self.settings(yaml)]).ids
        #expect(ids == ["front-matter-anchor"] || ids == ["front-matter-invalid"])
    }

    @Test(arguments: [
        String(repeating: "[", count: 60_000), String(repeating: "{a: ", count: 15_000),
        String(repeating: "- ", count: 30_000),
        String(repeating: "? ", count: 30_000), String(repeating: "[\"\n] ,\"", count: 8_000),
        String(repeating: "!a ", count: 20_000),
        (0..<340).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        (0..<340).map { String(repeating: " ", count: $0) + "-" }.joined(separator: "\n"),
    ]) func `Settings that nest without end are refused`(yaml: String) async {
        let ids = await read(["f/c.md": Self.settings("was:\n" + yaml)]).ids
        #expect(
            ids.count == 1
                && [
                    "front-matter-nesting", "front-matter-invalid", "setting-not-text", "setting-not-list",
                    "unknown-setting",
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
        #expect(wrong.ids == ["more-findings"] + Array(repeating: "setting-not-text", count: Findings.most))
        let unknown = (0..<5_000).map { "k\($0): v" }.joined(separator: "\n")
        #expect(await read(["f/c.md": Self.settings(unknown)]).ids.count == Findings.most + 1)
    }

    @Test(arguments: [
        ("Nested brackets", String(repeating: "[", count: 100_000), ["link-nowhere"]),
        ("Nested quotations", String(repeating: ">", count: 10_000) + "a", ["text-too-deep"]),
        ("A long line", String(repeating: "word ", count: 200_000), []),
        ("A long word", String(repeating: "a", count: 1_000_000), []),
        ("Identical bullets", "## All\n\n" + String(repeating: "- a\n", count: 40_000), []),
        ("Empty bullets", "## All\n\n" + String(repeating: "-\n", count: 40_000), ["empty-bullet"]),
        ("The same anchor", "## All\n\n" + String(repeating: "- a {#x}\n", count: 20_000), ["anchor-doubled"]),
        ("Identical headings", String(repeating: "## Planning\n\n- a\n\n", count: 10_000), ["heading-doubled"]),
        ("Headings within headings", "## Why?\n\n" + String(repeating: "### a\n\n", count: 10_000) + "b\n", []),
        ("Themes", (0..<10_000).map { "## T\($0)\n\n- a\n\n" }.joined(), []),
        ("Broken links", String(repeating: "[a](b.md#c) ", count: 20_000), ["link-nowhere"]),
        (
            "Links to no place", "## All\n\n- a\n\n## Why?\n\n" + String(repeating: "[a](#nowhere) ", count: 20_000),
            ["link-to-no-place"]
        ),
        ("HTML", String(repeating: "<b> ", count: 50_000), ["raw-html"]),
        ("Lookalikes", String(repeating: "• a\n\n", count: 20_000), ["bullet-of-word"]),
        ("Spaces", String(repeating: " ", count: 1_000_000) + "a", []),
        ("Line ends", String(repeating: "\n", count: 1_000_000) + "a", []),
        ("Marks on one letter", "a" + String(repeating: "\u{301}", count: 100_000), []),
        ("Joined emoji", String(repeating: "👩‍", count: 50_000), []),
    ]) func `However much there is of something, reading it ends`(name: String, text: String, ids: [String]) async {
        let reading = await read(["f/c.md": "---\ntitle: C\n---\n" + text])
        let found = Set(reading.ids).subtracting(["more-findings"])
        #expect(found == Set(ids) || name == "Nested brackets" && found.isEmpty)
        #expect(reading.ids.count <= 2 * (Findings.most + 1))
        #expect(TextReport().render(reading.diagnostics).utf8.count < 200_000)
    }

    @Test func `However many files there are, they are read`() async {
        var files: [String: String?] = [:]
        for number in 0..<600 { files["f/\(number)-c\(number).md"] = Usual.competency }
        for number in 0..<100 { files["f/pages/p\(number).md"] = "---\ntitle: P\n---\n[x](../nowhere.md)\n" }
        let reading = await read(files)
        #expect(reading.framework?.competencies.count == 600)
        #expect(reading.ids == Array(repeating: "link-nowhere", count: 100))
    }
}
