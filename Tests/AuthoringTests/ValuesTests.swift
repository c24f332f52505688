import Authoring
import Diagnostics
import Model
import Testing

/// How values of the settings are read.
@Suite struct Values {
    @Test(arguments: [
        ("1.10", "1.10"), ("no", "no"), ("on", "on"), ("null", "null"), ("~", "~"), ("2026-04-01", "2026-04-01"),
        ("0x10", "0x10"), ("\"a: b\"", "a: b"), ("'it''s'", "it's"), ("  a   b  ", "a b"),
        ("|\n  a\n  b", "a b"), (">\n  a\n  b", "a b"), ("Grüße 🎉", "Grüße 🎉"), ("C# and a#b", "C# and a#b"),
        ("\"two\n  lines\"", "two lines"), ("R&D", "R&D"), ("5 * 5", "5 * 5"), ("\"*\"", "*"),
        ("\"!!int 3\"", "!!int 3"),
        ("Really? *Yes*, &c.!", "Really? *Yes*, &c.!"),
    ]) func `Words are read as written`(written: String, read expected: String) async {
        let reading = await read([
            "site.md": "---\ntitle: Site\ncontact: \(written)\n---\n", "f/c.md": Usual.competency,
        ])
        #expect(reading.site?.contact == expected)
        #expect(reading.ids == [])
    }

    @Test(arguments: ["!!int 3", "!important news", "*all*", "&c."])
    func `A sign that YAML takes for its own is told, and no word of the value is lost`(written: String) async {
        let reading = await read([
            "site.md": "---\ntitle: Site\ncontact: \(written)\n---\n", "f/c.md": Usual.competency,
        ])
        #expect(reading.ids == ["front-matter-anchor"])
    }

    @Test func `A remark may stand behind a value that is no words to be shown`() async {
        let reading = await read([
            "f/framework.md": "---\ntitle: F\nstatus: interim # until May\nversion: 1.2 # of many\n---\n",
            "f/c.md": "---\ntitle: C # a remark\n---\nA.\n",
        ])
        #expect(reading.framework?.status == .interim && reading.framework?.version == "1.2")
        #expect(reading.competency?.title == "C")
        #expect(reading.ids == ["setting-commented-out"])
    }

    @Test(arguments: [
        ("it's", "it’s"), ("\"a\" -- b...", "“a” – b…"), ("4. Don't wait", "4. Don’t wait"), ("- *a* 'b'", "- *a* ‘b’"),
        ("# <b> & \\ 'c'", "# <b> & \\ ‘c’"), ("1.10", "1.10"), ("[a](b) 'c'", "[a](b) ‘c’"),
        ("Grüße 'a'", "Grüße ‘a’"),
    ]) func `Words that readers see get typographic quotes and dashes, and nothing else`(written: String, shown: String)
        async
    {
        let quoted = "'\(written.replacing("'", with: "''"))'"
        let reading = await read(competency: "---\ntitle: C\nmotto: \(quoted)\n---\nA.\n")
        #expect(reading.competency?.motto == shown)
    }

    @Test(arguments: ["", "\"\"", "' '", "[]", "|"]) func `An empty value is none`(written: String) async {
        let reading = await read(["f/c.md": "---\ntitle: C\nwas: \(written)\n---\nA.\n"])
        #expect(reading.competency?.formerIDs == [])
        #expect(reading.ids == [])
    }

    @Test(arguments: [
        ("old", ["old"]), ("[old, Older One]", ["old", "older-one"]), ("\n  - old\n  - older", ["old", "older"]),
    ])
    func `Where a list is expected, one value will do`(written: String, ids: [String]) async {
        #expect(
            await read(competency: "---\ntitle: C\nwas: \(written)\n---\nA.\n").competency?.formerIDs.map(\.text) == ids
        )
    }

    @Test(arguments: [
        ("true", true), ("Yes", true), ("on", true), ("false", false), ("no", false), ("OFF", false),
    ]) func `Yes and no can be said in several ways`(written: String, value: Bool) async {
        let text = "---\ntitle: C\npocket-guide: \(written)\n---\nA.\n"
        #expect(await read(competency: text).competency?.isInPocketGuide == value)
    }

    @Test(arguments: [
        ("\"#ABC\"", "#aabbcc"), ("\"#1f5A7a\"", "#1f5a7a"), ("'#000'", "#000000"), ("teal", nil), ("\"#12\"", nil),
        ("\"#１２３\"", nil), ("\"#12345g\"", nil),
    ]) func `A colour is # and digits`(written: String, colour: String?) async {
        let reading = await read(["site.md": "---\ntitle: S\ncolour: \(written)\n---\n", "f/c.md": Usual.competency])
        #expect(reading.site?.colour == colour)
        #expect(reading.ids == (colour == nil ? ["colour-invalid"] : []))
    }

    @Test(arguments: [
        ("en", true), ("en-GB", true), ("cy", true), ("zh-Hant-TW", true), ("haw", true), ("english", false),
        ("en_GB", false), ("e", false), ("en-", false), ("12", false), ("en GB", false),
    ]) func `A language is a tag`(written: String, isTag: Bool) async {
        let reading = await read(["site.md": "---\ntitle: S\nlanguage: \(written)\n---\n", "f/c.md": Usual.competency])
        #expect(reading.site?.language == (isTag ? written : "en"))
        #expect(reading.framework?.language == reading.site?.language)
        #expect(reading.ids == (isTag ? [] : ["language-invalid"]))
    }

    @Test(arguments: [
        ("https://example.org", true), ("http://example.org:8080/a", true), ("https://münchen.example", true),
        ("example.org", false), ("ftp://example.org", false), ("https://", false), ("javascript:alert(1)", false),
        ("mailto:a@b.org", false), ("//example.org", false),
    ]) func `A web address is whole`(written: String, isWhole: Bool) async {
        let reading = await read(["site.md": "---\ntitle: S\nurl: \(written)\n---\n", "f/c.md": Usual.competency])
        #expect(reading.site?.url == (isWhole ? written : nil))
        #expect(reading.ids == (isWhole ? [] : ["url-invalid"]))
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `Every kind of line end will do, and a byte order mark`(end: String)
        async
    {
        let text = ["\u{FEFF}---", "title: C", "code: \"1\"", "--- ", "", "## Leeders", "", "- a <b>", ""].joined(
            separator: end)
        let reading = await read(competency: text.hasPrefix("---") ? text : text)
        let whole = await read(["f/c.md": text])
        #expect(whole.competency?.title == "C" && whole.competency?.code == "1")
        #expect(whole.diagnostics.map { $0.location?.line } == [6, 8])
        #expect(whole.diagnostics.map { $0.location?.sourceLine } == ["## Leeders", "- a <b>"])
        #expect(reading.diagnostics.isEmpty == false)
    }

    @Test func `The first line's columns don't count a byte order mark`() async {
        let place = await read(["f/c.md": "\u{FEFF}a <b>\n"]).diagnostics.last?.location
        #expect(place?.sourceLine == "a <b>" && place?.column == 3)
    }
}
