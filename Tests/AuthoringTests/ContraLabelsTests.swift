import Authoring
import Diagnostics
import Model
import Testing

/// What an author calls contra-indicators is kept, where it isn't the framework's word for them.
@Suite struct OwnContraLabels {
    private static let framework = """
        ---
        title: F
        levels: [All staff, {title: Team leaders, includes: All staff}]
        headings: {What lets us down: contra, "Leaders, beware": contra}
        contra: [Warning signs, Alarm bells]
        ---

        """

    @Test(arguments: [
        ("Behaviours to avoid", "Behaviours to avoid"), ("Red flags:", "Red flags"),
        ("Team leaders: unhelpful behaviours", "Unhelpful behaviours"),
        ("Unhelpful behaviours (Team leaders)", "Unhelpful behaviours"),
        ("RED FLAGS for team leaders", "RED FLAGS"), ("What we don't expect of team leaders", "What we don’t expect"),
        ("Level 2: Team leaders – behaviours to avoid", "Behaviours to avoid"),
        ("Team leaders/red flags", "Red flags"), ("Everyone: unhelpful behaviours", "Unhelpful behaviours"),
        ("Examples of unhelpful behaviours (Team leaders)", "Unhelpful behaviours"),
        ("Listening: what we don't want", "Listening: what we don’t want"),
        ("Unhelpful behaviours for Planning", "Unhelpful behaviours for Planning"),
        ("What lets us down", "What lets us down"), ("Leaders, beware", "Leaders, beware"),
        ("Warning signs in a team", "Warning signs in a team"),
        ("Warning signs", nil), ("alarm bells:", nil), ("Contra-indicators", nil),
        ("Team leaders: warning signs", nil), ("Contra-indicators for all levels", nil),
    ]) func `A heading's words are kept, without a level's name`(heading: String, label: String?) async {
        let reading = await read(competency: "## \(heading)\n\n- a\n", framework: Self.framework)
        #expect(reading.ids == [])
        #expect(reading.competency?.cells.map(\.contraLabel) == [label])
        #expect(reading.competency?.contraLabel == label)
        #expect(reading.framework?.contraLabel == "Warning signs")
    }

    @Test func `Each cell has its own, and what is expected has none`() async {
        let reading = await read(
            competency:
                "## All staff\n\n- a\n\n### Red flags\n\n- b\n\n## Behaviours to avoid\n\n- c\n\n### Planning\n\n- d\n",
            framework: Self.framework)
        #expect(
            reading.competency?.cells.map(\.contraLabel)
                == [nil, "Red flags", "Behaviours to avoid", "Behaviours to avoid"])
        #expect(reading.competency?.contraLabel == nil)
    }

    @Test func `Two headings for one place are told, and both are kept`() async {
        let reading = await read(
            competency: "## Red flags\n\n- a\n\n## Team leaders: red flags\n\n- b\n\n## What lets us down\n\n- c\n",
            framework: Self.framework)
        #expect(reading.ids == ["contra-put-together"])
        #expect(reading.diagnostics.first?.location?.line == 12)
        #expect(reading.competency?.cells.map(\.contraLabel) == ["Red flags · What lets us down", "Red flags"])
        let group = await read([
            "f/framework.md": Self.framework, "f/v/c.md": Usual.competency.replacing("## All", with: "## All staff"),
            "f/v/group.md": "---\ntitle: V\n---\n## Alarm bells\n\n- a\n\n## Red flags\n\n- b\n",
        ])
        #expect(group.ids == ["contra-put-together"])
        #expect(group.framework?.groups.first?.contraLabel == "Alarm bells · Red flags")
    }

    @Test func `What all say is the framework's word, whatever levels their headings name`() async {
        let competency = "---\ntitle: C\n---\n## All\n\n- a\n\n## Leaders: red flags\n\n- b\n"
        let other = "---\ntitle: D\n---\n## All\n\n- a\n\n## Red flags\n\n- b\n"
        let same = await read(["f/c.md": competency, "f/d.md": other]).framework
        #expect(same?.contraLabel == "Red flags")
        #expect(same?.competencies.flatMap(\.cells).compactMap(\.contraLabel) == [])
        let differing = await read(["f/c.md": competency, "f/d.md": other.replacing("Red flags", with: "Don'ts")])
        #expect(differing.framework?.contraLabel == nil)
        #expect(differing.framework?.competencies.map(\.contraLabel) == ["Red flags", "Don’ts"])
    }

    @Test func `A sentence below a group's bullets is kept below them, but nothing between them`() async {
        let reads = { (text: String) in
            await read(["f/v/c.md": Usual.competency, "f/v/group.md": "---\ntitle: V\n---\n## Red flags\n\n\(text)"])
        }
        let closed = await reads("Never:\n\n- a\n\nOne slip is none.\n\n### So\n\nTalk.\n")
        let group = closed.framework?.groups.first
        #expect(closed.ids == [])
        #expect(group?.contraText?.plain == "Never:" && group?.contra.map(\.shown) == ["a"])
        #expect(group?.contraClosing?.plain == "One slip is none.\nSo\nTalk.")
        #expect(await reads("- a\n\nBetween.\n\n- b\n").ids == ["text-between-bullets"])
        #expect(await reads("- a\n\n### Worse\n\n- b\n").ids == ["text-between-bullets"])
        #expect(await reads("- a\n\n---\n").ids == ["rule-left-out"])
        #expect(await reads("### First\n\n- a\n").ids == [])
    }
}
