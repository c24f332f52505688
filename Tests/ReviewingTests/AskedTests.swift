import Reviewing
import Testing

/// What a role asks of single competencies is told by its effect, and not by how it is written.
struct AskedTests {
    private static let levels = "levels: [All, {title: Leaders, includes: All}, {title: Chiefs, includes: Leaders}]"
    private static let competency = "## All\n\n- Cares.\n\n## Leaders\n\n- Plans.\n\n## Chiefs\n\n- Decides.\n"

    private func changes(_ before: String, _ after: String) async -> [Change] {
        let site = { (role: String) in
            await read([
                "f/framework.md": "---\ntitle: Framework\n\(Self.levels)\n---\n", "f/care.md": Self.competency,
                "f/roles/head.md": "---\ntitle: Head\n\(role)\n---\n",
            ])
        }
        return await review(site(after), since: site(before)).changes
    }

    private func told(_ before: String, _ after: String) async -> [String] {
        await changes(before, after).map { change in
            "\(change.kind) \(change.element.name) \(change.place.competency?.text ?? "–"): "
                + "\(change.before?.text ?? "–") → \(change.after?.text ?? "–"), \(change.reason)"
        }
    }

    @Test(arguments: [
        ("level: Leaders\ncompetencies: {care: All}", "level: Leaders", "reworded", "All", "Leaders", "askedOfMore"),
        ("level: Leaders", "level: Leaders\ncompetencies: {care: All}", "reworded", "Leaders", "All", "askedOfFewer"),
        ("level: All", "level: All\ncompetencies: {care: Leaders}", "reworded", "All", "Leaders", "askedOfMore"),
        ("level: All\ncompetencies: {care: Leaders}", "level: All", "reworded", "Leaders", "All", "askedOfFewer"),
        (
            "level: All\ncompetencies: {care: Leaders}", "level: All\ncompetencies: {care: Chiefs}", "reworded",
            "Leaders", "Chiefs", "askedOfMore"
        ),
        ("level: Leaders", "level: Leaders\ncompetencies: {care: none}", "removed", "Leaders", "–", "askedOfFewer"),
        ("level: Leaders\ncompetencies: {care: none}", "level: Leaders", "added", "–", "Leaders", "askedOfMore"),
    ]) func `what it asks before and after is told, however it is written`(
        before: String, after: String, kind: String, was: String, now: String, reason: String
    ) async {
        #expect(await told(before, after) == ["\(kind) setting care: \(was) → \(now), \(reason)"])
    }

    @Test(arguments: [
        ("level: Leaders", "level: Leaders\ncompetencies: {care: Leaders}"),
        ("level: Leaders\ncompetencies: {care: Leaders}", "level: Leaders"),
    ]) func `an exception that is none changes nothing`(before: String, after: String) async {
        #expect(await told(before, after) == [])
    }

    @Test func `what stays as it is although the role's level rises is not told`() async {
        #expect(
            await told("level: All\ncompetencies: {care: Leaders}", "level: Leaders")
                == ["reworded setting –: All → Leaders, askedOfMore"])
    }

    @Test func `a change of a role concerns that role alone`() async {
        let change = await changes("level: All", "level: All\ncompetencies: {care: Leaders}").first
        #expect(change?.touched.roles.map(\.text) == ["head"])
        #expect(change?.touched.levels.isEmpty == true)
    }
}
