import Authoring
import Diagnostics
import Testing

/// What is wanted and what isn’t are never taken for each other in silence, wherever the author says which it is.
@Suite struct Polarity {
    private static let noLevels = "---\ntitle: F\n---\n"
    private static let staff = "## All\n\n- a\n\n"

    @Test(arguments: [
        "Helpful behaviours", "Effective", "Positive indicators", "What it looks like", "What good looks like", "Do",
        "What to do instead", "How to respond", "Instead",
    ]) func `A heading of what is wanted below one that warns is an error`(heading: String) async {
        for framework in [Usual.framework, Self.noLevels] {
            let text = "## Unhelpful behaviours\n\n- a\n\n### \(heading)\n\n- b\n"
            #expect(await read(competency: text, framework: framework).ids == ["heading-wanted-in-contra"])
        }
        let text = Self.staff + "### Unhelpful behaviours\n\n- c\n\n#### \(heading)\n\n- b\n"
        #expect(await read(competency: text).ids == ["heading-wanted-in-contra"])
    }

    @Test(arguments: [
        "Less effective / more effective", "Helpful and unhelpful behaviours", "Dos and don’ts",
        "Effective and ineffective",
        "Positive and negative indicators", "Warning signs we look for", "Red flags we act on",
        "Unhelpful behaviours: how we respond", "Unhelpful behaviours are challenged", "Bad practice we report",
        "Derailers we manage", "All (-)", "All ✗", "All :(", "❌", "👎", "–", "-", "(-)",
    ]) func `A heading that may be both, or the opposite, is asked about`(heading: String) async {
        #expect(await read(competency: "## Leaders\n\n- a\n\n## \(heading)\n\n- b\n").ids == ["heading-like-contra"])
    }

    @Test(arguments: [
        "What less good looks like", "Stop", "Weaknesses", "What holds us back", "At our worst", "Overplayed", "❌",
    ]) func `Below a level, a heading that warns is asked about`(heading: String) async {
        #expect(await read(competency: Self.staff + "### \(heading)\n\n- b\n").ids == ["heading-like-contra"])
    }

    @Test(arguments: ["Stop and think", "Red Cross volunteers", "From idea to service", "Barriers to access"])
    func `Below a level, a theme that shares a word with a warning is none`(heading: String) async {
        let other = "### Planning\n\n- c\n"
        #expect(await read(competency: Self.staff + "### \(heading)\n\n- b\n\n\(other)").ids == [])
    }

    @Test(arguments: [
        ("Start", "Stop"), ("Helps", "Hinders"), ("Builds trust", "Breaks trust"), ("Green", "Red"), ("In", "Out"),
        ("✓", "✗"), ("More of", "Less of"), ("Open to change", "Closed to change"),
    ]) func `Without levels, of two opposites the one that warns is asked about`(good: String, bad: String) async {
        let text = "## \(good)\n\n- a\n\n## \(bad)\n\n- b\n"
        let reading = await read(competency: text, framework: Self.noLevels)
        #expect(reading.ids == ["heading-like-contra"])
        #expect(reading.diagnostics.first?.location?.line == 8)
    }

    @Test(arguments: [
        ("Starting well", "Ending well"), ("In the room", "On the phone"), ("More about us", "Less is more"),
    ])
    func `Without levels, other headings side by side are themes`(one: String, other: String) async {
        let text = "## \(one)\n\n- a\n\n## \(other)\n\n- b\n"
        #expect(await read(competency: text, framework: Self.noLevels).ids == [])
    }

    @Test(arguments: ["Not demonstrating", "Unsatisfactory", "Needs improvement", "Unhelpful behaviours"])
    func `A level that is called by what isn’t wanted is an error, unless it is declared`(title: String) async {
        let text = "## Staff\n\n- a\n\n## \(title)\n\n- b\n"
        let levels = "---\ntitle: F\nlevels: [\(title), Staff]\n"
        #expect(await read(competency: text, framework: levels + "---\n").ids == ["level-warns"])
        let declared = levels + "headings: {\(title): \(title)}\n---\n"
        #expect(await read(competency: text, framework: declared).ids == [])
        let own = "---\ntitle: C\nlevels: [\(title), Staff]\n---\n" + text
        #expect(await read(competency: own, framework: Self.noLevels).ids == ["level-warns"])
    }

