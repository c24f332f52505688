import Model
import Reviewing
import Testing
import TextComparison

/// What changes mean: versions, levels, roles, words.
struct MeaningTests {
    @Test(arguments: [
        ("1.4", "2.0", "1.5", "1.5"), ("2", "3", "3", "3"), ("1.10.3", "2.0.0", "1.11.0", "1.10.4"),
        ("v0.9", "v1.0", "v0.10", "v0.10"),
    ]) func `the next version follows from the weight`(version: String, major: String, minor: String, patch: String) {
        #expect(nextVersion(after: version, for: .major) == major)
        #expect(nextVersion(after: version, for: .minor) == minor)
        #expect(nextVersion(after: version, for: .patch) == patch)
    }

    @Test(arguments: ["", "March 2026", "2026", "2026.04", "1.", "1.2.3.4", "-1", "1.x", "v", "99999999999999999999"])
    func `of other versions nothing follows`(version: String) {
        #expect(nextVersion(after: version, for: .major) == nil)
    }

    @Test(arguments: [
        ("1.4", "1.4", "2.0"), ("1.4", "1.5", "2.0"), ("1.4", "2.0", nil), ("1.4", "2", nil), ("1.4", "2.1", nil),
        ("1.4", "2.0.0", nil), ("1.4", "2026", nil), ("2026", "2027", nil),
    ]) func `a version is suggested where the files say less`(before: String, after: String, next: String?) async {
        let framework = { (version: String) in
            "---\ntitle: Framework\nversion: \"\(version)\"\nlevels: [All]\n---\n"
        }
        let old = await read(["f/framework.md": framework(before), "f/care.md": "## All\n\n- Cares.\n"])
        let new = await read(["f/framework.md": framework(after), "f/care.md": "## All\n\n- Cares.\n- Asks.\n"])
        #expect(review(new, since: old).frameworks.first?.suggestedVersion == next)
    }

    private static let role = "---\ntitle: Head\nlevel: Leaders\n---\n"

    @Test func `who is asked is counted, with what is included`() async {
        let before = await read([
            "f/care.md": "## All\n\n- Listens to people.\n- Greets them.\n\n## Leaders\n\n- Plans.\n",
            "f/roles/head.md": Self.role,
        ])
        let after = await read([
            "f/care.md": "## All\n\n- Listens to all people.\n- Smiles.\n\n## Leaders\n\n- Plans.\n- Decides.\n",
            "f/roles/head.md": Self.role,
        ])
        let framework = review(after, since: before).frameworks.first
        #expect(framework?.nextVersion == "2.0")
        #expect(
            framework?.levels.map { "\($0.id) +\($0.gained) -\($0.lost) ~\($0.reworded)" } == [
                "all +1 -1 ~1", "leaders +2 -1 ~1",
            ])
        #expect(framework?.roles.map { "\($0.id) +\($0.gained) -\($0.lost) ~\($0.reworded)" } == ["head +2 -1 ~1"])
    }

    @Test func `a change names the levels and roles that it concerns, and no others`() async {
        let before = await read([
            "f/care.md": "## All\n\n- Listens.\n\n## Leaders\n\n- Plans.\n", "f/roles/head.md": Self.role,
            "f/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n",
        ])
        let after = await read([
            "f/care.md": "## All\n\n- Listens.\n\n## Leaders\n\n- Plans.\n- Decides.\n", "f/roles/head.md": Self.role,
            "f/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n",
        ])
        let touched = review(after, since: before).changes.first?.touched
        #expect(touched?.levels.map(\.text) == ["leaders"])
        #expect(touched?.roles.map(\.text) == ["head"])
    }

    @Test func `what moves to a level that others include concerns that level alone`() async {
        let site = { (text: String) in
            await read([
                "f/care.md": text, "f/roles/head.md": Self.role,
                "f/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\n---\n",
            ])
        }
        let before = await site("## All\n\n- Listens.\n\n## Leaders\n\n- Plans.\n- Decides.\n")
        let after = await site("## All\n\n- Listens.\n- Decides.\n\n## Leaders\n\n- Plans.\n")
        let changes = review(after, since: before).changes
        #expect(changes.map(\.kind) == [.moved])
        #expect(changes.first?.touched.levels.map(\.text) == ["all"])
        #expect(changes.first?.touched.roles.map(\.text) == ["clerk"])
    }

    @Test func `an example that is gone is known by its indicator's anchor of today`() async {
        let before = await read(["f/care.md": "## All\n\n- Writes notes of each meeting.\n  - On paper\n"])
        let after = await read(["f/care.md": "## All\n\n- Writes long notes of each meeting.\n"])
        let example = review(after, since: before).changes.first { $0.element == .example }
        #expect(example?.kind == .removed)
        #expect(example?.before?.anchor?.text == "care-writes-long-notes-of-each-meeting")
    }

    @Test(arguments: [
        ("Listens to people.", "Listens closely to people.", "=Listens +closely =to people."),
        ("Listens to people.", "Hears people.", "-Listens to +Hears =people."),
        ("One.\nTwo words.\nThree.", "One.\nTwo other words.\nThree.", "=One.\nTwo +other =words.\nThree."),
        (
            "Asks what would help.", "Asks what would help before she offers.",
            "=Asks what would help +before she offers =."
        ),
        ("Says “so far?”", "Says “already?”", "=Says “ -so far +already =?”"),
        ("Cares. See Planning.", "Cares.", "=Cares. -See Planning."),
        ("Ann, Ben.", "Cleo, Dan.", "-Ann, Ben +Cleo, Dan =."),
        ("Reads the teams’ plans", "Reads the teams plans", "=Reads the -teams’ +teams =plans"),
        ("Spends 3.50 at most", "Spends 3.5 at most", "=Spends -3.50 +3.5 =at most"),
        ("A", "B", "-A +B"), ("Same", "Same", "=Same"),
    ]) func `differences are whole words`(before: String, after: String, shown: String) async {
        let runs = differences(before, after).map { run in
            let mark =
                switch run.fate {
                case .kept: "="
                case .removed: "-"
                case .inserted: "+"
                }
            return mark + run.text.trimmed
        }
        #expect(runs.joined(separator: " ") == shown)
    }

    @Test func `what is kept, with what is out or in, makes the texts again`() {
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let text = { (numbers: inout SystemRandomNumberGenerator) in
                (0..<Int.random(in: 1..<12, using: &numbers)).map { _ in
                    ["a", "b", "c,", "d\n", "é"].randomElement(using: &numbers) ?? ""
                }
                .joined(separator: " ")
            }
            let (before, after) = (text(&numbers), text(&numbers))
            let runs = differences(before, after)
            let side = { (fate: WordRun.Operation) in
                runs.filter { $0.fate == .kept || $0.fate == fate }.map(\.text).joined()
            }
            guard before != after else { continue }
            #expect(side(.removed) == before)
            #expect(side(.inserted) == after)
        }
    }

    /// The words of a definition that becomes another.
    private func differences(_ before: String, _ after: String) -> [WordRun] {
        let site = { (text: String) in
            let definition = RichText(text)
            let competency = Competency(id: Competency.ID("c"), title: "C", definition: definition)
            return Site(
                title: "S", frameworks: [Framework(id: Framework.ID("f"), title: "F", competencies: [competency])])
        }
        guard let change = review(site(after), since: site(before)).changes.first else {
            return [WordRun(.kept, after)]
        }
        return change.difference
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
