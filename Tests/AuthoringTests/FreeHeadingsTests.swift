import Authoring
import Diagnostics
import Model
import Testing

/// The rows 6 to 8 of the format's table “What a heading means”: headings that name nothing known.
@Suite struct FreeHeadings {
    private static let noLevels = "---\ntitle: F\n---\n"

    @Test(arguments: [
        "Why is it important?", "WHY IT MATTERS", "Reading", "References:", "Sources", "See also",
    ]) func `6 A heading of a text beside the table is a narrative, even with lists`(heading: String) async {
        let title = heading
        await Row("## \(heading)\n\n- a\n", ["narrative \(title): a"]).check()
    }

    @Test(arguments: ["Why", "Why we change", "Resources", "Learning"])
    func `6 Where it could as well be a theme, bullets alone below it are told`(heading: String) async {
        await Row("## \(heading)\n\n- a\n", ["narrative \(heading): a"], ["bullets-in-text"]).check()
        await Row("## \(heading)\n\nA.\n\n- b\n", ["narrative \(heading): A., b"]).check()
        await Row("## \(heading)\n\n- [a](https://a.example)\n", ["narrative \(heading): a"]).check()
        let declared = "---\ntitle: C\nheadings: {\(heading): narrative}\n---\n"
        await Row(declared + "## \(heading)\n\n- a\n", ["narrative \(heading): a"]).check()
        await Row(
            "## \(heading)\n\n- a\n", ["narrative \(heading): a"], framework: "---\ntitle: F\n---\n"
        ).check()
    }

    @Test(arguments: [
        Row("## Background\n\nA.\n", ["narrative Background: A."]),
        Row("## Background\n\nA.\n\n### More\n\nB.\n", ["narrative Background: A., More, B."]),
        Row("## Background\n\n> - a\n", ["narrative Background: a"]),
        Row(
            "## Background\n\nA.\n\n### All\n\nB.\n",
            [
                "(everyone, Background, expected): “A.”", "(All, Background, expected): “B.”",
            ]),
        Row("## Background\n\n### All {#here}\n\nB.\n", ["(All, Background, expected): “B.”"], ["anchor-unused"]),
        Row("## Leaders\n\n### Planning\n\nA.\n", ["(Leaders, Planning, expected): “A.”"]),
        Row("## Unhelpful behaviours\n\n### Planning\n\nA.\n", ["(everyone, Planning, contra): “A.”"]),
        Row(
            "## Planning\n\n- a\n\n## Background\n\nB.\n",
            [
                "narrative Background: B.", "(everyone, Planning, expected): a",
            ], ["heading-unknown"]),
    ]) func `6 So is one without lists and levels below it, unless it stands in a cell`(row: Row) async {
        await row.check()
    }