    @Test(arguments: ["Staff who do not manage others", "Non-managers", "Stage 2 (not yet qualified)"])
    func `A level may be called by what people don’t do`(title: String) async {
        let framework = "---\ntitle: F\nlevels: [\"\(title)\", Managers]\n---\n"
        #expect(await read(competency: "## \(title)\n\n- a\n", framework: framework).ids == [])
    }

    @Test(arguments: [
        ("Unhelpful behaviours:", "heading-in-bold"), ("**Less effective**:", "heading-in-bold"),
        ("*Unhelpful behaviours*", "heading-in-bold"), ("**What gets in the way**", "introduction-warns"),
        ("**Not demonstrating**", "introduction-warns"), ("You won’t see leaders who:", "introduction-warns"),
        ("We never want to see:", "introduction-warns"), ("Leaders", "heading-in-bold"),
        ("Leaders:", "heading-in-bold"),
        ("\\## Leaders", "heading-in-bold"), ("Unhelpful behaviours", "heading-in-bold"),
    ]) func `A line that says what a heading should is an error`(line: String, id: String) async {
        #expect(await read(competency: Self.staff + "## Everyone\n\n\(line)\n\n- b\n").ids == [id])
        if id == "heading-in-bold" {
            #expect(await read(competency: "\(line)\n\n- a\n\n" + Self.staff).ids == [id])
        }
    }

    @Test(arguments: [
        "A leader in this role:", "All of us:", "What it takes:", "Never give up.", "*What matters most*", "All:",
    ]) func `A line that introduces bullets is none`(line: String) async {
        #expect(await read(competency: "## All\n\n\(line)\n\n- b\n").ids == [])
    }

    @Test(arguments: [
        ("- Leaders\n  - Plan.", "heading-as-bullet"), ("- **Unhelpful behaviours:**\n  - Shout.", "heading-as-bullet"),
        ("- ✗ Shout.", "bullet-with-sign"), ("- **Less effective:** shout.", "heading-as-bullet"),
        ("- Red flag: yawn.", "heading-as-bullet"), ("- **Leaders:** plan.", "heading-as-bullet"),
        ("- Approve courses. (Leaders only)", "heading-as-bullet"),
        ("- What gets in the way:\n  - Secrets.", "bullet-warns"),
    ]) func `A bullet that says where it belongs is an error`(bullet: String, id: String) async {
        #expect(await read(competency: "## All\n\n- Help.\n\(bullet)\n").ids == [id])
    }

    @Test(arguments: [
        "- ✓ Help.", "- Three things: a, b, c.", "- Tell leaders (all of them).", "- All: help.", "- Leaders\n",
        "- Quality: not only quantity.",
    ]) func `Other bullets with colons, signs and brackets are none`(bullet: String) async {
        #expect(await read(competency: "## All\n\n- Help.\n\(bullet)\n").ids == [])
    }

    @Test func `A level’s heading in a quotation is an error`() async {
        #expect(await read(competency: Self.staff + "> ## Leaders\n>\n> - b\n").ids == ["heading-in-quotation"])
    }

    @Test(arguments: ["Staff/managers", "Staff, managers", "Staff | managers"])
    func `Two levels in a heading aren’t a third whose name is the same words`(heading: String) async {
        let framework = "---\ntitle: F\nlevels: [Staff, Staff managers]\n---\n"
        #expect(await read(competency: "## \(heading)\n\n- a\n", framework: framework).ids == ["heading-like-level"])
    }

    @Test(arguments: [
        ("## Unhelpful behaviours\n\n- a\n\n### Leaders\n\n- b\n", "level-in-group"),
        ("## Unhelpful behaviours\n\n- a\n\n### What to do instead\n\n- b\n", "heading-wanted-in-contra"),
        ("## All\n\n- a\n", "level-in-group"), ("## Career limiters\n\n- a\n", "heading-like-contra-in-group"),
        ("## Traps\n\n- a\n", "heading-like-contra-in-group"),
    ]) func `A group’s file has no place for levels, and its warnings none for what is wanted`(text: String, id: String)
        async
    {
        let files = ["f/g/group.md": "---\ntitle: G\n---\n" + text, "f/g/c.md": Usual.competency]
        #expect(await read(files).ids.contains(id))
    }

    @Test func `A level that includes a later one is told`() async {
        let framework = "---\ntitle: F\nlevels: [{title: Leaders, includes: All}, All]\n---\n"
        #expect(await read(competency: "## All\n\n- a\n", framework: framework).ids == ["level-includes-higher"])
    }
}
