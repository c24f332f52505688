import Authoring
import Diagnostics
import Model
import Testing

/// Drafts, former names, groups and roles.
@Suite struct Statuses {
    private static let draft = "---\ntitle: D\nstatus: draft\n---\nA.\n"

    @Test func `What is a draft is left out, unless drafts are asked for`() async {
        let files = [
            "f/c.md": Usual.competency, "f/d.md": Self.draft, "f/pages/d.md": Self.draft, "pages/d.md": Self.draft,
            "f/roles/d.md": "---\ntitle: R\nlevel: All\nstatus: draft\n---\n", "g/framework.md": Self.draft,
            "g/c.md": "x",
            "g/images/a.png": "x",
        ]
        let site = await read(files).site
        #expect(site?.frameworks.map(\.id.text) == ["f"] && site?.pages.count == 0 && site?.files.count == 0)
        let framework = site?.frameworks.first
        #expect(
            framework?.competencies.map(\.id.text) == ["c"] && framework?.pages.count == 0
                && framework?.roles.count == 0)
        let whole = await read(files, includesDrafts: true).site
        #expect(whole?.frameworks.map(\.status) == [.published, .draft] && whole?.pages.map(\.status) == [.draft])
        #expect(whole?.frameworks.first?.competencies.map(\.status) == [.published, .draft])
        #expect(whole?.frameworks.first?.roles.count == 1 && whole?.files.count == 1)
    }

    @Test(arguments: [
        "d.md", "pages/d.md", "../pages/d.md", "../g/framework.md", "../g/c.md", "../g/roles/r.md", "roles/d.md",
    ])
    func `A link to a draft is its words, with a warning, until drafts are asked for`(target: String) async {
        let files = [
            "f/c.md": "---\ntitle: C\n---\n[x](\(target))\n", "f/d.md": Self.draft, "f/pages/d.md": Self.draft,
            "f/roles/d.md": "---\ntitle: R\nlevel: All\nstatus: draft\n---\n", "pages/d.md": Self.draft,
            "g/framework.md": Self.draft, "g/c.md": Usual.competency,
            "g/roles/r.md": "---\ntitle: R\ncompetencies: {c: none}\n---\n",
        ]
        let reading = await read(files)
        #expect(reading.ids == ["link-to-draft"])
        #expect(reading.diagnostics.first?.severity == .warning)
        #expect(reading.competency?.definition?.html() == "<p>x</p>\n")
        #expect(await read(files, includesDrafts: true).ids == [])
    }

    @Test func `A role may ask for a draft, which waits`() async {
        let reading = await read([
            "f/c.md": Usual.competency, "f/d.md": Self.draft,
            "f/roles/r.md": "---\ntitle: R\ncompetencies: {c: All, d: Leaders}\n---\n",
        ])
        #expect(reading.ids == [])
        #expect(reading.framework?.roles.first?.asked == [Competency.ID("c"): .level(Level.ID("all"))])
    }

    @Test func `Where there are no levels, a role asks for everyone's part`() async {
        let files = [
            "f/framework.md": "---\ntitle: F\n---\n", "f/c.md": "---\ntitle: C\n---\n- a\n",
            "f/roles/r.md": "---\ntitle: R\ncompetencies: {c: Everyone}\n---\n",
        ]
        let reading = await read(files)
        #expect(reading.ids == [])
        #expect(reading.framework?.roles.first?.asked == [Competency.ID("c"): .everyone])
        let other = ["f/framework.md": Usual.framework, "f/c.md": Usual.competency]
        #expect(await read(files.merging(other) { $1 }).ids == ["unknown-level"])
    }

    @Test func `An empty draft is not told to say something`() async {
        #expect(
            await read(
                ["f/c.md": Usual.competency, "f/d.md": "---\ntitle: D\nstatus: draft\n---\n"], includesDrafts: true
            ).ids == [])
    }

    @Test func `Statuses other than draft are published`() async {
        for status in ["interim", "published", "withdrawn", "Interim"] {
            let reading = await read(competency: "---\ntitle: C\nstatus: \(status)\n---\nA.\n")
            #expect(reading.competency?.status.rawValue == status.lowercased())
        }
    }

    @Test func `A group has its text, and contra-indicators for all of it`() async {
        let text = """
            ---
            title: Values
            ---
            We mean it.

            - One
            - Two

            ## What else?

            - Three

            ## Unhelpful behaviours

            In all of them:

            ### Bad

            - Shouts {#shouts}
              - at meetings
            - Lies

            ## After

            Text.
            """
        let reading = await read(["f/v/group.md": text, "f/v/c.md": Usual.competency])
        let group = reading.framework?.groups.first
        #expect(reading.ids == [])
        #expect(group?.text.plain == "We mean it.\nOne\nTwo\nWhat else?\nThree\nAfter\nText.")
        #expect(group?.contraText?.plain == "In all of them:\nBad")
        #expect(group?.contra.map(\.shown) == ["Shouts, with example at meetings", "Lies"])
        #expect(group?.contra.map(\.anchor.text) == ["shouts", "v-lies"])
    }

    @Test func `Framework, pages and roles keep their text as it is, with the headings of the page they are shown on`()
        async
    {
        let text = "# One\n\n- a\n  - b\n\n### Two\n\nC.\n\n## Three\n"
        let html = { (owner: String) in
            """
            <h2 id="\(owner)one">One</h2>
            <ul>
            <li>a
            <ul>
            <li>b</li>
            </ul>
            </li>
            </ul>
            <h3 id="\(owner)two">Two</h3>
            <p>C.</p>
            <h3 id="\(owner)three">Three</h3>

            """
        }
        let reading = await read([
            "f/framework.md": Usual.framework + text, "f/c.md": Usual.competency,
            "f/pages/p.md": "---\ntitle: P\n---\n" + text,
            "f/roles/r.md": "---\ntitle: R\nlevel: All\n---\n" + text, "site.md": Usual.site + text,
        ])
        #expect(reading.ids == [])
        // On the framework's page the introduction stands under a heading of its own.
        let deeper = html("").replacing("h3", with: "h4").replacing("h2", with: "h3")
        #expect(reading.framework?.introduction.html() == deeper)
        #expect(reading.framework?.pages.first?.text.html() == html("p-"))
        #expect(reading.framework?.roles.first?.purpose.html() == html("r-"))
        #expect(reading.site?.introduction.html() == html(""))
    }
}
