import Testing

/// How levels, themes and contra headings nest, and what stands below them.
@Suite struct Nesting {
    @Test(arguments: [
        "## Planning\n\n### Leaders\n\n#### Unhelpful behaviours\n\n- a\n",
        "## Planning\n\n### Unhelpful behaviours\n\n#### Leaders\n\n- a\n",
        "## Leaders\n\n### Planning\n\n#### Unhelpful behaviours\n\n- a\n",
        "## Leaders\n\n### Unhelpful behaviours\n\n#### Planning\n\n- a\n",
        "## Unhelpful behaviours\n\n### Leaders\n\n#### Planning\n\n- a\n",
        "## Unhelpful behaviours\n\n### Planning\n\n#### Leaders\n\n- a\n",
        "# Unhelpful behaviours\n\n### Planning\n\n###### Leaders\n\n- a\n",
    ]) func `Levels, themes and contra nest in any order`(text: String) async {
        await Row(text, ["(Leaders, Planning, contra): a"]).check()
    }

    @Test(arguments: [
        "## Leaders\n\n### All\n\n- a\n", "## Leaders\n\n### Planning\n\n#### All\n\n- a\n",
        "## Planning\n\n### Listening\n\n- a\n",
        "## Unhelpful behaviours\n\n### Negative indicators\n\n- a\n", "## Leaders\n\n### Everyone\n\n- a\n",
        "## Everyone\n\n### Leaders\n\n- a\n", "## Planning\n\n### Leaders\n\n#### Listening\n\n- a\n",
    ]) func `The same kind within itself is an error`(text: String) async {
        #expect(await read(competency: text).ids == ["heading-nested"])
    }

    @Test(arguments: [
        Row("## Leaders\n\nA.\n\n- b\n\nC.\n\n> D.\n", ["(Leaders, –, expected): “A.”; b; “C., D.”"]),
        Row(
            "## Leaders\n\n- b\n\nC.\n\n## All\n\nD.\n",
            ["(Leaders, –, expected): b; “C.”", "(All, –, expected): “D.”"]),
        Row(
            "## Leaders\n\nA.\n\n- b\n\nC.\n\n- d\n", ["(Leaders, –, expected): “A.”; b; d; “C.”"],
            ["text-between-bullets"]),
        Row("## Leaders\n\n- b\n\n<!-- c -->\n\n- d\n", ["(Leaders, –, expected): b; d"]),
        Row("## Leaders\n\n- b\n\n***\n\nC.\n", ["(Leaders, –, expected): b; “C.”"], ["rule-left-out"]),
        Row("## Everyone\n\n### Planning\n\nA.\n\n- b\n", ["(everyone, Planning, expected): “A.”; b"]),
        Row("## Unhelpful behaviours\n\nA.\n\n- b\n", ["(everyone, –, contra): “A.”; b"]),
        Row("## Everyone\n\nA.\n\n- b\n", ["(everyone, –, expected): “A.”; b"]),
        Row("## Leaders\n\n> A.\n\n```\nb\n```\n\n- c\n", ["(Leaders, –, expected): “A., b”; c"]),
        Row("## Why?\n\nA.\n\n- b\n\n1. c\n", ["narrative Why?: A., b, c"]),
        Row("A.\n\n- b\n\n> c\n", ["definition: A., b, c"], ["bullets-unheaded"]),
        Row("A.\n\n- b\n\n## All\n\n- c\n", ["definition: A., b", "(All, –, expected): c"]),
        Row(
            "A.\n\n- b\n\nC.\n", ["definition: A.", "(everyone, –, expected): b; “C.”"],
            framework: "---\ntitle: F\n---\n"
        ),
        Row(
            "---\ntitle: C\nlevels: [One, Two]\n---\nA.\n\n- b\n\n## Two\n\n- c\n",
            ["definition: A., b", "(Two, –, expected): c"], ["bullets-unheaded"], framework: "---\ntitle: F\n---\n"
        ),
    ]) func `Paragraphs are the text of their place, list items its indicators`(row: Row) async {
        await row.check()
    }

    @Test(arguments: [
        Row("## Definition\n\n1. a\n2. b\n\n## All\n\n- c\n", ["definition: a, b", "(All, –, expected): c"]),
        Row(
            "## All\n\n3. a\n4. b\n\n## Leaders\n\n- c\n",
            ["(All, –, expected): 3. a; 4. b", "(Leaders, –, expected): c"]),
        Row("## All\n\n- a\n\n  B.\n\n- c\n", ["(All, –, expected): a, B.; c"]),
        Row("## All\n\n- a\n  - b\n  - c\n- d\n", ["(All, –, expected): a, with example b, with example c; d"]),
        Row("## All\n\n- a\n  - b\n    - c\n", ["(All, –, expected): a, with example b, c"]),
        Row("## All\n\n- a\n  1. b\n\n  C.\n", ["(All, –, expected): a, C., with example 1. b"]),
        Row("## All\n\n- \n- a\n", ["(All, –, expected): a"], ["empty-bullet"]),
        Row("## All\n\n* a\n\n+ b\n\n- c\n", ["(All, –, expected): a; b; c"]),
    ]) func `Items keep their numbers, their paragraphs and their examples`(row: Row) async {
        await row.check()
    }

    @Test(arguments: [
        Row(
            "## All\n\n- a\n\n## Leaders\n\n- b\n\n## All\n\n- c\n",
            [
                "(All, –, expected): a; c", "(Leaders, –, expected): b",
            ], ["heading-doubled"]),
        Row("## All\n\n## Leaders\n\n- a\n", ["(Leaders, –, expected): a"], ["empty-section"]),
        Row(
            "## Leaders\n\n- a\n\n## Planning\n", ["narrative Planning: ", "(Leaders, –, expected): a"],
            ["empty-section"]),
        Row("", [], ["empty-competency"]),
    ]) func `A heading that stands twice, or over nothing, is told`(row: Row) async {
        await row.check()
    }
}
