import Authoring
import Diagnostics
import Model
import Testing

/// The keys of the format's table “Front matter”.
@Suite struct FrontMatterKeys {
    @Test(arguments: [
        "Title: C\nSTATUS: interim", "title:\u{A0}C\nstatus:\u{202F}interim", "title: C\r\nstatus: interim\r",
    ]) func `Capitals and other spaces don't count`(settings: String) async {
        let reading = await read(["f/c.md": "---\n\(settings)\n---\nA.\n"])
        #expect(reading.competency?.title == "C" && reading.competency?.status == .interim)
        #expect(reading.ids == [])
    }

    @Test(arguments: ["\n\n", "\u{FEFF}\n  \n", "\r\n"]) func `Empty lines above the settings don't count`(
        lines: String
    ) async {
        let reading = await read(["f/c.md": "\(lines)---\ntitle: C\nmoto: A\n---\nA.\n"])
        #expect(reading.competency?.title == "C" && reading.competency?.definition?.plain == "A.")
        #expect(reading.ids == ["unknown-setting"])
        #expect(reading.diagnostics.first?.location?.sourceLine == "moto: A")
    }

    @Test func `A rule below an empty line is no beginning of settings`() async {
        let reading = await read(["f/c.md": "\n---\n\n# C\n\nA.\n\n---\n"])
        #expect(!reading.ids.contains("front-matter-invalid") && !reading.ids.contains("front-matter-unclosed"))
    }

    @Test(arguments: [
        ("mailto:a@b.example", "a@b.example"), ("'MAILTO: a@b.example'", "a@b.example"),
        ("<a@b.example>", "a@b.example"),
        ("people@intranet", "people@intranet"), ("01632 960000", "01632 960000"), ("The HR team", "The HR team"),
        ("https://library.example/ask", "https://library.example/ask"),
    ]) func `Whom to ask is an address, a name or a number`(written: String, read expected: String) async {
        let reading = await read(["site.md": "---\ntitle: S\ncontact: \(written)\n---\n", "f/c.md": Usual.competency])
        #expect(reading.site?.contact == expected)
        #expect(reading.ids == [])
    }

    @Test(arguments: [
        ("HR, a@b.example", "a@b.example"), ("[HR](mailto:a@b.example)", "a@b.example"),
        ("a@b.example?subject=x", "a@b.example"),
        ("https://library.example (ask HR)", "https://library.example"),
        ("www.library.example", "https://www.library.example"),
    ]) func `An address among other words is an error that gives it`(written: String, address: String) async {
        let reading = await read(["site.md": "---\ntitle: S\ncontact: '\(written)'\n---\n", "f/c.md": Usual.competency])
        #expect(reading.ids == ["contact-invalid"])
        #expect(reading.diagnostics.first?.suggestion?.contains("‘contact: \(address)’") == true)
    }

    @Test(arguments: [
        ("2026-04-01", []), ("2026-04", []), ("2026", []), ("Spring 2026", []), ("1 April 2026", []), ("TBC", []),
        ("29 February 2024", []), ("May", []), ("Q1 2026", []),
        ("2026-02-31", ["date-invalid"]), ("2026-13", ["date-invalid"]), ("31/04/2026", ["date-invalid"]),
        ("2025-02-29", ["date-invalid"]), ("Feb 30, 2026", ["date-invalid"]), ("31st June 2026", ["date-invalid"]),
        ("0000-00-00", ["date-invalid"]), ("99.99.9999", ["date-invalid"]),
        ("1.5.26", ["date-form"]), ("31.12.2026", ["date-form"]), ("20260401", ["date-form"]),
        ("2026/04/01", ["date-form"]), ("2026-04-01T00:00:00Z", ["date-form"]), ("05/05/2026", ["date-form"]),
    ]) func `What can be no date, or two, is told`(written: String, ids: [String]) async {
        let reading = await read([
            "f/framework.md": "---\ntitle: F\neffective: \(written)\n---\n", "f/c.md": "---\ntitle: C\n---\nA.\n",
        ])
        #expect(reading.framework?.effective == written)
        #expect(reading.ids == ids)
    }

