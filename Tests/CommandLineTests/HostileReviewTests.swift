import Foundation
import Testing

/// `newel review` of versions that somebody made to do harm: it ends, says why, and shows nothing from elsewhere.
struct HostileReviewTests {
    /// A version, and the finding that it ends in.
    struct Attack: CustomTestStringConvertible, Sendable {
        let name: String
        let id: String
        var texts: [String: String] = [:]
        var links: [String: String] = [:]

        var testDescription: String { name }
    }

    private static let secret = "newel-secret-\(UUID())"
    private static let bomb =
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefghi", "abcdefgh").map {
            "\($0): &\($0) [\(Array(repeating: "*\($1)", count: 9).joined(separator: ","))]\n"
        }
        .joined()

    private static let attacks = [
        Attack(
            name: "a YAML bomb in site.md", id: "front-matter-anchor",
            texts: ["content/site.md": "---\ntitle: S\n\(bomb)---\n"]),
        Attack(
            name: "a YAML bomb in a framework", id: "front-matter-anchor",
            texts: ["content/ways/framework.md": "---\ntitle: Ways\n\(bomb)---\n"]),
        Attack(
            name: "a million bullets", id: "too-much-text",
            texts: Dictionary(
                uniqueKeysWithValues: (0..<20).map { number in
                    let bullets = String(repeating: "- a\n", count: 60_000)
                    return ("content/ways/c\(number).md", "---\ntitle: C\(number)\n---\n\n## All\n\n\(bullets)")
                })),
        Attack(
            name: "a million bullets in one file", id: "file-too-large",
            texts: ["content/ways/caring.md": "## All\n\n" + String(repeating: "- a\n", count: 1_000_000)]),
        Attack(
            name: "a link to a file elsewhere", id: "link-in-content",
            links: ["content/ways/daring.md": "secret.md"]),
        Attack(name: "a link to a folder elsewhere", id: "link-in-content", links: ["content/daring": "."]),
        Attack(
            name: "a link to a picture elsewhere", id: "link-in-content",
            links: ["content/ways/images/a.svg": "secret.md"]),
        Attack(
            name: "addresses out of the folder", id: "link-nowhere",
            texts: [
                "content/ways/daring.md":
                    "---\ntitle: Daring\n---\n\n## All\n\n- [a](../../../secret.md) ![b](../../../secret.md)\n"
            ]),
    ]

    /// A repository with versions `good` and `bad`, in a folder beside a file that concerns nobody.
    private func repository(_ attack: Attack) throws -> (folder: VersionedFolder, elsewhere: ContentFolder) {
        let elsewhere = try ContentFolder(["secret.md": "---\ntitle: \(Self.secret)\n---\n"])
        let folder = try VersionedFolder(tag: "good")
        for (name, text) in attack.texts { try folder.content.write(text, to: name) }
        for (name, target) in attack.links {
            try folder.content.link(name, to: "\(elsewhere.path)/\(target)")
        }
        try folder.commit("Then", tag: "bad")
        return (folder, elsewhere)
    }

    @Test(arguments: attacks) func `what is to be published ends in a finding`(attack: Attack) throws {
        let (folder, _) = try repository(attack)
        for words in [["review", "good"], ["review", "good", "--head", "bad"]] {
            let run = try Newel(words, in: folder.content)
            #expect(run.code == 1)
            #expect(run.description.contains("error[\(attack.id)]"))
            #expect(!folder.content.exists("preview"))
            #expect(!run.description.contains(Self.secret))
        }
    }

    @Test(arguments: attacks) func `of what was, nothing is shown that isn't its own`(attack: Attack) throws {
        let (folder, _) = try repository(attack)
        let run = try folder.newel("review", "bad", "--head", "good")
        #expect(
            run.code == 0 && run.description.contains("warning[revision-has-errors]")
                || run.code == 1 && run.description.contains("error[\(attack.id)]"))
        #expect(!(run.description + run.output).contains(Self.secret))
        let description = try folder.newel("review", "bad", "--head", "good", "--format", "json")
        #expect(!description.output.contains(Self.secret))
    }
}
