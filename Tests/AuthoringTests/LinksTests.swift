import Authoring
import Diagnostics
import Model
import Testing

@testable import ContentSource

/// Links between the content's files, as any Markdown editor makes them.
@Suite struct Links {
    private static let files: [String: String] = [
        "02-g/framework.md": "---\ntitle: G\n---\n## Aims\n\nText.\n",
        "02-g/c.md": "---\ntitle: C\n---\n- a\n",
        "f/framework.md":
            "---\ntitle: F\nlevels: [All, {title: Leaders, id: lead, aliases: Heads}]\n---\n## Aims {#why}\n\nText.\n",
        "f/02-accountability.md": """
        ---
        title: Accountability
        ---
        ## Why?

        ### In short

        Text.

        ## Planning

        ### Leaders

        - Answers for a budget {#budget}
        - Says sorry
        """,
        "f/values/group.md": "---\ntitle: Values\n---\n## Unhelpful behaviours\n\n- Shouts\n\n## More\n\nText.\n",
        "f/values/in.md": "---\ntitle: In\nid: inside\n---\nA.\n",
        "f/steps.md": "---\ntitle: Steps\nlevels: [One, Two]\n---\n## Two\n\n- a\n",
        "f/pages/01-how.md": "---\ntitle: How\n---\n## First steps\n\nText.\n",
        "f/roles/03-clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n## Duties\n\nText.\n",
        "f/images/stairs 1.svg": "<svg/>",
        "pages/02-about.md": "---\ntitle: About\n---\n## Who {#us}\n\nText.\n",
        "images/logo.svg": "<svg/>",
    ]

    @Test(
        arguments: [
            ("02-accountability.md", "accountability.html"), ("accountability.md", "accountability.html"),
            ("99-Accountability.md", "accountability.html"), ("./02-accountability.md", "accountability.html"),
            ("../f/02-accountability.md", "accountability.html"), ("values/in.md", "inside.html"),
            ("framework.md", "index.html"), ("values/group.md", "group-values.html"),
            ("pages/01-how.md", "page-how.html"),
            ("roles/03-clerk.md", "role-clerk.html"), ("roles/clerk.md#duties", "role-clerk.html#clerk-duties"),
            ("../site.md", "../index.html"), ("../pages/about.md", "../about.html"),
            ("../02-g/c.md", "../g/c.html"), ("../g/c.md", "../g/c.html"),
            ("images/stairs%201.svg", "images/stairs%201.svg"),
            ("<images/stairs 1.svg>", "images/stairs%201.svg"), ("../images/logo.svg", "../images/logo.svg"),
            ("framework.md#leaders", "level-lead.html"), ("framework.md#lead", "level-lead.html"),
            ("framework.md#heads", "level-lead.html"), ("framework.md#Leaders", "level-lead.html"),
            ("framework.md#why", "index.html#why"), ("framework.md#values", "group-values.html"),
            ("accountability.md#budget", "accountability.html#budget"),
            ("accountability.md#planning", "accountability.html#accountability-planning"),
            ("accountability.md#accountability-planning", "accountability.html#accountability-planning"),
            ("accountability.md#says-sorry", "accountability.html#accountability-says-sorry"),
            ("accountability.md#why", "accountability.html#accountability-why"),
            ("accountability.md#in-short", "accountability.html#accountability-in-short"),
            ("accountability.md#leaders", "accountability.html#level-lead"), ("steps.md#two", "steps.html#level-two"),
            ("pages/how.md#first-steps", "page-how.html#how-first-steps"),
            ("pages/how.md#First steps", "page-how.html#how-first-steps"),
            ("values/group.md#shouts", "group-values.html#values-shouts"), ("../pages/about.md#us", "../about.html#us"),
            ("../site.md#frameworks", nil), ("../g/framework.md#aims", "../g/index.html#aims"),
            ("#leaders", "here.html#level-lead"), ("#spot", "here.html#spot"),
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("mailto:a@example.org", "mailto:a@example.org"),
            ("tel:+44123", "tel:+44123"), ("/intranet/x", "/intranet/x"), ("//example.org/x", "//example.org/x"),
        ] as [(String, String?)]) func `A link leads where the author means`(written: String, expected: String?) async
    {
        let bracketed = written.contains(" ") && !written.hasPrefix("<") ? "<\(written)>" : written
        let reading = await read(
            Self.files.merging(["f/here.md": "---\ntitle: Here\n---\n## Leaders\n\n- [x](\(bracketed)) {#spot}\n"]) {
                $1
            })
        let html = reading.main?.competencies.first { $0.id.text == "here" }?.cells.first?.indicators.first?.text
            .html(isInline: true)
        #expect(html == (expected.map { "<a href=\"\($0)\">x</a>" } ?? "x"))
        #expect(reading.ids == (expected == nil ? ["link-to-no-place"] : []))
    }