    @Test func `site md`() async {
        let reading = await read([
            "site.md": """
            ---
            title: Ashenmere
            organisation: Ashenmere Council
            language: en-GB
            url: https://example.org/frameworks/
            logo: images/logo.svg
            colour: "#1F5A7A"
            contact: people@example.org
            edit-url: https://example.org/edit/
            ---
            Welcome.
            """,
            "f/c.md": Usual.competency, "images/logo.svg": "<svg/>",
        ])
        let site = reading.site
        #expect(reading.ids == [])
        #expect(site?.title == "Ashenmere" && site?.organisation == "Ashenmere Council" && site?.language == "en-GB")
        #expect(site?.url == "https://example.org/frameworks" && site?.editURL == "https://example.org/edit")
        #expect(site?.logo == "images/logo.svg" && site?.colour == "#1f5a7a" && site?.contact == "people@example.org")
        #expect(site?.introduction.html() == "<p>Welcome.</p>\n")
    }

    @Test func `framework md`() async {
        let reading = await read([
            "f/framework.md": """
            ---
            title: One Doorstep
            id: doorstep
            subtitle: How we work
            motto: Every door matters
            status: interim
            version: 1.10
            effective: 2026-04-01
            review: April 2028
            owner: People team
            levels: [All, Leaders]
            contra: [Watch out for, Red flags]
            headings: {Background: narrative}
            terms: {competency: behaviour, indicator: {one: sign, many: signs}, level: tier, group: value, role: job}
            pocket-guide: {title: In your pocket, levels: leaders, size: A6}
            language: cy
            was: [old-doorstep, Very Old]
            ---
            Hello.
            """,
            "f/c.md": Usual.competency,
        ])
        let framework = reading.framework
        #expect(reading.ids == [])
        #expect(framework?.id.text == "doorstep" && framework?.title == "One Doorstep")
        #expect(framework?.subtitle == "How we work" && framework?.motto == "Every door matters")
        #expect(framework?.status == .interim && framework?.version == "1.10" && framework?.language == "cy")
        #expect(framework?.effective == "2026-04-01" && framework?.review == "April 2028")
        #expect(framework?.owner == "People team" && framework?.contraLabel == "Watch out for")
        #expect(framework?.ladder.levels.map(\.title) == ["All", "Leaders"])
        #expect(framework?.terms[.competency] == Terms.Word(one: "behaviour", many: nil))
        #expect(framework?.terms[.indicator] == Terms.Word(one: "sign", many: "signs"))
        #expect(Terms.Part.allCases.map { framework?.terms[$0]?.one } == ["behaviour", "sign", "tier", "value", "job"])
        let guide = PocketGuide(title: "In your pocket", levels: [Level.ID("leaders")], size: .a6)
        #expect(framework?.pocketGuide == guide)
        #expect(framework?.formerIDs.map(\.text) == ["old-doorstep", "very-old"])
        #expect(framework?.introduction.plain == "Hello." && framework?.source == "f/framework.md")
    }

