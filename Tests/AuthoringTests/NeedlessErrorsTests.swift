import Authoring
import Model
import Testing

/// What looks wrong by its words and isn't.
@Suite struct NeedlessErrors {
    @Test(arguments: ["Kindness behaviours", "Kindness Behaviors", "Kindness indicators"])
    func `A competency's own name says what kind of behaviour is asked`(heading: String) async {
        let text = "---\ntitle: Kindness\n---\n## All\n\n### \(heading)\n\n- a\n\n### Beyond\n\n- b\n"
        let reading = await read(["f/c.md": text])
        #expect(reading.ids == [])
        #expect(reading.shown.first?.contains("expected") == true)
        // In another competency, it may be one that harms.
        #expect(
            await read(["f/c.md": text.replacing("title: Kindness", with: "title: C")]).ids == ["heading-like-contra"])
    }

    @Test(arguments: [
        ("People: leading and developing", true), ("Change – leading and reviewing", true),
        ("Planning: developing", false), ("Planning: failing and blaming", false),
    ]) func `What is done says nothing of how well it is done`(heading: String, isTopic: Bool) async {
        let ids = await read(competency: "## All\n\n### \(heading)\n\n- a\n\n### Beyond\n\n- b\n").ids
        #expect(ids.isEmpty == isTopic, "\(ids)")
    }

    @Test(arguments: [
        ("aa/ao", "aa-ao"), ("g6/g7", "g6-g7"), ("a/b/c", "a-b-c"),
    ]) func `Grades with a stroke between them are a name`(former: String, id: String) async {
        let reading = await read(competency: "---\ntitle: C\nwas: [\(former)]\n---\n## All\n\n- a\n")
        #expect(reading.ids == [])
        #expect(reading.competency?.formerIDs == [Competency.ID(id)])
    }

    @Test(arguments: [
        ("Support for managers", true), ("A note for colleagues", true), ("Expectations of managers", false),
        ("For managers", false),
    ]) func `What is done for somebody is a topic and no level`(heading: String, isTopic: Bool) async {
        let ids = await read(competency: "## All\n\n- a\n\n## \(heading)\n\nText.\n").ids
        #expect(ids.contains("text-like-level") != isTopic, "\(ids)")
    }

    @Test func `Pages and frameworks of one title are told apart by code and subtitle`() async {
        let ids = await read([
            "a/framework.md": "---\ntitle: Skills\nsubtitle: Librarians\n---\n",
            "b/framework.md": "---\ntitle: Skills\nsubtitle: Wardens\n---\n",
            "a/pages/x.md": "---\ntitle: Notes\ncode: A\n---\nText.\n",
            "a/pages/y.md": "---\ntitle: Notes\ncode: B\n---\nText.\n",
        ]).ids
        #expect(!ids.contains("title-doubled"))
    }

    @Test(arguments: ["skills/kindness", "/aa/ao", "aa/ao/", "levels/aa", "aa.html"])
    func `A path is no name`(former: String) async {
        #expect(
            await read(competency: "---\ntitle: C\nwas: [\(former)]\n---\n## All\n\n- a\n").ids == [
                "former-name-invalid"
            ])
    }

    @Test(arguments: [
        "> We listen first and\n> then we act.\n\n- a", "> Listens first.\n> Acts then.\n> — A colleague\n\n- a",
        "> “We listen first.”\n\n## Leaders\n\n- b", "> We listen.\n\n- a",
        "Note: this goes on\nin the next line: so it is one text.\n\n- a", "Phone: 1\\\nMail: 2\n\n- a",
        "- Reads `<br>- x` as it stands.", "- Says one thing.<br>Says more of it.",
        "- See https://a.example/b and c.pdf.",
        "- See https://a.example/b.pdf or c.pdf.", "- Sees to the contents.", "- Writes (to be confirmed) where it is.",
        #"- See \[Ref 3\] (https://example.org/x)."#, "- As said in \\[Ref 3\\]\n(https://example.org/x).",
        "- [contents](c.md)", "- Tables – of contents: made.",
    ]) func `A text may look like what it isn't`(text: String) async {
        #expect(await read(competency: "## All\n\n\(text)\n").ids == [])
    }
}
