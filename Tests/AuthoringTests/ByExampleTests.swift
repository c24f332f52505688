import Authoring
import Diagnostics
import Testing

/// The table “By example” of the format, row by row.
@Suite struct ByExample {
    private static let withoutLevels = "---\ntitle: F\n---\n"

    @Test(arguments: [
        Row(
            "A.\n\n- b\n\n## All\n\n- c\n\n## Leaders\n\n- d\n",
            ["definition: A., b", "(All, –, expected): c", "(Leaders, –, expected): d"]
        ),
        Row("## Planning\n\n### Leaders\n\n- a\n", ["(Leaders, Planning, expected): a"]),
        Row("## Leaders\n\n### Planning\n\n- a\n", ["(Leaders, Planning, expected): a"]),
        Row(
            "## Leaders\n\n- a\n\n### Unhelpful behaviours\n\n- b\n",
            ["(Leaders, –, expected): a", "(Leaders, –, contra): b"]
        ),
        Row("## Everyone\n\n- a\n  - b\n", ["(everyone, –, expected): a, with example b"]),
        Row("## Unhelpful behaviours for Planning:\n\n- a\n", ["(everyone, –, contra): a"]),
        Row("## Why is it important?\n\nBecause.\n", ["narrative Why is it important?: Because."]),
        Row("## Leeders\n\n- a\n", ["(everyone, Leeders, expected): a"], ["heading-near-miss"]),
        Row(
            "## Planning\n\nText.\n\n### All\n\n- a\n",
            ["(everyone, Planning, expected): “Text.”", "(All, Planning, expected): a"]
        ),
        Row(
            "A.\n\n- b\n\n## Theme\n\n- c\n",
            ["definition: A.", "(everyone, –, expected): b", "(everyone, Theme, expected): c"], framework: withoutLevels
        ),
    ]) func `A text is read as the format's table says`(row: Row) async {
        await row.check()
    }

    @Test func `A near miss names the level that was probably meant`() async {
        let reading = await read(competency: "## Leeders\n\n- a\n")
        #expect(reading.diagnostics.first?.severity == .error)
        #expect(reading.diagnostics.first?.suggestion?.hasPrefix("Did you mean ‘Leaders’?") == true)
    }
}
