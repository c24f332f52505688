import Testing

/// What changes for many indicators is told once, for what it is.
struct WholeTests {
    /// Settings of a framework with these levels.
    private func framework(_ levels: String) -> String {
        "---\ntitle: Framework\nlevels: [\(levels)]\n---\n"
    }

    private static let three =
        "## All\n\n- Listens well.\n\n## Leaders\n\n- Plans a year.\n- Shares news.\n\n## Chiefs\n\n- Decides.\n"
    private static let ladder = "All, {title: Leaders, includes: All}, {title: Chiefs, includes: Leaders}"

    private func changes(_ levels: String, _ text: String) async -> [String] {
        await ReviewingTests.changes(
            ["f/framework.md": framework(Self.ladder), "f/care.md": Self.three],
            ["f/framework.md": framework(levels), "f/care.md": text])
    }

    @Test func `a level that is gone takes its indicators with it`() async {
        let text = Self.three.replacing("## Leaders\n\n- Plans a year.\n- Shares news.\n\n", with: "")
        expect(
            await changes("All, {title: Chiefs, includes: All}", text),
            tells: ["removed level leaders “Leaders” [2 gone]: requirement-removed"])
    }

    @Test func `a level that is merged into a lower one is told with what that asks of whom`() async {
        let text = Self.three.replacing("\n## Leaders\n\n", with: "")
        expect(
            await changes("All, {title: Chiefs, includes: All}", text),
            tells: ["removed level leaders “Leaders” [2 at all]: asked-of-more"])
    }

    @Test func `a level between two others changes nothing for them`() async {
        expect(
            await changes(
                "All, {title: Leaders, includes: All}, {title: Heads, includes: Leaders}, {title: Chiefs, includes: Heads}",
                Self.three), tells: ["added level heads “Heads”: explanation-added"])
    }

