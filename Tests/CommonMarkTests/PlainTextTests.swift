import Testing

@testable import CommonMark

@Suite struct PlainWords {
    @Test(arguments: [
        ("it's", "it’s"), ("\"a\"", "“a”"), ("'a'", "‘a’"), ("a -- b", "a – b"), ("a --- b", "a — b"), ("a...", "a…"),
        ("`\"a\"`", "\"a\""),
    ]) func `Quotes and dashes become typographic, but not in code`(text: String, expected: String) {
        #expect(plainText(parse(text).blocks) == expected)
    }

    @Test func `Plain text is the words alone, a line for each paragraph, heading and item`() {
        let text = "# A *b*\n\nc `d`\ne [f](g) ![h](i) <j>\n\n- k\n  - l\n\n> m\n\n***\n\n<div>\n\n    n\n"
        #expect(plainText(parse(text).blocks) == "A b\nc d e f h \nk\nl\nm\nn\n")
        #expect(plainText(parse("one").blocks) == "one")
        #expect(plainText([Block]()) == "")
    }
}
