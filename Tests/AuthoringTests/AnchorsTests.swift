import Authoring
import Diagnostics
import Model
import Testing

/// Anchors: fixed with `{#id}`, or made from words.
@Suite struct Anchors {
    @Test func `An indicator's anchor begins with its competency and is made from its words`() async {
        let reading = await read(
            competency: "## All\n\n- Says *sorry*, and means it.\n- Says sorry, and means it!\n- 🎉\n")
        #expect(
            reading.anchors
                == ["c-says-sorry-and-means-it", "c-says-sorry-and-means-it-2", "c"].map { $0 == "c" ? "c-2" : $0 })
    }

    @Test func `A fixed anchor stays, however the indicator is reworded or moved`() async {
        let before = await read(competency: "## All\n\n- Says sorry {#sorry}\n")
        let after = await read(competency: "## Leaders\n\n### Planning\n\n1. Apologises **soon** {#sorry}\n")
        #expect(before.anchors == ["sorry"] && after.anchors == ["sorry"])
        #expect(after.shown == ["(Leaders, Planning, expected): 1. Apologises soon"])
    }

    @Test func `A fixed anchor is taken off the end of the first paragraph only`() async {
        let reading = await read(competency: "## All\n\n- a {#x}\n\n  b {#y}\n- c {#d} e\n- `{#f}`\n- *g {#h}*\n")
        #expect(reading.shown == ["(All, –, expected): a, b {#y}; c {#d} e; {#f}; g {#h}"])
        #expect(reading.anchors.first == "x")
    }

    @Test func `An anchor made from words never takes the place of a fixed one`() async {
        let reading = await read(
            competency: "## All\n\n- One\n- Two {#c-one}\n\n## Why?\n\n### Two\n\nA.\n\n### B {#c-two}\n\nC.\n")
        #expect(reading.anchors == ["c-one-2", "c-one"])
        let page = await read([
            "f/pages/p.md": "---\ntitle: P\n---\n## One\n\nA.\n\n## Two {#p-one}\n\nB.\n", "f/c.md": Usual.competency,
        ])
        #expect(page.framework?.pages.first?.headings.map(\.anchor.text) == ["p-one-2", "p-one"])
    }

    @Test func `Themes and texts beside the table have anchors too`() async {
        let reading = await read(
            competency:
                "## Planning {#plans}\n\n- a\n\n## Why? {#why}\n\nB.\n\n## Listening\n\n- c\n\n## See also\n\nD.\n")
        #expect(reading.competency?.themes.map(\.anchor.text) == ["plans", "c-listening"])
        #expect(reading.competency?.themes.map(\.title) == ["Planning", "Listening"])
        #expect(reading.competency?.narrative.map(\.anchor.text) == ["why", "c-see-also"])
    }

    @Test func `A theme's anchor may stand at any of its headings, once`() async {
        let text = "## All\n\n### Planning\n\n- a\n\n## Leaders\n\n### Planning {#plans}\n\n- b\n"
        #expect(await read(competency: text).competency?.themes.map(\.anchor.text) == ["plans"])
        let twice = text.replacing("### Planning\n", with: "### Planning {#first}\n")
        let reading = await read(competency: twice)
        #expect(reading.competency?.themes.map(\.anchor.text) == ["first"])
        #expect(reading.ids == ["anchor-unused"])
    }

    @Test(arguments: [
        "## Leaders {#x}\n\n- a\n", "## Unhelpful behaviours {#x}\n\n- a\n", "## Everyone {#x}\n\n- a\n",
        "## Definition {#x}\n\nA.\n", "# C {#x}\n\nA.\n", "## Definition\n\nA.\n\n### B {#x}\n\nC.\n",
    ])
    func `Where a heading can't have one, it is told and not shown`(text: String) async {
        let reading = await read(competency: text)
        #expect(reading.ids == ["anchor-unused"])
        #expect(!reading.shown.joined().contains("{"))
    }

    @Test(arguments: [
        ("{#Sorry}", "anchor-invalid"), ("{#}", "anchor-invalid"), ("{# a}", "anchor-invalid"),
        ("{#a b}", "anchor-invalid"),
        ("{#a_b}", "anchor-invalid"), ("{#é}", "anchor-invalid"), ("{#level-a}", "anchor-reserved"),
        ("{#group-a}", "anchor-reserved"),
    ]) func `What can't be an anchor is an error`(written: String, id: String) async {
        let reading = await read(competency: "## All\n\n- a \(written)\n")
        #expect(reading.ids == [id])
        #expect(reading.shown == ["(All, –, expected): a"])
        #expect(reading.diagnostics.first?.location.map { String($0.sourceLine.dropFirst($0.column - 1)) } == written)
    }

    @Test func `An anchor is given once in a framework`() async {
        let competency = "---\ntitle: C\n---\n## All\n\n- a {#x}\n"
        let other = competency.replacing("title: C", with: "title: D")
        let reading = await read(["f/a.md": competency, "f/b.md": other])
        #expect(reading.ids == ["anchor-doubled"])
        #expect(reading.diagnostics.first?.location?.path == "content/f/b.md")
        #expect(reading.diagnostics.first?.notes.first?.location.path == "content/f/a.md")
        #expect(
            await read(["g/framework.md": Usual.framework("G"), "g/a.md": competency, "f/a.md": competency]).ids == [])
        #expect(
            await read([
                "f/a.md": competency, "f/g/group.md": "---\ntitle: G\n---\n## Contra-indicators\n\n- a {#x}\n",
                "f/g/b.md": Usual.competency,
            ]).ids == ["anchor-doubled"])
        #expect(
            await read(["f/a.md": competency, "f/pages/p.md": "---\ntitle: P\n---\n## a {#x}\n\nB.\n"]).ids == [
                "anchor-doubled"
            ])
    }

    @Test func `Words that begin as the site's own anchors do are told apart`() async {
        let reading = await read(["f/levels.md": "---\ntitle: L\nid: level\n---\n## All\n\n- One\n"])
        #expect(reading.framework?.competencies.first?.cells.first?.indicators.first?.anchor.text == "text-level-one")
    }
}

extension Reading {
    /// The anchors of the competency's indicators.
    fileprivate var anchors: [String] {
        (competency?.cells ?? []).flatMap(\.indicators).map(\.anchor.text)
    }
}