    @Test func `6 A text beside the table keeps its headings`() async {
        let reading = await read(competency: "## Why?\n\n#### One\n\nA.\n\n### Two\n\n- b\n")
        #expect(
            reading.competency?.narrative.first?.text.html()
                == "<h3 id=\"c-one\">One</h3>\n<p>A.</p>\n<h3 id=\"c-two\">Two</h3>\n<ul>\n<li>b</li>\n</ul>\n"
        )
    }

    @Test func `6 A level in a text beside the table is an error`() async {
        #expect(await read(competency: "## Why?\n\nA.\n\n### Leaders\n\n- a\n").ids == ["heading-in-text"])
        #expect(await read(competency: "## Why?\n\n### Unhelpful behaviours\n\n- a\n").ids == ["heading-in-text"])
        #expect(
            await read(competency: "## Definition\n\nA.\n\n### Everyone {#x}\n\n- a\n").ids.contains("heading-in-text"))
    }

    @Test(arguments: [
        ("Leeders", "Leaders"), ("Laeders", "Leaders"), ("Leadres", "Leaders"), ("leaders’s", "Leaders"),
        ("Al", nil), ("Alle", "All"), ("Learners", "Leaders"), ("Ladder", nil), ("Planning", nil),
        ("Unhelpfull behaviours", "unhelpful behaviours"), ("Contra-indicater", "contra-indicators"),
        ("Infective behaviours", "ineffective behaviours"), ("What it dosn’t look like", "what it doesn’t look like"),
        ("Peopel managers", "People managers"), ("Line mangers", "Line managers"), ("Red flasg", "Red flags"),
    ]) func `7 What is nearly a level or a contra label is an error that names it`(heading: String, meant: String?)
        async
    {
        let framework = """
            ---
            title: F
            contra: Red flags
            levels: [All, Leaders, {title: People managers, aliases: Line managers}]
            ---

            """
        for text in ["- a", "Text."] {
            let reading = await read(competency: "## \(heading)\n\n\(text)\n", framework: framework)
            let unknown = text == "- a" ? ["heading-unknown"] : []
            #expect(reading.ids == (meant == nil ? unknown : ["heading-near-miss"]), "\(text)")
            if let meant { #expect(reading.diagnostics.first?.message.hasSuffix("‘\(meant)’.") == true) }
        }
    }

    @Test(arguments: [
        Row("## Planning\n\n- a\n", ["(everyone, Planning, expected): a"], framework: noLevels),
        Row(
            "## All\n\n### Planning\n\n- a\n\n## Leaders\n\n### planning:\n\n- b\n",
            [
                "(All, Planning, expected): a", "(Leaders, Planning, expected): b",
            ]),
        Row(
            "## 計画\n\n- a\n\n## Přehled\n\n- b\n", ["(everyone, 計画, expected): a", "(everyone, Přehled, expected): b"],
            framework: noLevels),
        Row(
            "## 🎉\n\n- a\n\n## 🚀\n\n- b\n", ["(everyone, 🎉, expected): a", "(everyone, 🚀, expected): b"],
            framework: noLevels),
        Row(
            "## All\n\n### 🎉\n\n- a\n\n## Leaders\n\n### 🎉\n\n- b\n",
            [
                "(All, 🎉, expected): a", "(Leaders, 🎉, expected): b",
            ]),
    ]) func `8 Any other is a theme, the same wherever it stands`(row: Row) async {
        await row.check()
    }

    @Test(arguments: [
        "## All\n\n- a\n\n## Growth edges\n\n- b\n", "## If you manage people\n\n- a\n",
        "## All\n\n- a\n\n## Planning\n\nB.\n\n- c\n", "## Planning\n\n### Unhelpful behaviours\n\n- a\n",
        "## Planning\n\n### Indicators\n\n- a\n", "## Indicators\n\n### Planning\n\n- a\n",
        "## Unhelpful behaviours\n\n- a\n\n### Later\n\n- b\n",
        "---\ntitle: C\nlevels: [One, Two]\n---\n## One\n\n- a\n\n## Third\n\n- b\n",
    ]) func `8 Where there are levels, one that doesn’t say whom its bullets ask is an error`(text: String) async {
        #expect(await read(competency: text).ids == ["heading-unknown"])
    }

    @Test(arguments: [
        "## Planning\n\n### All\n\n- a\n", "## Planning\n\n- a\n\n### Leaders\n\n- b\n",
        "## Planning\n\n### Everyone\n\n- a\n", "## Everyone\n\n### Planning\n\n- a\n", "## Planning\n\nA.\n",
        "## All\n\n### Planning\n\n- a\n", "## All\n\n### Unhelpful behaviours\n\n#### Planning\n\n- a\n",
        "## All\n\n### Planning\n\n- a\n\n## Planning\n\n- b\n",
        "---\ntitle: C\nheadings: {Planning: theme}\n---\n## Planning\n\n- a\n",
    ]) func `8 It is none where a level or ‘Everyone’ says so`(text: String) async {
        #expect(await read(competency: "\(text)\n## Leaders\n\n- z\n").ids == [])
    }

    @Test func `8 It is told once for a framework, and not where it is a theme of another competency`() async {
        let unknown = "---\ntitle: T\n---\n## All\n\n- a\n\n## Planning\n\n- b\n"
        let others = ["U", "V"].map { unknown.replacing("title: T", with: "title: \($0)") }
        let reading = await read(["f/a.md": unknown, "f/b.md": others[0], "f/c.md": others[1]])
        #expect(reading.ids == ["heading-unknown"])
        #expect(reading.diagnostics.first?.message.contains("3 places") == true)
        #expect(reading.diagnostics.first?.suggestion?.contains("‘Planning: Leaders’") == true)
        let plain = "---\ntitle: P\n---\n## Leaders\n\n### Planning\n\n- a\n"
        #expect(await read(["f/a.md": unknown, "f/b.md": plain]).ids == [])
    }
}
