import Testing

/// A number behind a rank names a level, unless it is that of a thing, even where levels are called so.
@Suite struct RanksOfThings {
    private static let framework = "---\ntitle: F\nlevels: [Level 1, Level 2, Level 3]\n---\n"

    @Test(arguments: ["Level 3 safeguarding training", "Grade II listed buildings", "Level 2 incidents"])
    func `A thing that has grades of its own is a theme`(heading: String) async {
        await Row(
            "## Level 1\n\n- a\n\n## Level 2\n\n- b\n\n## \(heading)\n\n- c\n",
            ["(Level 1, –, expected): a", "(Level 2, –, expected): b", "(everyone, \(heading), expected): c"],
            ["heading-unknown"], framework: Self.framework
        ).check()
    }

    @Test(arguments: ["Level 3 safeguarding", "Level 3 and training needs", "Grade 3 staff"])
    func `Where people at a level may be meant, Newel asks`(heading: String) async {
        let reading = await read(
            competency: "## Level 1\n\n- a\n\n## \(heading)\n\n- b\n", framework: Self.framework)
        #expect(reading.ids == ["heading-like-level"])
    }
}
