import Testing

/// The table “What a heading means” of the format: the first row that fits.
@Suite struct Headings {
    private static let twoTitles = "---\ntitle: Respect\n---\n"
    private static let declaring = """
        ---
        title: F
        levels: [All, Leaders]
        headings:
          What it is: definition
          For all of us: everyone
          Background!: narrative
          Reading: theme
          Shadow side: contra
          "Personal attributes include:": indicators
          Heads of service: Leaders
          All: theme
        ---

        """
    private static let labelled = "---\ntitle: F\nlevels: [All, Leaders]\ncontra: [We don’t, Red flags]\n---\n"
    private static let aliased = """
        ---
        title: F
        levels:
          - title: All colleagues
            id: all
          - title: People managers
            aliases: [Managers, Team leaders & supervisors]
        ---

        """

    @Test(arguments: [
        Row(twoTitles + "# Respect\n\n## All\n\n- a\n", ["(All, –, expected): a"]),
        Row(twoTitles + "# RESPECT:\n\nA.\n", ["definition: A."]),
        Row(twoTitles + "Respect\n=======\n\nA.\n", ["definition: A."]),
        Row(
            twoTitles + "# Dignity\n\n- a\n", ["(everyone, Dignity, expected): a"], ["heading-unknown", "title-other"]),
        Row(twoTitles + "# Dignity\n\nA.\n", ["narrative Dignity: A."], ["title-other"]),
        Row(
            twoTitles + "A.\n\n# Respect\n\n- a\n", ["definition: A.", "(everyone, Respect, expected): a"],
            ["heading-unknown"]),
        Row(twoTitles + "## Respect\n\n- a\n", ["(everyone, Respect, expected): a"], ["heading-unknown"]),
        Row("---\ncode: \"1\"\n---\n# Respect\n\nA.\n", ["definition: A."]),
    ]) func `1 The first heading that is the title is the title`(row: Row) async {
        await row.check()
    }

    @Test func `1 A title can stand in the heading alone`() async {
        let reading = await read(["f/c.md": "# Respect *everybody* {#r}\n\n## All\n\nA.\n"])
        #expect(reading.competency?.title == "Respect everybody")
        #expect(reading.ids == ["anchor-unused"])
    }

    @Test(arguments: [
        Row("## What it is\n\n- a\n", ["definition: a"], framework: declaring),
        Row("## For all of us\n\n- a\n", ["(everyone, –, expected): a"], framework: declaring),
        Row("## Background\n\n- a\n", ["narrative Background: a"], framework: declaring),
        Row("## Reading\n\n- a\n", ["(everyone, Reading, expected): a"], framework: declaring),
        Row("## Shadow side:\n\n- a\n", ["(everyone, –, contra): a"], framework: declaring),
        Row(
            "## Leaders\n\n### personal attributes include\n\n- a\n", ["(Leaders, –, expected): a"],
            framework: declaring
        ),
        Row("## HEADS OF SERVICE\n\n- a\n", ["(Leaders, –, expected): a"], framework: declaring),
        Row("## All\n\n- a\n", ["(everyone, All, expected): a"], framework: declaring),
        Row(
            "---\ntitle: C\nheadings: {Background: contra, Shadow side: Leaders}\n---\n## Background\n\n- a\n\n"
                + "## Shadow side\n\n- b\n\n## What it is\n\nC.\n",
            ["definition: C.", "(everyone, –, contra): a", "(Leaders, –, expected): b"], framework: declaring
        ),
    ]) func `2 A heading that is listed means what is said there, in the competency before the framework`(
        row: Row
    ) async {
        await row.check()
    }

    @Test(arguments: ["All colleagues", "all", "ALL COLLEAGUES:", "All, colleagues", "**All** colleagues", "All {#x}"])
    func `3 A level is named by its title or id`(heading: String) async {
        let reading = await read(competency: "## \(heading)\n\n- a\n", framework: Self.aliased)
        #expect(reading.shown == ["(All colleagues, –, expected): a"])
    }

    @Test(arguments: [
        "People managers", "people-managers", "Managers", "Team leaders and supervisors", "TEAM LEADERS & SUPERVISORS",
    ])
    func `3 A level is named by its alias`(heading: String) async {
        let reading = await read(competency: "## \(heading)\n\n- a\n", framework: Self.aliased)
        #expect(reading.shown == ["(People managers, –, expected): a"])
    }

    @Test(arguments: [
        "Contra-indicators", "contraindicators:", "Contra indicators", "What it doesn’t look like",
        "What it doesn't look like", "What it does not look like", "Unhelpful behaviours", "Ineffective behaviours",
        "Negative indicators", "Undesirable behaviours", "Unhelpful indicators", "Negative behaviors",
        "Unhelpful behaviours for Planning", "Contra-indicators (all levels)", "We don’t", "Red flags",
        "Red flags for everyone", "Counter-indicators", "Unhelpful behaviour", "Red flag",
    ]) func `4 A contra label, or what begins with one, is contra`(heading: String) async {
        await Row("## \(heading)\n\n- a\n", ["(everyone, –, contra): a"], framework: Self.labelled).check()
    }

    @Test(arguments: [
        "Indicators", "Helpful behaviours", "Effective behaviours", "Positive indicators", "Desirable behaviors",
        "What it looks like",
    ]) func `4 The opposite of a contra label belongs to the cell around it`(heading: String) async {
        await Row("## Leaders\n\n### \(heading):\n\n- a\n", ["(Leaders, –, expected): a"]).check()
        await Row("## \(heading)\n\n- a\n", ["(everyone, –, expected): a"]).check()
    }

    @Test(arguments: [
        Row("A.\n\n## Definition\n\nB.\n\n- c\n", ["definition: A., B., c"]),
        Row(
            "## Definition\n\nA.\n\n### Scope\n\nB.\n\n## All\n\n- c\n",
            ["definition: A., Scope, B.", "(All, –, expected): c"]),
        Row("## everyone:\n\n- a\n", ["(everyone, –, expected): a"]),
        Row("## Planning\n\n### Everyone\n\n- a\n", ["(everyone, Planning, expected): a"]),
    ]) func `5 Definition and Everyone`(row: Row) async {
        await row.check()
    }
}
