import Foundation
import Model
import Reviewing
import Testing

@testable import ReviewText

/// `changes.json` as programs read it.
struct ChangesJSONTests {
    private func framework(version: String = "1.0", _ cells: Cell...) -> Framework {
        Framework(
            id: Framework.ID("f"), title: "F", version: version,
            ladder: Ladder([
                SampleFramework.level("Staff"), SampleFramework.level("Leaders", includes: ["Staff"]),
            ]),
            competencies: [SampleFramework.competency("Care", cells: cells)])
    }

    private func file(
        _ before: Framework, _ after: Framework, commits: (String?, String?) = (nil, nil)
    ) throws -> [String: Any] {
        let review = review(
            Site(title: "S", frameworks: [after]), since: Site(title: "S", frameworks: [before]))
        let text = try ChangesJSON(names: ("v1", nil), commits: commits).render(review)
        #expect(text.hasSuffix("}\n"))
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func changes(_ before: Framework, _ after: Framework) throws -> [[String: Any]] {
        try #require(file(before, after)["changes"] as? [[String: Any]])
    }

    private let usual = SampleFramework.cell("Staff", "Listens to what people say", "Asks before helping")

    @Test func `It says what is compared, and null where there is nothing to say`() throws {
        let file = try file(framework(usual), framework(usual), commits: ("abc", nil))
        #expect(file["base"] as? String == "v1" && file["baseCommit"] as? String == "abc")
        #expect(file["head"] is NSNull && file["headCommit"] is NSNull)
        #expect((file["changes"] as? [Any])?.isEmpty == true)
    }

    @Test func `Each change has its place by identifiers, and what was and is said`() throws {
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let change = try #require(changes(framework(usual), framework(usual, leaders)).first)
        #expect(change["number"] as? Int == 1)
        #expect(change["kind"] as? String == "added" && change["element"] as? String == "indicator")
        #expect(change["framework"] as? String == "f" && change["competency"] as? String == "care")
        #expect(change["level"] as? String == "leaders")
        #expect(change["before"] is NSNull && change["after"] as? String == "Trains others")
        #expect(change["weight"] as? String == "major" && change["reason"] as? String == "new-requirement")
        #expect(change["setting"] is NSNull && change["page"] is NSNull)
    }

    @Test func `What moved has where it was`() throws {
        let stays = SampleFramework.cell("Staff", "Listens to what people say")
        let moved = SampleFramework.cell("Leaders", "Asks before helping")
        let change = try #require(changes(framework(usual), framework(stays, moved)).first)
        #expect(change["kind"] as? String == "moved" && change["level"] as? String == "leaders")
        #expect((change["from"] as? [String: Any])?["level"] as? String == "staff")
    }

    @Test func `A setting is named`() throws {
        var after = framework(usual)
        after.motto = "Care first"
        let change = try #require(changes(framework(usual), after).first)
        #expect(change["element"] as? String == "setting" && change["setting"] as? String == "motto")
    }

    @Test func `Each framework has the version that follows`() throws {
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let file = try file(framework(usual), framework(usual, leaders))
        let version = try #require((file["version"] as? [String: [String: Any]])?["f"])
        #expect(version["before"] as? String == "1.0" && version["after"] as? String == "1.0")
        #expect(version["next"] as? String == "2.0" && version["weight"] as? String == "major")
    }

    @Test func `Every change has the same members`() throws {
        let leaders = SampleFramework.cell("Leaders", "Trains others")
        let all = try changes(framework(usual), framework(version: "1.1", leaders))
        #expect(all.count > 1)
        #expect(Set(all.map { $0.keys.sorted() }).count == 1)
    }
}
