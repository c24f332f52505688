import Authoring
import Diagnostics
import Testing

/// Rows 3 and 5 of the format's table “What a heading means”: names of levels and contra-indicators among other words.
@Suite struct HeadingNames {
    private static let framework = """
        ---
        title: F
        levels: [All staff, {title: Team leaders, includes: All staff}, {title: People managers, aliases: Bosses}]
        ---

        """

    @Test(arguments: [
        "Level 2: Team leaders", "2. Team leaders", "For team leaders", "Team leaders level", "TEAM LEADERS (2)",
        "Effective behaviours – Team leaders", "Indicators (Team leaders)", "What we expect of team leaders",
        "Expectations for Team leaders", "Team leaders’ behaviors", "Stage 2 – team leaders", "Level II: Team leaders",
    ]) func `A level's name with its number, or with words that only introduce it, is the level`(heading: String) async
    {
        await Row("## \(heading)\n\n- a\n", ["(Team leaders, –, expected): a"], framework: Self.framework).check()
    }

    @Test(arguments: [
        "Team leaders (grades 5 to 7)", "Team leaders and above", "Team leaders only", "Senior team leaders",
        "Grade 4 Team leaders", "Level 2", "L2", "Level two", "All staff and Team leaders", "Team leaders / bosses",
        "Level 3: Team leaders", "All staff (grades 1–4)", "Managers", "Line managers", "Level 7",
        "Team leaders+", "For every team leader", "Staff", "All", "For all", "New bosses",
        "Leaders", "Team leaders: Planning", "Planning – Team leaders", "Additional duties of managers", "2",
        "Level 3 safeguarding", "Level 2 behaviour in training", "Level 3: training", "Level 2 staff training needs",
        "Aspiring team leaders", "Team leaders, from their second year", "Some staff", "Band 6", "Grade 3 and above",
    ]) func `Where more is said, or only a part, Newel asks`(heading: String) async {
        let reading = await read(competency: "## \(heading)\n\n- a\n", framework: Self.framework)
        #expect(reading.ids == ["heading-like-level"])
        #expect(reading.diagnostics.first?.location?.line == 4)
        let other = await read(
            competency: "---\ntitle: C\nheadings: {\"\(heading)\": theme}\n---\n## Everyone\n\n### \(heading)\n\n- a\n",
            framework: Self.framework)
        #expect(other.ids == [])
    }

    @Test(arguments: [
        "Planning", "Working with team leaders", "Listening to all staff", "Valuing staff", "Team working",
        "Leadership",
        "People first", "Teamwork", "Developing people", "Management of time", "Allocating work", "Small steps",
        "Step by step", "10 minutes a day", "1. Planning", "Working together", "Respect for people",
        "Outcomes, not outputs",
        "Challenging unacceptable behaviour", "Managing poor performance", "Dealing with negative feedback",
        "Negative feedback", "Giving negative feedback", "Never events", "Not-for-profit partners",
        "Warning and informing", "Warning the public", "Quality not quantity", "Grade II listed buildings",
        "Level 3 safeguarding training", "Level 2 qualifications", "Band 3 apprenticeships",
    ]) func `Other headings that share a word by chance are themes, asked about like any`(heading: String) async {
        let text = "## All staff\n\n- a\n\n## Team leaders\n\n- b\n\n## People managers\n\n- c\n\n"
        let reading = await read(competency: text + "## \(heading)\n\n- d\n", framework: Self.framework)
        #expect(reading.ids == ["heading-unknown"])
        #expect(reading.shown.last == "(everyone, \(heading), expected): d")
    }

