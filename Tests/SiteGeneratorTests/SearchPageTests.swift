import Foundation
import Model
import SiteOutput
import Testing

@testable import SiteGenerator
@testable import Theming

/// What can be chosen on the page with the search.
@Suite struct SearchChoices {
    private func framework(_ title: String, _ levels: String...) -> Framework {
        Framework(
            id: Framework.ID(title.lowercased()), title: title,
            ladder: Ladder(levels.map { Level(id: Level.ID($0.lowercased()), title: $0) }))
    }

    /// The choices of a level: `Ways: ways/all = All`.
    private func choices(_ frameworks: Framework...) async throws -> [String] {
        let theme = try #require(Theme.make(from: .builtIn).theme)
        let site = Site(title: "Site", frameworks: frameworks)
        let file = try #require(await publish(site, with: theme).files.first { $0.path == "search.html" })
        let html = String(decoding: file.bytes(), as: UTF8.self)
        return html.split(separator: "<optgroup label=\"").dropFirst().map { group in
            let group = group.split(separator: "</optgroup>").first ?? ""
            let options = group.split(separator: "<option value=\"").dropFirst().map { option in
                option.split(separator: "</option>").first?.replacing("\">", with: " = ") ?? ""
            }
            return "\(group.prefix { $0 != "\"" }): \(options.joined(separator: ", "))"
        }
    }

    @Test func `a level called All stands under its framework`() async throws {
        #expect(try await choices(framework("Ways", "All", "Leads")) == ["Ways: all = All, leads = Leads"])
    }

    @Test func `levels stand under their framework, and name it where frameworks have others`() async throws {
        #expect(
            try await choices(framework("Ways", "All", "Leads"), framework("Promise", "All"), framework("Plain"))
                == ["Ways: ways/all = All, ways/leads = Leads", "Promise: promise/all = All"])
    }

    @Test func `frameworks with the same levels share them`() async throws {
        let same = ["A", "B", "C", "D", "E"].map { framework($0, "All") }
        #expect(try await choices(same[0], same[1]) == ["All frameworks: all = All"])
        #expect(
            try await choices(same[0], framework("Z", "Staff"), same[1], same[2], same[3], same[4])
                == ["A, B, C, 2 more: a/all = All", "Z: z/staff = Staff"])
    }
}
