import Model
import Reviewing
import Testing

@testable import PageKit
@testable import ReviewSite
@testable import ReviewText
@testable import SiteGenerator
@testable import Theming

/// What a preview sets into texts, and keeps of what is gone.
struct AnnotatedFrameworkTests {
    private let theme: Theme

    init() throws {
        theme = try #require(Theme.make(from: .builtIn).theme)
    }

    private func annotations(_ before: [Competency], _ after: [Competency]) throws -> FrameworkAnnotations {
        let sites = [before, after].map { competencies in
            Site(
                title: "S",
                frameworks: [
                    Framework(
                        id: Framework.ID("f"), title: "F",
                        ladder: Ladder([SampleFramework.level("Staff"), SampleFramework.level("Leaders")]),
                        competencies: competencies)
                ])
        }
        let proposal = Proposal(
            review(sites[1], since: sites[0]), former: sites[0],
            before: VersionName(name: "before", commit: nil, date: nil),
            after: VersionName(name: nil, commit: nil, date: nil))
        let overlay = ReviewOverlay(proposal, of: sites[1], with: theme)
        return try #require(overlay.pageAnnotations.frameworks[Framework.ID("f")])
    }

    private func care(_ cells: Cell...) -> [Competency] { [SampleFramework.competency("Care", cells: cells)] }

    /// A cell of one indicator with examples.
    private func cell(_ text: RichText, examples: [String] = []) -> Cell {
        Cell(
            level: Level.ID("staff"), theme: nil, polarity: .expected, text: nil,
            indicators: [
                Indicator(
                    anchor: Anchor("care"), hasFixedAnchor: true, text: text,
                    examples: examples.map { Example(text: RichText($0)) })
            ])
    }

    private func html(_ text: RichText) -> String {
        var bytes: [UInt8] = []
        let words = theme.strings.words(in: "en", terms: Terms())
        HTMLWriter(from: .home, markup: theme.reviewMarkup(words)).write(text, isInline: true, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `A text in which nothing changed is left as it is`() throws {
        let same = SampleFramework.cell("Staff", "Listens to what people say")
        let annotated = try annotations(
            care(same), care(same, SampleFramework.cell("Leaders", "Trains those who are new")))
        let cells = try #require(annotated.framework.competencies.first).cells
        #expect(cells[0].indicators == same.indicators)
        #expect(annotated.gone.isEmpty)
    }

    @Test func `A text that is new is marked as a whole, with the number of the change`() throws {
        let annotated = try annotations(
            care(SampleFramework.cell("Staff", "Listens")),
            care(SampleFramework.cell("Staff", "Listens"), SampleFramework.cell("Leaders", "Trains those who are new")))
        let text = try #require(annotated.framework.competencies.first?.cells.last?.indicators.first).text
        guard case .annotation(let annotation) = text.blocks.first,
            case .edited(.inserted, let blocks) = text.blocks.last
        else {
            Issue.record("\(text)")
            return
        }
        #expect(annotation.number == 1 && annotation.event == "Added")
        #expect(blocks == RichText("Trains those who are new").blocks)
    }

    @Test func `A reworded text keeps its links and its emphasis around the words that came and went`() throws {
        func text(_ end: String) -> RichText {
            RichText([
                .paragraph([
                    .text("Asks "), .strong([.text("every tenant")]), .text(" as "),
                    .link(RichText.Link(to: .outside("https://example.org/"), content: [.text("the guide")])),
                    .text(" \(end)"),
                ])
            ])
        }
        let annotated = try annotations(care(cell(text("says each day"))), care(cell(text("says each week"))))
        let after = html(try #require(annotated.framework.competencies.first?.cells.first?.indicators.first).text)
        #expect(after.contains("<strong>every tenant</strong>"))
        #expect(after.contains(#"<a href="https://example.org/">the guide</a>"#))
        let shown = after.replacing(/<span class="spoken">[^<]*<\/span>/, with: "")
        #expect(shown.contains("each <del>day</del> <ins>week</ins>"), "\(shown)")
    }

    @Test func `Of two equal examples only the one that is new is marked`() throws {
        let annotated = try annotations(
            care(cell(RichText("Explains"), examples: ["on the phone"])),
            care(cell(RichText("Explains"), examples: ["on the phone", "on the phone"])))
        let examples = try #require(annotated.framework.competencies.first?.cells.first?.indicators.first).examples
        #expect(examples.map { $0.text == RichText("on the phone") } == [true, false])
    }

    @Test func `What is gone stands with its cell, which is kept for it`() throws {
        let annotated = try annotations(
            care(SampleFramework.cell("Staff", "Listens"), SampleFramework.cell("Leaders", "Trains those who are new")),
            care(SampleFramework.cell("Staff", "Listens")))
        let competency = try #require(annotated.framework.competencies.first)
        #expect(competency.cells.count == 2 && competency.cells[1].indicators.isEmpty)
        let (cell, gone) = try #require(annotated.gone.first)
        #expect(annotated.gone.count == 1 && cell == CellID(competency.cells[1], of: competency))
        #expect(gone.count == 1 && html(gone[0].text).contains("Trains those who are new"))
    }

    @Test func `What moved is gone from the one cell and marked in the other`() throws {
        let stays = SampleFramework.cell("Staff", "Listens to what people say")
        let annotated = try annotations(
            care(SampleFramework.cell("Staff", "Listens to what people say", "Asks before helping")),
            care(stays, SampleFramework.cell("Leaders", "Asks before helping")))
        let competency = try #require(annotated.framework.competencies.first)
        #expect(annotated.gone[CellID(competency.cells[0], of: competency)]?.count == 1)
        let moved = try #require(competency.cells.last?.indicators.first)
        #expect(html(moved.text).contains("Moved from Staff to Leaders"))
        #expect(html(moved.text).contains("Asks before helping"))
    }

    @Test func `Plain words are those of the version after`() throws {
        let annotated = try annotations(
            care(cell(RichText("Says what will happen next day"))),
            care(cell(RichText("Says what will happen next week"))))
        let text = try #require(annotated.framework.competencies.first?.cells.first?.indicators.first).text
        #expect(text.plain == "Says what will happen next week")
    }
}
