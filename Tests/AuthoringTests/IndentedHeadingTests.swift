import Testing

/// A heading behind spaces, below a list or a paragraph, never becomes a part of that in silence.
@Suite struct IndentedHeadings {
    @Test(arguments: [
        "- a\n\n  ## Leaders\n\n- b\n", "- a\n\n   ## Leaders\n\n- b\n", "- a\n\n    ## Leaders\n\n- b\n",
        "- a\n\n\t## Leaders\n\n- b\n", "- a\n  ## Leaders\n- b\n", "1. a\n\n   ## Leaders\n\n2. b\n",
        "- a\n\n  ### Leaders\n\n- b\n", "- a\n  - b\n\n    ## Leaders\n\n- c\n",
        "- a\n  - b\n    - c\n\n      ## Leaders\n",
        "- ## Leaders\n", "- > ## Leaders\n",
    ]) func `Inside a bullet it is an error`(text: String) async {
        for text in [text, "A.\n\n" + text] {
            #expect(await read(competency: "## All\n\n" + text).ids.contains("heading-in-bullet"), "\(text)")
        }
        #expect(await read(competency: "## Why?\n\n" + text).ids == ["heading-in-bullet"])
        #expect(
            await read(["f/pages/p.md": "---\ntitle: P\n---\n" + text, "f/c.md": Usual.competency]).ids == [
                "heading-in-bullet"
            ])
    }

    @Test(arguments: [
        "Text.\n\n    ## Leaders\n", "Text.\n    ## Leaders\n", "- a\n\n      ## Leaders\n", "- a\n\n\t\t## Leaders\n",
    ])
    func `As text or as code it is an error`(text: String) async {
        #expect(await read(competency: "## All\n\n" + text).ids == ["heading-indented"])
    }

    @Test(arguments: [
        Row("## All\n\n- a\n\n ## Leaders\n\n- b\n", ["(All, –, expected): a", "(Leaders, –, expected): b"]),
        Row("## All\n\n1. a\n\n  ## Leaders\n\n- b\n", ["(All, –, expected): 1. a", "(Leaders, –, expected): b"]),
        Row("## All\n\n\\## a\n", ["(All, –, expected): “## a”"]),
        Row("## All\n\n```\n## a\n```\n", ["(All, –, expected): “## a”"]),
        Row("## All\n\n> ## Lead-in\n\n- b\n", ["(All, –, expected): “Lead-in”; b"]),
    ]) func `Elsewhere it is what it looks like`(row: Row) async {
        await row.check()
    }
}
