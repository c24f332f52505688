import Testing

/// What is told of a competency's indicators: the text before, the text after, the changes.
struct IndicatorTests {
    /// Two indicators at one level, one at the next.
    static let text = """
        ## All

        - Listens to residents before answering.
        - Keeps promises about dates and costs.

        ## Leaders

        - Shares figures on complaints with the team.

        """

    private func changes(_ edits: [(String, String)]) async -> [String] {
        let after = edits.reduce(Self.text) { $0.replacing($1.0, with: $1.1) }
        return await ReviewingTests.changes(Self.text, after)
    }

    @Test func `nothing is told of what did not change`() async {
        expect(
            await changes([]), tells: [])
        expect(
            await changes([("- ", "* ")]), tells: [])
    }

    @Test func `a new one asks more`() async {
        expect(
            await changes([("## Leaders", "- Greets people.\n\n## Leaders")]),
            tells: [
                "added indicator care/all “Greets people.”: new-requirement"
            ])
    }

    @Test func `one that is gone is told`() async {
        expect(
            await changes([("- Keeps promises about dates and costs.\n", "")]),
            tells: [
                "removed indicator care/all “Keeps promises about dates and costs.”: requirement-removed"
            ])
    }

    @Test(arguments: [
        ("before answering", "and only then answers", "other-words"),
        ("before answering", "before always answering", "stricter-words"),
        ("residents", "resident", "spelling"),
        ("Listens", "Lisstens", "spelling"),
    ]) func `other words are told with their weight`(old: String, new: String, reason: String) async {
        let told = await changes([(old, new)])
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("reworded indicator care/all") == true)
        #expect(told.first?.hasSuffix(": \(reason)") == true)
    }

    @Test(arguments: [
        ("answering.", "answering"), ("Listens to", "Listens, to"), ("residents", "*residents*"), ("Keeps", "keeps"),
    ]) func `punctuation and emphasis are no other words`(old: String, new: String) async {
        let told = await changes([(old, new)])
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("punctuation indicator care/all") == true)
        #expect(told.first?.hasSuffix(": form") == true)
    }

    @Test func `one that moves to a level that includes its own is asked of fewer`() async {
        expect(
            await changes([
                ("- Keeps promises about dates and costs.\n", ""),
                ("- Shares", "- Keeps promises about dates and costs.\n- Shares"),
            ]),
            tells: [
                "moved indicator care/leaders “Keeps promises about dates and costs.” (level all → leaders): asked-of-fewer"
            ])
    }

    @Test func `one that moves down is asked of more, and told once when it is reworded too`() async {
        expect(
            await changes([
                ("- Shares figures on complaints with the team.\n", ""),
                ("- Keeps", "- Shares monthly figures on complaints with the team.\n- Keeps"),
            ]),
            tells: [
                "moved-and-reworded indicator care/all “Shares monthly figures on complaints with the team.” "
                    + "(level leaders → all): asked-of-more"
            ])
    }

    @Test func `one that is warned of now is turned round`() async {
        expect(
            await changes([
                ("- Keeps promises about dates and costs.\n", ""),
                ("team.\n", "team.\n\n## Unhelpful behaviours\n\n- Keeps promises about dates and costs.\n"),
            ]),
            tells: [
                "moved indicator care/contra “Keeps promises about dates and costs.” "
                    + "(level all → –, expected → contra): turned-round"
            ])
    }

    @Test func `of several in another order only those that moved are told`() async {
        let items = ["One thing.", "Two houses.", "Three birds.", "Four rivers.", "Five roads."]
        let text = { (items: [String]) in "## All\n\n" + items.map { "- \($0)\n" }.joined() }
        let moved = [items[0], items[4], items[1], items[2], items[3]]
        expect(
            await ReviewingTests.changes(text(items), text(moved)),
            tells: [
                "reordered indicator care/all “Five roads.”: order"
            ])
    }

    @Test func `a name that the author fixed decides, whatever the words are`() async {
        expect(
            await ReviewingTests.changes(
                "## All\n\n- Listens to residents. {#hears}\n- Cares.\n",
                "## All\n\n- Cares.\n- Nobody is ignored. {#hears}\n"
            ), tells: ["reworded indicator care/all “Nobody is ignored.”: negation-changed"])
    }

    @Test func `two that exchange their words are two that moved`() async {
        expect(
            await ReviewingTests.changes(
                "## All\n\n- Greets people.\n\n## Leaders\n\n- Plans ahead.\n",
                "## All\n\n- Plans ahead.\n\n## Leaders\n\n- Greets people.\n"
            ),
            tells: [
                "moved indicator care/all “Plans ahead.” (level leaders → all): asked-of-more",
                "moved indicator care/leaders “Greets people.” (level all → leaders): asked-of-fewer",
            ])
    }

    @Test func `one of two that say the same may go`() async {
        expect(
            await ReviewingTests.changes(
                "## All\n\n- Cares.\n\n## Leaders\n\n- Cares.\n", "## All\n\n- Cares.\n"
            ), tells: ["removed indicator care/leaders “Cares.”: requirement-removed"])
    }

    @Test func `examples are told on their own`() async {
        expect(
            await ReviewingTests.changes(
                "## All\n\n- Cares.\n  - Rings back the same day\n  - Sends a card\n",
                "## All\n\n- Cares.\n  - Rings back on the same day\n  - Brings flowers\n"
            ),
            tells: [
                "reworded example care/all “Rings back on the same day”: other-words",
                "removed example care/all “Sends a card”: explanation-removed",
                "added example care/all “Brings flowers”: explanation-added",
            ])
    }
}