    @Test(arguments: [
        "Negative behavioural indicators", "Less effective behaviours", "Examples of unhelpful behaviours",
        "What we don’t want to see", "What not to do", "Red flags", "Warning signs", "Poor behaviours",
        "Unacceptable behaviours", "Inappropriate behaviors", "Undesired behaviours", "Don’ts", "Don't", "Ineffective",
        "Behaviours to avoid", "What we don’t expect", "Unhelpful", "What it isn’t", "Behaviours we do not want",
        "Behaviors that are not acceptable", "Poor practice", "What bad looks like", "Alarm bells:", "What it is not",
        "Everyone: unhelpful behaviours", "Listening: what we don’t want", "Ineffective behaviours include",
        "Not acceptable", "Unhelpful indicators", "Red flag behaviours",
    ]) func `The usual names of contra-indicators are known`(heading: String) async {
        await Row("## \(heading)\n\n- a\n", ["(everyone, –, contra): a"], framework: Self.framework).check()
    }

    @Test(arguments: [
        "Team leaders: unhelpful behaviours", "Unhelpful behaviours (Team leaders)", "Red flags for team leaders",
        "What we don't expect of team leaders", "Ineffective – Team leaders",
        "Level 2: Team leaders – behaviours to avoid", "Team leaders: what we don’t want to see",
    ]) func `With a level's name they are that level's`(heading: String) async {
        await Row("## \(heading)\n\n- a\n", ["(Team leaders, –, contra): a"], framework: Self.framework).check()
        await Row(
            "## Team leaders\n\n- a\n\n### \(heading)\n\n- b\n",
            ["(Team leaders, –, expected): a", "(Team leaders, –, contra): b"], framework: Self.framework
        ).check()
    }

    @Test(arguments: [
        "Below expectations", "Below standard", "Poor performance", "What we don’t know yet",
        "Falls short", "Needs improvement", "Warning", "Early warnings", "Standards not met", "Quality not wanted",
        "Telling not asking", "Problems not solutions", "Never events and bad practice", "When overdone", "Avoid delay",
        "People not process",
        "What lets us down", "Displaying poor judgement", "How to spot warning signs",
        "Unhelpful behaviours and how to meet them", "Not for team leaders",
    ]) func `Other headings that warn are asked about, unless they stand among contra-indicators`(heading: String) async
    {
        #expect(await read(competency: "## All\n\n- a\n\n## \(heading)\n\n- a\n").ids == ["heading-like-contra"])
        for meaning in ["contra", "theme"] {
            let text =
                "---\ntitle: C\nheadings: {\"\(heading)\": \(meaning)}\n---\n## All\n\n- a\n\n## \(heading)\n\n- b\n"
            #expect(await read(competency: text).ids == [])
        }
        let inner = await read(competency: "## All\n\n- a\n\n## Unhelpful behaviours\n\n### \(heading)\n\n- b\n")
        #expect(inner.ids == [])
        #expect(inner.shown.last == "(everyone, \(heading), contra): b")
        #expect(await read(competency: "## All\n\n- a\n\n## \(heading)\n\nA.\n").ids == [])
    }

    @Test func `Which of two contra-indicators' levels is meant is asked`() async {
        for heading in ["Unhelpful behaviours for managers", "Red flags: all staff and team leaders"] {
            let reading = await read(competency: "## \(heading)\n\n- a\n", framework: Self.framework)
            #expect(reading.ids == ["heading-like-level"], "\(heading)")
        }
    }

    @Test func `A level of the framework among other words is told where the competency has levels of its own`() async {
        let text = "---\ntitle: C\nlevels: [Learning, Skilled]\n---\n## Level 2: Team leaders\n\n- a\n"
        #expect(await read(competency: text, framework: Self.framework).ids == ["heading-foreign-level"])
    }

    @Test(arguments: [
        ("tr", "Yapıcı", "YAPICI"), ("tr", "İlk", "ilk"), ("de", "Große Teams", "GROSSE TEAMS"),
        ("el", "Αρχηγός", "ΑΡΧΗΓΟΣ"),
    ])
    func `Capitals follow the framework's language`(language: String, level: String, heading: String) async {
        let framework = "---\ntitle: F\nlanguage: \(language)\nlevels: [\(level), X]\ncontra: \(level)ı\n---\n"
        await Row("## \(heading)\n\n- a\n", ["(\(level), –, expected): a"], framework: framework).check()
    }
}
