import Authoring
import Diagnostics
import Model
import Testing

/// The section “Folder” of the format: what a file is, by where it lies.
@Suite struct FolderPlaces {
    @Test func `Every place of the format is read`() async {
        let page = { (title: String) in "---\ntitle: \(title)\n---\n" }
        let reading = await read([
            "pages/02-about.md": page("About"), "pages/01-help.md": page("Help"), "images/a.png": "x", "logo.svg": "y",
            "f/01-b.md": Usual.competency, "f/values/group.md": "---\ntitle: V\n---\n",
            "f/values/c.md": Usual.competency("C"),
            "f/pages/how.md": page("How"), "f/roles/clerk.md": "---\ntitle: R\nlevel: All\n---\n",
            "f/roles/Front_of-house/porter.md": "---\ntitle: R\nlevel: All\n---\n", "f/images/deep/d.svg": "z",
        ])
        #expect(reading.ids == [])
        #expect(reading.site?.pages.map(\.id.text) == ["help", "about"])
        #expect(reading.framework?.competencies.map(\.id.text) == ["b", "c"])
        #expect(reading.framework?.competencies.map { $0.group?.text } == [nil, "values"])
        #expect(reading.framework?.pages.map(\.id.text) == ["how"])
        #expect(reading.framework?.roles.map(\.id.text) == ["clerk", "porter"])
        #expect(reading.framework?.roles.map(\.family) == [nil, "Front of house"])
        #expect(reading.site?.files.map(\.source) == ["images/a.png", "logo.svg", "f/images/deep/d.svg"])
        #expect(reading.site?.files.map(\.address.path) == ["images/a.png", "logo.svg", "f/images/deep/d.svg"])
        #expect(reading.site?.files.map(\.bytes) == [Array("x".utf8), Array("y".utf8), Array("z".utf8)])
    }

    @Test func `Order numbers put files and folders in order and are no part of a name`() async {
        let reading = await read([
            "f/framework.md": nil, "02-a/framework.md": Usual.framework("A"), "10-b/framework.md": Usual.framework("B"),
            "1-c/framework.md": Usual.framework("C"), "d/framework.md": Usual.framework("D"),
            "02-a/002-x.md": Usual.competency("X"), "02-a/1-y.md": Usual.competency("Y"),
            "02-a/z.md": Usual.competency("Z"), "02-a/99999999999999999999-last.md": Usual.competency("Last"),
            "02-a/03-g/5-in.md": Usual.competency("In"),
            "10-b/a.md": Usual.competency, "1-c/a.md": Usual.competency, "d/a.md": Usual.competency,
        ])
        #expect(reading.ids == [])
        #expect(reading.site?.frameworks.map(\.id.text) == ["c", "a", "b", "d"])
        #expect(reading.site?.frameworks[1].competencies.map(\.id.text) == ["y", "x", "last", "z", "in"])
        #expect(reading.site?.frameworks[1].groups.map(\.id.text) == ["g"])
    }

    @Test func `Two groups without a group md each keep their own`() async {
        let reading = await read(["f/01-a/x.md": Usual.competency, "f/02-b/y.md": Usual.competency])
        #expect(reading.framework?.groups.map(\.title) == ["A", "B"])
        #expect(reading.framework?.groups.map(\.source) == ["f/01-a", "f/02-b"])
        #expect(reading.framework?.competencies.map { $0.group?.text } == ["a", "b"])
    }

    @Test func `A folder's name is its title where none is written, accents and all`() async {
        let reading = await read([
            "f/03-Führung_und-vertrauen/x.md": Usual.competency,
            "f/roles/Café & küche/r.md": "---\ntitle: R\nlevel: All\n---\n",
        ])
        #expect(reading.framework?.groups.map(\.title) == ["Führung und vertrauen"])
        #expect(reading.framework?.groups.map(\.id.text) == ["fuhrung-und-vertrauen"])
        #expect(reading.framework?.roles.map(\.family) == ["Café & küche"])
    }

