import Testing

@testable import ImportedDocuments
@testable import Importing

/// What is written, and that nothing is lost on the way.
struct WritingTests {
    @Test(arguments: [
        ("1. is no number", "1\\. is no number"), ("- is no bullet", "\\- is no bullet"), ("# 1", "\\# 1"),
        ("a * b", "a \\* b"),
        ("snake_case", "snake_case"), ("<b>", "\\<b>"), ("R&D", "R\\&D"), ("Q & A", "Q & A"), ("[x]", "\\[x\\]"),
        ("2026 was", "2026 was"),
        ("> all", "\\> all"), ("say `so`", "say \\`so\\`"), ("end {#name}", "end \\{#name}"),
    ])
    func `Signs of Markdown's in a text stay text`(_ text: String, _ written: String) {
        #expect(MarkdownText.line(StyledText(text)) == written)
    }

    @Test func `Marks keep white space outside, and stand only where they are read as marks`() {
        let strong = { (text: String) in StyledText.Run(text: text, isStrong: true) }
        #expect(MarkdownText.line(StyledText([strong("Plan: "), .init(text: "ahead")])) == "**Plan:** ahead")
        #expect(MarkdownText.line(StyledText([strong("Plan:"), .init(text: "ahead")])) == "Plan:ahead")
        #expect(
            MarkdownText.line(StyledText([.init(text: "The form", link: "https://a.example/b (c)")]))
                == "[The form](https://a.example/b%20%28c%29)")
        #expect(MarkdownText.line(StyledText([.init(text: "The share", link: "file:///home/me")])) == "The share")
    }

    @Test(arguments: [
        ("Plain", "Plain"), ("A: b", "\"A: b\""), ("“So”", "\"“So”\""), ("# 1", "\"# 1\""),
        ("say \"so\"", "\"say \\\"so\\\"\""), ("- a", "\"- a\""),
    ])
    func `Settings are in quotation marks where they need them`(_ value: String, _ written: String) {
        #expect(SettingsText.scalar(value) == written)
    }

    @Test func `No two files have one name, and none has a name that is kept`() {
        var names = SourceNames(count: 4)
        #expect(
            ["Roles", "Café", "Cafe", "CON", "…"].map { names.id($0) } == [
                "the-roles", "cafe", "cafe-2", "the-con", "untitled",
            ])
    }

    @Test func `Every paragraph that isn't written is found`() {
        let written = [
            "title: Planning", "- Plans ahead with all who are concerned.", "Definition",
            "It is what we do before we begin.",
        ]
        let missing = MissingText(in: written).missing(of: [
            "Planning", "Plans ahead with all who are concerned.", "Definition: It is what we do before we begin.",
            "Says no to what can’t be done.", "Plans ahead with all who are concerned.",
        ])
        #expect(missing == ["Plans ahead with all who are concerned.", "Says no to what can’t be done."])
    }
}
