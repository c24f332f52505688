import Authoring
import Diagnostics
import Model
import Testing

/// Competencies with levels of their own, and the framework's levels that they apply to.
@Suite struct OwnLadders {
    private static let own = """
        ---
        title: C
        levels: [Knowing, {title: Doing, includes: Knowing}]
        applies-to: Leaders
        ---

        """

    @Test func `A competency's own levels stand in place of the framework's`() async {
        await Row(
            Self.own + "A.\n\n## Knowing\n\n- a\n\n## Doing\n\n- b\n",
            ["definition: A.", "(Knowing, –, expected): a", "(Doing, –, expected): b"]
        ).check()
        let competency = await read(competency: Self.own + "## Doing\n\n- a\n").competency
        #expect(competency?.ownLadder?.holding(at: Level.ID("doing")).map(\.title) == ["Doing", "Knowing"])
        #expect(competency?.appliesTo == [Level.ID("leaders")])
    }

    @Test func `The framework's levels are no headings there`() async {
        #expect(await read(competency: Self.own + "## Leaders\n\n- a\n").ids == ["heading-foreign-level"])
        #expect(await read(competency: Self.own + "## All\n\nText.\n").ids == ["heading-foreign-level"])
        #expect(
            await read(competency: Self.own + "## Leaders\n\n- a\n").diagnostics.first?.suggestion
                == "Use one of its own: Knowing, Doing.")
    }

    @Test func `No levels written are the framework's levels`() async {
        let reading = await read(competency: "---\ntitle: C\nlevels:\n---\n## Leaders\n\n- a\n")
        #expect(reading.shown == ["(Leaders, –, expected): a"])
        #expect(reading.ids == [])
    }

    @Test func `A competency applies to levels by title, id or alias`() async {
        let framework = "---\ntitle: F\nlevels: [All, {title: Leaders, id: l, aliases: Heads}, Chiefs]\n---\n"
        let reading = await read(
            competency: "---\ntitle: C\napplies-to: [heads, L, leaders]\n---\n## Leaders\n\n- a\n", framework: framework
        )
        #expect(reading.competency?.appliesTo == [Level.ID("l"), Level.ID("l"), Level.ID("l")])
        #expect(reading.ids == [])
    }

    @Test func `What stands at a level that the competency doesn't apply to is told`() async {
        let levels = "---\ntitle: F\nlevels: [All, {title: Leaders, includes: All}, Chiefs]\n---\n"
        let text = "---\ntitle: C\napplies-to: Leaders\n---\n## All\n\n- a\n\n## Chiefs\n\n- b\n"
        let reading = await read(competency: text, framework: levels)
        #expect(reading.ids == ["level-not-applied", "level-not-applied"])
        #expect(reading.diagnostics.first?.message.contains("‘All’") == true)
        #expect(reading.diagnostics.last?.message.contains("‘Chiefs’") == true)
    }
}
