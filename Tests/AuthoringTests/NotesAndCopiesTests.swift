import Authoring
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
        let other = [
            "g/framework.md": Usual.framework("Other"), "g/a.md": Usual.competency, "f/a.md": Usual.competency,
        ]
        #expect(await read(other).ids == [])
    }

    @Test func `All that the site lists together has titles of its own, unless something else tells them apart`() async
    {
        let page = "---\ntitle: About\n---\n"
        let role = { (family: String) in "---\ntitle: Baker\nlevel: All\n\(family)\n---\n" }
        let group = { (code: String) in "---\ntitle: People\n\(code)\n---\n" }
        let groups = { (one: String, other: String) in
            await read([
                "f/a/group.md": group(one), "f/b/group.md": group(other), "f/a/c.md": Usual.competency("C"),
                "f/b/d.md": Usual.competency("D"),
            ]).ids
        }
        #expect(
            await read(["pages/a.md": page, "pages/b.md": page, "f/c.md": Usual.competency]).ids == ["title-doubled"])
        #expect(
            await read(["f/pages/a.md": page, "f/pages/b.md": page, "f/c.md": Usual.competency]).ids == [
                "title-doubled"
            ])
        #expect(await read(["pages/a.md": page, "f/pages/b.md": page, "f/c.md": Usual.competency]).ids == [])
        #expect(
            await read(["f/roles/a.md": role(""), "f/roles/b.md": role(""), "f/c.md": Usual.competency]).ids == [
                "title-doubled"
            ])
        #expect(
            await read(["f/roles/a.md": role("family: X"), "f/roles/b.md": role(""), "f/c.md": Usual.competency]).ids
                == [])
        #expect(await groups("", "") == ["title-doubled"])
        #expect(await groups("code: A", "code: A") == ["title-doubled"])
        #expect(await groups("code: A", "code: B") == [])
        let framework = { (more: String) in
            await read([
                "g/framework.md": Usual.framework.replacing("---\ntitle", with: "---\n\(more)title"),
                "g/c.md": Usual.competency, "f/c.md": Usual.competency,
            ]).ids
        }
        #expect(await framework("") == ["title-doubled"])
        #expect(await framework("language: cy\n") == [])
        #expect(await framework("status: draft\n") == [])
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