    @Test(arguments: [
        ("site.md", "f/framework.md", "f/index.html"),
        ("site.md", "f/accountability.md#budget", "f/accountability.html#budget"),
        ("site.md", "pages/about.md", "about.html"), ("pages/02-about.md", "../f/pages/how.md", "f/page-how.html"),
        ("f/pages/01-how.md", "../accountability.md", "accountability.html"),
        ("f/pages/01-how.md", "../../site.md", "../index.html"),
        ("f/roles/03-clerk.md", "../accountability.md#leaders", "accountability.html#level-lead"),
        ("f/values/group.md", "in.md", "inside.html"),
        ("f/values/in.md", "../accountability.md", "accountability.html"),
        ("02-g/framework.md", "../f/framework.md", "../f/index.html"),
    ]) func `From every kind of file, links are written as seen from it`(
        file: String, written: String, expected: String
    ) async {
        let files = Self.files.merging(["site.md": Usual.site]) { first, _ in first }
        let reading = await read(files.merging([file: (files[file] ?? "") + "\n[x](\(written))\n"]) { $1 })
        var texts = [reading.site?.introduction] + (reading.site?.pages ?? []).map(\.text)
        for framework in reading.site?.frameworks ?? [] {
            texts += [framework.introduction] + framework.pages.map(\.text) + framework.roles.map(\.purpose)
            for group in framework.groups { texts += [group.text, group.contraText] }
            texts += framework.competencies.map(\.definition)
        }
        let link = "<a href=\"\(expected)\">x</a>"
        let isOfSite = file == "site.md" || file.hasPrefix("pages/")
        let page: Address = isOfSite ? .home : .framework(Framework.ID(file.hasPrefix("f/") ? "f" : "g"))
        #expect(texts.contains { $0?.html(from: page).contains(link) == true })
        #expect(reading.ids == [])
    }

