import Testing

/// What is a change of a text, and what isn't.
struct TextComparisonTests {
    private static let other = "- Plans the week.\n"

    /// The changes of an indicator, in a framework of two competencies.
    private func told(from before: String, to after: String) async -> [String] {
        let files = { (text: String) -> [String: String?] in
            ["f/care.md": "## All\n\n- \(text)\n", "f/plan.md": "## All\n\n\(Self.other)"]
        }
        return await changes(files(before), files(after))
    }

    @Test(arguments: [
        ("Listens to everyone\n  who asks.", "Listens to\n  everyone who asks."),
        ("Listens to everyone who asks.", "Listens to everyone\n  who asks."),
        ("Listens  to everyone.", "Listens to everyone."), ("Listens **to  all**.", "Listens **to\n  all**."),
        ("Reads [the\n  guide](plan.md).", "Reads [the guide](plan.md)."), ("Listens *well*.", "Listens _well_."),
        ("Reads [this](plan.md).", "Reads [this](plan.md#plans-the-week)."),
    ]) func `lines that are wrapped anew and runs of spaces are no change`(before: String, after: String) async {
        expect(await told(from: before, to: after), tells: [])
    }

    @Test(arguments: [
        ("Listens well.", "Listens **well**."), ("Listens *well*.", "Listens **well**."),
        ("Listens well.", "Listens `well`."), ("Listens\n  well.", "Listens  \n  well."),
        ("Reads [this](plan.md).", "Reads this."), ("Reads [this](plan.md).", "Reads [this](framework.md)."),
        ("Reads [this](https://a.example).", "Reads [this](https://b.example)."),
        ("Reads [this](plan.md).", "Reads [this](plan.md \"the plan\")."), ("Listens well.", "Listens, well."),
    ]) func `emphasis, a link and where it leads are changes of form`(before: String, after: String) async {
        let told = await self.told(from: before, to: after)
        #expect(told.count == 1 && told.first?.hasPrefix("punctuation indicator care/all") == true, "\(told)")
        #expect(told.first?.hasSuffix(": form") == true, "\(told)")
    }
}
