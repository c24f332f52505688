import Diagnostics
import Testing

/// What lies beside competencies without being one, or looks like one: the innocent things that come closest to what is told.
@Suite struct NotesAndCopies {
    @Test func `A README without settings is no page, anywhere, and one with settings is a text like any`() async {
        let note = "# Notes\n\n- a\n"
        let reading = await read([
            "README.md": note, "f/Readme.md": note, "pages/readme.md": note, "f/g/README.md": note,
        ])
        #expect(Set(reading.diagnostics.map(\.severity)) == [.notice, .warning])
        #expect(reading.ids == ["read-me", "read-me", "empty-framework", "read-me", "read-me"])
        #expect(reading.site?.pages.isEmpty == true)
        let meant = await read(["f/README.md": Usual.competency])
        #expect(meant.ids == [])
        #expect(meant.framework?.competencies.map(\.id.text) == ["readme"])
    }

    @Test(arguments: [
        "---\ntitle: C\n---\nWhat we mean by it.\n", "# C\n\n## All\n\n- a\n", "# C\n\n## All\n\nSays so.\n",
    ]) func `A competency with settings, or that asks somebody, is no note`(text: String) async {
        #expect(await read(["f/c.md": text, "f/d.md": Usual.competency]).ids == [])
    }

    @Test(arguments: [
        "## All\n\nFor you:\n\n- a\n\n## Leaders\n\n- b\n", "## All\n\n- a\n\n## How we meet\n\n- b\n",
        "## All\n\n- a\n",
        "Text.\n\n- a\n\n## All\n\n- b\n\n## Leaders\n\n- c\n", "## All\n\nText.\n\n## Leaders\n\nText.\n",
    ]) func `A page may speak of levels`(text: String) async {
        #expect(await read(["f/c.md": Usual.competency, "f/pages/p.md": "---\ntitle: P\n---\n\(text)"]).ids == [])
    }

    @Test func `Codes tell competencies of one title apart, and so do frameworks`() async {
        let coded = { (code: String) in "---\ntitle: Respect\ncode: \(code)\n---\n## All\n\n- a\n" }
        #expect(await read(["f/a.md": coded("A1"), "f/b.md": coded("B1")]).ids == [])
        #expect(await read(["f/a.md": coded("A1"), "f/b.md": coded("A1")]).ids == ["title-doubled"])
        #expect(
            await read(["f/a.md": coded("A1"), "f/g/b.md": "---\ntitle: RESPECT\ncode: A1\n---\n## All\n\n- a\n"]).ids
                == ["title-doubled"])
        let other = ["g/framework.md": Usual.framework, "g/a.md": Usual.competency, "f/a.md": Usual.competency]
        #expect(await read(other).ids == [])
    }

    @Test(arguments: [
        "The status is draft: true.", "Status: draft, says the page.", "Our status: agreed", "Draft: a first version",
        "**status**: draft of a plan", "Writes `status: draft` first.",
    ]) func `A sentence about drafts is no setting`(line: String) async {
        #expect(await read(competency: "## All\n\n- a\n\n\(line)\n").ids == [])
    }

    @Test(arguments: [
        "title: The “Right first time” way", "title: ‘Til we meet", "title: Be “open”", "title: «Открытость»",
        "title: C\nmotto: “Be good.”", "title: \"“Quoted”, and more\"", "title: “Open” and “fair”",
    ]) func `Quotation marks within a value are its own`(settings: String) async {
        #expect(await read(competency: "---\n\(settings)\n---\n## All\n\n- a\n").ids == [])
    }
}