    @Test func `group md`() async {
        let reading = await read([
            "f/values/group.md": "---\ntitle: Our values\nid: v\nmotto: Mean it\ncode: A\nwas: [values]\n---\nText.\n",
            "f/values/c.md": Usual.competency,
        ])
        let group = reading.framework?.groups.first
        #expect(reading.ids == [])
        #expect(
            group?.title == "Our values" && group?.id.text == "v" && group?.motto == "Mean it" && group?.code == "A")
        #expect(group?.formerIDs.map(\.text) == ["values"] && group?.text.plain == "Text.")
        #expect(group?.source == "f/values/group.md" && reading.competency?.group?.text == "v")
    }

    @Test func `A competency`() async {
        let text = """
            ---
            title: Respect
            id: dignity
            code: 4.10
            motto: Everybody counts
            applies-to: [Leaders]
            levels: [Knowing, Doing]
            headings: {Background: theme}
            status: withdrawn
            pocket-guide: no
            was: courtesy
            ---
            ## Background

            Text.
            """
        let reading = await read(competency: text)
        let competency = reading.competency
        #expect(reading.ids == [])
        #expect(competency?.title == "Respect" && competency?.id.text == "dignity" && competency?.code == "4.10")
        #expect(competency?.motto == "Everybody counts" && competency?.status == .withdrawn)
        #expect(competency?.appliesTo.map(\.text) == ["leaders"] && competency?.isInPocketGuide == false)
        #expect(competency?.ownLadder?.levels.map(\.title) == ["Knowing", "Doing"])
        #expect(competency?.themes.map(\.title) == ["Background"])
        #expect(competency?.formerIDs.map(\.text) == ["courtesy"] && competency?.source == "f/c.md")
    }

    @Test(arguments: ["pages/p.md", "f/pages/p.md"]) func `A page`(path: String) async {
        let text =
            "---\ntitle: Reading\ncode: \"7\"\npocket-guide: yes\nfooter: no\nstatus: interim\nwas: [books]\n---\n## One\n\nText.\n"
        let reading = await read([path: text, "f/c.md": Usual.competency])
        let page = reading.site?.pages.first ?? reading.framework?.pages.first
        #expect(reading.ids == [])
        #expect(page?.title == "Reading" && page?.id.text == "p" && page?.code == "7" && page?.status == .interim)
        #expect(page?.isInFooter == false)
        #expect(page?.isInPocketGuide == true && page?.formerIDs.map(\.text) == ["books"] && page?.source == path)
        let anchor = Anchor(path == "pages/p.md" ? "one" : "p-one")
        #expect(page?.headings == [PageHeading(title: "One", anchor: anchor, rank: 2)])
        #expect(page?.text.html() == "<h2 id=\"\(anchor.text)\">One</h2>\n<p>Text.</p>\n")
    }

    @Test(arguments: [
        ("private: true", "setting-keeps-nothing-back"), ("private: Jane", "setting-keeps-nothing-back"),
        ("visibility: private", "setting-keeps-nothing-back"), ("state: hidden", "setting-keeps-nothing-back"),
        ("phase: draft", "setting-keeps-nothing-back"), ("private: no", "unknown-setting"),
        ("sector: private", "unknown-setting"), ("curriculum: hidden", "unknown-setting"),
    ])
    func `What is said to be private is not published in silence; a private sector is`(setting: String, id: String)
        async
    {
        let text = "---\ntitle: C\n\(setting)\n---\n## All\n\n- a\n"
        #expect(await read(competency: text).ids == [id])
    }

    @Test func `A role`() async {
        let own = "---\ntitle: Craft\nlevels: [Knowing, Doing]\n---\n## Doing\n\n- a\n"
        let role = """
            ---
            title: Clerk
            family: Front of house
            level: leaders
            competencies:
              respect: All
              Craft: doing
              listening: none
            status: interim
            was: [assistant]
            ---
            Keeps things going.
            """
        let reading = await read([
            "f/respect.md": Usual.competency, "f/craft.md": own, "f/listening.md": Usual.competency("Listening"),
            "f/roles/clerk.md": role,
        ])
        let clerk = reading.framework?.roles.first
        #expect(reading.ids == [])
        #expect(clerk?.title == "Clerk" && clerk?.id.text == "clerk" && clerk?.family == "Front of house")
        #expect(clerk?.level?.text == "leaders" && clerk?.status == .interim)
        #expect(
            clerk?.asked == [
                Competency.ID("respect"): .level(Level.ID("all")), Competency.ID("craft"): .level(Level.ID("doing")),
                Competency.ID("listening"): Role.Asked.none,
            ]
        )
        #expect(clerk?.formerIDs.map(\.text) == ["assistant"] && clerk?.purpose.plain == "Keeps things going.")
        #expect(clerk?.source == "f/roles/clerk.md")
    }

    @Test func `A level can be more than a title`() async {
        let levels = """
            ---
            title: F
            levels:
              - All colleagues
              - title: People managers
                id: managers
                aliases: [Managers]
                summary: Whoever leads a team.
                includes: all colleagues
                was: supervisors
              - {title: Leaders, includes: Managers}
            ---

            """
        let reading = await read(["f/framework.md": levels, "f/c.md": "---\ntitle: C\n---\n## Managers\n\n- a\n"])
        let ladder = reading.framework?.ladder
        let managers = Level(
            id: Level.ID("managers"), title: "People managers", summary: "Whoever leads a team.", aliases: ["Managers"],
            includes: [Level.ID("all-colleagues")], formerIDs: [Level.ID("supervisors")]
        )
        #expect(reading.ids == [])
        #expect(ladder?.levels.map(\.id.text) == ["all-colleagues", "managers", "leaders"])
        #expect(ladder?.levels[1] == managers)
        #expect(ladder?.holding(at: Level.ID("leaders")).map(\.id.text) == ["leaders", "managers", "all-colleagues"])
    }
}