    @Test(arguments: [
        ("All, {title: Heads, includes: All, was: leaders}, {title: Chiefs, includes: Heads}", "other-name"),
        ("All, {title: Heads, includes: All}, {title: Chiefs, includes: Heads}", "address-lost"),
        ("All, {title: Heads, includes: All, id: leaders}, {title: Chiefs, includes: Heads}", "other-name"),
    ]) func `a level with another name is the same level`(levels: String, reason: String) async {
        let told = await changes(levels, Self.three.replacing("## Leaders", with: "## Heads"))
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("renamed level") == true && told.first?.hasSuffix(reason) == true)
    }

    @Test func `levels in another order are told as levels`() async {
        expect(
            await changes("All, {title: Chiefs, includes: Leaders}, {title: Leaders, includes: All}", Self.three),
            tells: ["reordered level chiefs “Chiefs”: order"])
    }

    @Test func `a level's summary and what it includes are told`() async {
        expect(
            await changes("All, {title: Leaders}, {title: Chiefs, includes: Leaders, summary: The top}", Self.three),
            tells: [
                "removed includes leaders “All”: asked-of-fewer", "reworded includes chiefs “Leaders”: asked-of-fewer",
                "added summary chiefs “The top”: explanation-added",
            ])
    }

    @Test func `a theme with another heading is the same theme`() async {
        let text = "## Planning\n\n### All\n\n- Plans ahead.\n\n### Leaders\n\n- Plans a year.\n"
        expect(
            await ReviewingTests.changes(text, text.replacing("## Planning", with: "## Planning ahead")),
            tells: ["renamed theme care/planning-ahead “Planning ahead”: other-name"])
    }

    @Test func `an indicator goes from one theme to another`() async {
        let text =
            "## Planning\n\n### All\n\n- Plans ahead.\n- Asks others.\n\n## Trust\n\n### All\n\n- Keeps secrets.\n"
        expect(
            await ReviewingTests.changes(
                text, text.replacing("- Asks others.\n", with: "").replacing("- Keeps", with: "- Asks others.\n- Keeps")
            ),
            tells: ["moved indicator care/all/trust “Asks others.” (theme planning → trust): placed-elsewhere"])
    }

    @Test func `a competency that has steps of its own now is told once`() async {
        expect(
            await ReviewingTests.changes(
                "## All\n\n- Cares.\n\n## Leaders\n\n- Plans.\n",
                "---\ntitle: Care\nlevels: [First, Second]\n---\n\n## First\n\n- Cares.\n\n## Second\n\n- Plans.\n"),
            tells: ["added ownLadder care “First, Second”: other-words"])
    }

    @Test func `a step of a competency's own ladder is told with it`() async {
        let text =
            "---\ntitle: Care\nlevels: [First, Second, Third]\n---\n\n## First\n\n- Cares.\n\n## Second\n\n- Plans.\n"
        expect(
            await ReviewingTests.changes(
                text, text.replacing(", Second", with: "").replacing("\n## Second\n\n- Plans.\n", with: "")),
            tells: ["removed level care/second “Second” [1 gone]: requirement-removed"])
    }

    @Test func `a competency that holds at fewer levels is told once`() async {
        expect(
            await ReviewingTests.changes(
                "## Leaders\n\n- Plans.\n", "---\ntitle: Care\napplies-to: Leaders\n---\n\n## Leaders\n\n- Plans.\n"),
            tells: ["added appliesTo care “Leaders”: asked-of-fewer"])
    }

    @Test func `a cell of text alone asks what the text says`() async {
        expect(
            await ReviewingTests.changes("## All\n\nListens.\n", "## All\n\nListens and always answers.\n"),
            tells: ["reworded cell care/all “Listens and always answers.”: stricter-words"])
    }

    @Test func `a framework's folder with another name is the same framework`() async {
        let care = "## All\n\n- Listens to people.\n- Keeps promises.\n"
        let framework = "---\ntitle: Framework\nlevels: [All]\n---\n"
        expect(
            await ReviewingTests.changes(
                ["f/framework.md": framework, "f/care.md": care],
                [
                    "f/framework.md": nil, "g/framework.md": framework,
                    "g/care.md": care.replacing("- Keeps promises.\n", with: ""),
                ]),
            tells: [
                "renamed framework “g”: address-lost",
                "removed indicator care/all “Keeps promises.”: requirement-removed",
            ])
    }

    @Test func `settings of the site and the framework are told one by one`() async {
        expect(
            await ReviewingTests.changes(
                [:],
                [
                    "site.md": "---\ntitle: Our site\norganisation: We\n---\n",
                    "f/framework.md":
                        "---\ntitle: Framework\nstatus: interim\nversion: 1.4\nterms: {competency: value}\n"
                        + "levels: [All, {title: Leaders, includes: All}]\n---\n",
                ]),
            tells: [
                "reworded siteTitle “Our site”: other-name", "added organisation “We”: about",
                "reworded status “interim”: other-status", "added term competency “value”: other-name",
            ])
    }

    @Test func `a link that leads elsewhere is told, one to a page with another name isn't`() async {
        let care = "[Plan](plan.md) or [rest](rest.md) first.\n\n## All\n\n- Cares.\n"
        let others = ["f/plan.md": "## All\n\n- Plans.\n", "f/rest.md": "## All\n\n- Rests.\n"]
        let before = others.merging(["f/care.md": care]) { $1 }
        expect(
            await ReviewingTests.changes(
                before.mapValues(Optional.some),
                ["f/care.md": care.replacing("(rest.md)", with: "(plan.md)")].merging(others) { $1 }.mapValues(
                    Optional.some)),
            tells: ["punctuation definition care “Plan or rest first.”: form"])
        expect(
            await ReviewingTests.changes(
                before.mapValues(Optional.some),
                [
                    "f/care.md": care.replacing("plan.md", with: "planning.md"), "f/rest.md": others["f/rest.md"],
                    "f/planning.md": "---\ntitle: Plan\nwas: plan\n---\n" + (others["f/plan.md"] ?? ""),
                ]), tells: ["renamed competency planning “planning”: other-address"])
    }
}
