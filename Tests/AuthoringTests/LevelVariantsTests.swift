import Testing

/// A level's name that is written otherwise and can mean nothing else is read; where it can, Newel asks.
@Suite struct LevelVariants {
    private static let ladders = [
        "[Analyst, Senior analyst, Deputies]",
        "[Programme leads, Behavioural analysts, Centre managers, Senior advisers]",
        "[Grades 1 to 4, Grades 5–7]", "[AA/AO, EO, HEO/SEO]",
        "[Administrative Assistant (AA), Executive Officer (EO), Staff (day), Staff (night)]",
        "[\"Tier 1: Front-line staff\", \"Tier 2: Middle managers and team leaders\"]",
    ]

    @Test(arguments: [
        (0, "Analysts", "Analyst"), (0, "Senior analysts", "Senior analyst"), (0, "Deputy", "Deputies"),
        (0, "For analysts", "Analyst"), (0, "Level 2: Senior analysts", "Senior analyst"),
        (1, "Program lead", "Programme leads"), (1, "Behavioral analyst", "Behavioural analysts"),
        (1, "Center managers", "Centre managers"), (1, "Senior advisor", "Senior advisers"),
        (2, "Grades 1-4", "Grades 1 to 4"), (2, "Grade 1 – 4", "Grades 1 to 4"), (2, "grades 1–4", "Grades 1 to 4"),
        (2, "Grade 1 to grade 4", "Grades 1 to 4"), (2, "G5–G7", "Grades 5–7"), (2, "Grades 5 through 7", "Grades 5–7"),
        (3, "AA and AO", "AA/AO"), (3, "AA-AO", "AA/AO"), (3, "HEO, SEO", "HEO/SEO"),
        (4, "EO", "Executive Officer (EO)"), (4, "Executive officers", "Executive Officer (EO)"),
        (5, "Frontline staff", "Tier 1: Front-line staff"),
        (5, "Middle manager/team leader", "Tier 2: Middle managers and team leaders"),
    ]) func `It is the level`(ladder: Int, heading: String, level: String) async {
        let framework = "---\ntitle: F\nlevels: \(Self.ladders[ladder])\n---\n"
        await Row("## \(heading)\n\n- a\n", ["(\(level), –, expected): a"], framework: framework).check()
        await Row("## \(heading): red flags\n\n- a\n", ["(\(level), –, contra): a"], framework: framework).check()
    }

    @Test(arguments: [
        (0, "Senior"), (1, "Leads and analysts"), (2, "Grades 1 and 4"), (2, "Grades 1, 4"), (2, "Grades 1-3"),
        (2, "Grade 4"), (2, "Grades 1 to 7"), (2, "Grades 1-4+"), (3, "AA"), (3, "SEO"), (4, "Staff"),
        (5, "Middle managers"), (5, "Team leaders"),
    ]) func `Where it may be another, or more or fewer people, Newel asks`(ladder: Int, heading: String) async {
        let framework = "---\ntitle: F\nlevels: \(Self.ladders[ladder])\n---\n"
        let ids = await read(competency: "## \(heading)\n\n- a\n", framework: framework).ids
        #expect(
            ids.count == 1 && ["heading-like-level", "heading-near-miss", "heading-unknown"].contains(ids[0]), "\(ids)")
    }

    @Test func `Two levels whose names differ by that alone are told apart`() async {
        let framework = "---\ntitle: F\nlevels: [Manager, {title: Managers, id: m2}, Organiser, Organizer]\n---\n"
        await Row("## Managers\n\n- a\n", ["(Managers, –, expected): a"], framework: framework).check()
        await Row("## Organizer\n\n- a\n", ["(Organizer, –, expected): a"], framework: framework).check()
        await Row("## For managers\n\n- a\n", ["(Managers, –, expected): a"], framework: framework).check()
    }

    @Test func `Other languages have plurals of their own`() async {
        let framework = "---\ntitle: F\nlanguage: de\nlevels: [Team, Stufe 1–3]\n---\n"
        #expect(await read(competency: "## Teams\n\n- a\n", framework: framework).ids == ["heading-near-miss"])
        await Row("## Stufe 1 - 3\n\n- a\n", ["(Stufe 1–3, –, expected): a"], framework: framework).check()
    }
}