    @Test func `Regrouping and renumbering move no address`() async {
        let before = await read(["f/01-c.md": Usual.competency]).competency?.id
        let after = await read(["f/02-g/07-C.md": Usual.competency]).competency?.id
        #expect(before == after)
    }

    @Test func `An id overrides the name`() async {
        let reading = await read(["f/360-feedback.md": "---\ntitle: C\nid: 360 Feedback!\n---\nA.\n"])
        #expect(reading.competency?.id.text == "360-feedback")
        #expect(await read(["f/360-feedback.md": Usual.competency]).competency?.id.text == "feedback")
    }

    @Test func `What begins with a dot or an underscore is left alone, and what systems leave behind`() async {
        let reading = await read([
            "f/c.md": Usual.competency, "_notes/framework.md": "x", "f/_c.md": "x", "f/.hidden.md": "x",
            ".git/x.md": "x",
            "f/images/_source.psd": "x", "f/~$c.md": "x", "f/c.md~": "x", "f/Thumbs.db": "x", ".DS_Store": "x",
            "_site.md": "x",
        ])
        #expect(reading.ids == [])
        #expect(reading.site?.files.isEmpty == true)
    }

    @Test(arguments: [
        "f/c.cy.md", "f/framework.cy.md", "site.zh-Hant.md", "f/pages/p.fr.md", "pages/p.ar.md", "f/g/c.pt-BR.md",
    ])
    func `A translation is left alone with a notice`(path: String) async {
        let original = path.replacing(/\.[A-Za-z-]+\.md$/, with: ".md")
        let texts = ["f/c.md": Usual.competency, "f/g/c.md": "---\ntitle: G\nid: g\n---\n## All\n\n- a\n"]
        let reading = await read(texts.merging([path: "x", original: texts[original] ?? ""]) { first, _ in first })
        #expect(reading.ids.contains("translation"))
        #expect(reading.diagnostics.first { $0.id == "translation" }?.severity == .notice)
    }

    @Test func `What is taken for a translation of nothing is a warning`() async {
        let reading = await read(["f/working-with.it.md": "x", "f/c.md": Usual.competency])
        #expect(reading.ids == ["translation-of-nothing"])
        #expect(reading.diagnostics.first?.severity == .warning)
    }

    @Test(arguments: [
        ("notes.md", "misplaced-file"), ("pages/deep/p.md", "misplaced-file"), ("f/a/b/c.md", "misplaced-file"),
        ("f/pages/a/b.md", "misplaced-file"), ("f/roles/a/b/c.md", "misplaced-file"),
        ("f/images/c.md", "misplaced-file"),
        ("f/c.markdown", "not-markdown"), ("f/c.txt", "not-markdown"), ("notes.txt", "not-markdown"),
        ("f/c.docx", "not-published"), ("f/pages/p.png", "not-published"), ("budget.xlsx", "not-published"),
        ("pages/p.png", "not-published"), ("f/p.png", "not-published"),
    ]) func `What lies where nothing is read is told`(path: String, id: String) async {
        #expect(await read([path: "---\ntitle: X\n---\nA.\n", "f/c.md": Usual.competency]).ids == [id])
    }

    @Test func `Capital letters in names make no difference`() async {
        let reading = await read([
            "site.md": nil, "f/framework.md": nil, "Site.MD": Usual.site, "F/Framework.md": Usual.framework,
            "F/Respect.MD": Usual.competency, "F/Pages/P.md": "---\ntitle: P\n---\n",
            "F/Roles/R.md": "---\ntitle: R\nlevel: All\n---\n",
            "F/Images/a.png": "x", "F/Values/Group.md": "---\ntitle: V\n---\n", "Images/b.png": "x",
            "PAGES/Q.md": "---\ntitle: Q\n---\n",
        ])
        #expect(reading.ids == [])
        #expect(reading.framework?.competencies.map(\.id.text) == ["respect"])
        #expect(
            reading.framework?.pages.count == 1 && reading.framework?.roles.count == 1 && reading.site?.pages.count == 1
        )
    }
}
