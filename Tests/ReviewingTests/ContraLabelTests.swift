import Testing

/// Another name for contra-indicators is told where pages show another.
struct ContraLabelTests {
    private static func care(_ heading: String) -> String { "## All\n\n- a\n\n## \(heading)\n\n- b\n" }
    /// A second competency, so that what the first calls them isn't the framework's word.
    private static let usual: [String: String?] = ["f/plan.md": care("Unhelpful behaviours")]

    private func told(_ before: String, _ after: String) async -> [String] {
        await changes(
            Self.usual.merging(["f/care.md": Self.care(before)]) { $1 },
            Self.usual.merging(["f/care.md": Self.care(after)]) { $1 })
    }

    @Test func `another heading is told of its competency alone`() async {
        expect(
            await told("Red flags", "Warning signs"), tells: ["reworded contraLabel care “Warning signs”: other-name"])
        // The words that others keep become their own where not all say them any more.
        expect(
            await told("Unhelpful behaviours", "Red flags"),
            tells: ["reworded contraLabel care “Red flags”: other-name"])
        expect(
            await told("Red flags", "Unhelpful behaviours"),
            tells: ["reworded contraLabel care “Unhelpful behaviours”: other-name"])
        expect(
            await told("Contra-indicators", "Red flags"), tells: ["added contraLabel care “Red flags”: other-name"])
    }

    @Test func `the same heading otherwise placed or written is none`() async {
        expect(await told("Red flags", "Red flags:"), tells: [])
        expect(await told("Red flags", "Everyone: red flags"), tells: [])
    }

    @Test func `where contra-indicators are new or gone, their name goes without saying`() async {
        let without: [String: String?] = ["f/care.md": "## All\n\n- a\n"]
        let with: [String: String?] = ["f/care.md": Self.care("Red flags")]
        let setting = { (told: [String]) in told.filter { $0.contains("contraLabel") } }
        #expect(setting(await changes(Self.usual.merging(without) { $1 }, Self.usual.merging(with) { $1 })) == [])
        #expect(setting(await changes(Self.usual.merging(with) { $1 }, Self.usual.merging(without) { $1 })) == [])
    }

    @Test func `a group's name for them and what it says below them are told`() async {
        let group = { (heading: String, closing: String) -> [String: String?] in
            ["f/v/c.md": "## All\n\n- a\n", "f/v/group.md": "## \(heading)\n\n- b\n\n\(closing)"]
        }
        expect(
            await changes(
                Self.usual.merging(group("Red flags", "")) { $1 },
                Self.usual.merging(group("Danger signs", "One slip is none.\n")) { $1 }),
            tells: [
                "reworded contraLabel v “Danger signs”: other-name",
                "added groupClosing v “One slip is none.”: explanation-added",
            ])
    }
}
