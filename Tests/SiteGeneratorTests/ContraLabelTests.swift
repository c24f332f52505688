import Exports
import Model
import SiteOutput
import Testing

@testable import Exports
@testable import PageKit
@testable import Pages
@testable import SearchIndex
@testable import SiteGenerator

/// Where a competency's contra-indicators are headed, its author's words stand.
struct ContraLabelTests {
    private static func contra(_ level: String?, _ text: String, _ label: String?) -> Cell {
        Cell(
            level: level.map { Level.ID($0.lowercased()) }, theme: nil, polarity: .contra, contraLabel: label,
            text: nil, indicators: [Indicator(anchor: Anchor(text), text: RichText(text))])
    }

    private static func context() throws -> FrameworkContext {
        var group = Group(
            id: Group.ID("g"), title: "G", contra: [Indicator(anchor: Anchor("g1"), text: RichText("g1"))])
        group.contraLabel = "Danger signs"
        group.contraClosing = RichText("One slip is none.")
        return try SampleFramework.context(
            levels: [SampleFramework.level("All"), SampleFramework.level("Leaders", includes: ["All"])],
            groups: [group],
            SampleFramework.competency(
                "Own", cells: [contra(nil, "a", "Red flags"), contra("Leaders", "b", "Red flags")]),
            SampleFramework.competency(
                "Mixed",
                cells: [contra(nil, "c", "Red flags"), contra("Leaders", "d", "Beware"), contra("All", "e", nil)]),
            SampleFramework.competency("Usual", group: "G", cells: [contra(nil, "f", nil)]))
    }

    @Test func `the table has a heading for each name`() throws {
        let context = try Self.context()
        let heads = context.framework.competencies.map { competency in
            var builder = TableBuilder(competency, at: context)
            return builder.table()?.bodies.map { $0.title ?? "" } ?? []
        }
        #expect(heads == [["Red flags"], ["Red flags", "Beware", "Contra-indicators"], ["Contra-indicators"]])
    }

    @Test func `counts of one competency have its name, those of several the framework's`() throws {
        let context = try Self.context()
        let counts = IndicatorCounts(contra: 2)
        #expect(
            context.framework.competencies.map { context.inWords(counts, of: $0) }
                == ["Red flags: 2", "Contra-indicators: 2", "Contra-indicators: 2"])
        #expect(context.inWords(counts, of: nil) == "Contra-indicators: 2")
        let data = String(decoding: context.comparisonData().bytes(), as: UTF8.self)
        #expect(data.contains(#""contraCounts":["","Red flags: 1","Red flags: 2"]"#))
    }

    @Test func `data say it where it is the author's own`() throws {
        let context = try Self.context()
        let json = String(decoding: FrameworkData(context.exportSource).bytes, as: UTF8.self)
        #expect(json.components(separatedBy: "\"contraLabel\"").count == 1 + 1 + 2 + 2 + 1)
        #expect(json.contains("One slip is none."))
        let csv = String(decoding: FrameworkTable(context.exportSource).bytes, as: UTF8.self)
        #expect(csv.contains("One slip is none.") && !csv.contains("Red flags"))
    }

    @Test func `a search finds the name, and shows it with what stands under it`() throws {
        let things = try Self.context().searched.documents
        let own = try #require(things.first { $0.id == "own" })
        let mixed = try #require(things.first { $0.id == "mixed" })
        let group = try #require(things.first { $0.kind == .group })
        let (everyone, all, leaders) = (
            SearchPlace.cell(nil, .contra), SearchPlace.cell(0, .contra), SearchPlace.cell(1, .contra)
        )
        #expect(own.contraLabels == [everyone: "Red flags", leaders: "Red flags"])
        #expect(own.entries.filter { $0.text == "Red flags" }.count == 1)
        #expect(mixed.contraLabels == [everyone: "Red flags", leaders: "Beware"] && mixed.contraLabels[all] == nil)
        #expect(group.contraLabels == [everyone: "Danger signs"])
        #expect(group.entries.contains { $0.text == "One slip is none." && $0.place == everyone })
    }
}
