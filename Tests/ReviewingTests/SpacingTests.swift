import Testing

/// How lines are wrapped and spaced in the files is no change; what readers see is one.
struct SpacingTests {
    private static let text = """
        We hear people out before we answer,
        whoever they are. We ask.

        ## All

        - Lets others finish, and asks
          what they mean. {#finish}
          - As in the canteen,
            at noon
        - Writes it down.

        ## Why it matters

        1. Nobody is passed over,
           and nobody is forgotten.
        2. It saves time.

        > Listening is
        > half of it.
        """

    @Test(arguments: [
        (",\nwhoever", ", whoever"), ("out before we", "out\nbefore we"), ("are. We", "are.  We"),
        ("finish, and asks\n  what", "finish,\n  and asks what"), ("canteen,\n    at", "canteen, at"),
        ("Writes it down", "Writes  it \t down"), ("over,\n   and", "over, and"), ("is\n> half", "is half"),
        ("We ask", "We\u{A0}ask"),
    ]) func `wrapping and runs of spaces are no change`(before: String, after: String) async {
        #expect(Self.text.contains(before))
        expect(await changes(Self.text, Self.text.replacing(before, with: after)), tells: [])
        expect(await changes(Self.text.replacing(before, with: after), Self.text), tells: [])
    }

    @Test func `pages and introductions may be wrapped anew, too`() async {
        let files = { (text: String) in
            [
                "site.md": "---\ntitle: Site\n---\n\(text)\n", "pages/a.md": text, "f/pages/b.md": text,
                "f/roles/r.md": "---\ntitle: R\nlevel: All\n---\n\(text)\n", "f/care.md": "- Cares.\n",
            ]
        }
        expect(await changes(files("One two\nthree."), files("One\ntwo  three.")), tells: [])
    }

    @Test func `what is wrapped and something else is told as that alone`() async {
        let before = "## All\n\n- Lets others finish, and\n  waits.\n"
        expect(
            await changes(before, "## All\n\n- Lets others finish,\n  and *waits*.\n"),
            tells: ["punctuation indicator care/all “Lets others finish, and waits.”: form"])
    }

    @Test func `in code spaces are seen`() async {
        let code = { (text: String) in "Text.\n\n```\n\(text)\n```\n\n## All\n\n- Cares.\n" }
        let told = await changes(code("a b"), code("a  b"))
        #expect(told.count == 1 && told.first?.hasSuffix(": form") == true)
    }

    @Test func `a new paragraph is a change`() async {
        let told = await changes("One. Two.\n\n## All\n\n- Cares.\n", "One.\n\nTwo.\n\n## All\n\n- Cares.\n")
        #expect(told.count == 1 && told.first?.hasSuffix(": form") == true)
    }
}