    @Test(arguments: [
        ("nothing.md", "link-nowhere", "Links name"),
        ("acountability.md", "link-nowhere", "Did you mean ‘02-accountability.md’?"),
        ("how.md", "link-nowhere", "Did you mean ‘pages/01-how.md’?"),
        ("../accountability.md", "link-nowhere", "Did you mean ‘02-accountability.md’?"),
        ("../../../etc/passwd", "link-nowhere", "Links name"), ("../../site.md", "link-nowhere", "Links name"),
        ("images/stair.svg", "link-nowhere", "Links name"),
        ("../images/logos.svg", "link-nowhere", "Did you mean ‘../images/logo.svg’?"),
        ("values/", "link-nowhere", "Links name"),
        ("accountability.md#budgets", "link-to-no-place", "Did you mean ‘budget’?"),
        ("#nowhere", "link-to-no-place", "Put {#nowhere}"),
        ("javascript:alert(1)", "link-unsafe", "Links begin"), ("data:text/html,x", "link-unsafe", "Links begin"),
        ("file:///C:/Policies/x.docx", "link-to-drive", "Name the share"),
        ("ftp://server/x", "link-unsafe", "Links begin"),
    ]) func `A link that leads nowhere is an error that says what to do`(written: String, id: String, help: String)
        async
    {
        let reading = await read(
            Self.files.merging(["f/here.md": "---\ntitle: Here\n---\nSee [x](\(written)).\n"]) { $1 })
        #expect(reading.ids == [id])
        #expect(reading.diagnostics.first?.severity == .error)
        #expect(
            reading.diagnostics.first?.suggestion?.hasPrefix(help) == true,
            "\(reading.diagnostics.first?.suggestion ?? "")")
        #expect(reading.diagnostics.first?.location?.column == 5)
        #expect(reading.main?.competencies.first { $0.id.text == "here" }?.definition?.html() == "<p>See x.</p>\n")
    }

    @Test func `Of two files whose names differ by their number, a link means the one it names`() async {
        let reading = await read([
            "f/01-a.md": "---\ntitle: A\nid: first\n---\n[x](02-a.md) [y](01-a.md)\n",
            "f/02-a.md": "---\ntitle: B\nid: second\n---\nB.\n",
        ])
        #expect(
            reading.competency?.definition?.html()
                == "<p><a href=\"second.html\">x</a> <a href=\"first.html\">y</a></p>\n")
    }

    @Test func `A picture needs words; it may be one of the framework or of the site`() async {
        let reading = await read(
            Self.files.merging([
                "f/pages/here.md":
                    "---\ntitle: Here\n---\n![Stairs](<../images/stairs 1.svg>) ![](../../images/logo.svg)\n"
            ]) { $1 })
        #expect(reading.ids == ["picture-without-words"])
        #expect(
            reading.main?.pages.first { $0.id.text == "here" }?.text.html()
                == "<p><img src=\"images/stairs%201.svg\" alt=\"Stairs\"> <img src=\"../images/logo.svg\" alt=\"\"></p>\n"
        )
    }

    @Test(arguments: [
        ("file://server/share/a%20b.docx", "file://server/share/a%20b.docx"),
        ("\\\\server\\share\\form.docx", "file://server/share/form.docx"),
        ("<\\\\server\\share\\a b.docx>", "file://server/share/a%20b.docx"),
        ("file://///server/share/x", "file://server/share/x"),
        ("FILE:\\\\\\\\server\\share\\x", "file://server/share/x"),
    ]) func `Where a site allows it, links lead to a share`(written: String, link: String) async {
        let site = "---\ntitle: S\nfile-links: yes\n---\n"
        let reading = await read(["site.md": site, "f/c.md": "---\ntitle: C\n---\n[a](\(written))\n"])
        #expect(reading.ids == [])
        #expect(reading.competency?.definition?.html() == "<p><a href=\"\(link)\">a</a></p>\n")
        let without = await read(["f/c.md": "---\ntitle: C\n---\n[a](\(written))\n"])
        #expect(without.ids == ["link-to-share"])
    }

    @Test(arguments: ["file:///etc/passwd", "C:\\x.docx", "c:/x", "file://server", "file:x", "\\\\\"><script>\\x"])
    func `No link leads to a drive or a folder of one machine`(written: String) async {
        let site = "---\ntitle: S\nfile-links: yes\n---\n"
        let reading = await read(["site.md": site, "f/c.md": "---\ntitle: C\n---\n[a](<\(written)>)\n"])
        #expect(reading.diagnostics.contains { $0.severity == .error })
        #expect(reading.competency?.definition?.html().contains("href") != true)
    }

    @Test func `The setting that allows links to a share is heeded when it changes`() async {
        var reader = SiteReader(includesDrafts: false)
        func tree(_ setting: String) -> SourceTree {
            let files = [
                "site.md": "---\ntitle: S\nfile-links: \(setting)\n---\n", "f/framework.md": Usual.framework,
                "f/c.md": "---\ntitle: C\n---\n[a](file://server/share/x)\n",
            ]
            return SourceTree(
                files: files.map { SourceFile(path: $0, shownPath: "content/\($0)", bytes: Array($1.utf8)) },
                shownRoot: "content")
        }
        #expect(await reader.read(tree("no")).ids == ["link-to-share"])
        #expect(await reader.read(tree("yes")).ids == [])
        #expect(await reader.read(tree("no")).ids == ["link-to-share"])
    }
}

extension Reading {
    /// The framework that most of the files belong to.
    fileprivate var main: Framework? { site?.frameworks.first { $0.id.text == "f" } }
}
