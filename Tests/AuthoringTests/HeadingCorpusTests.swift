import Authoring
import Diagnostics
import Foundation
import Model
import Testing

/// Thirty ways in which organisations write levels and warnings: each heading is read as it is meant, or Newel asks. None
/// is read as something else in silence.
@Suite struct HeadingCorpus {
    private enum Outcome: String {
        case right, told, wrong
    }

    @Test(arguments: HeadingDocument.all) func `No heading is read wrongly in silence`(document: HeadingDocument) async
    {
        let outcomes = await outcomes(of: document)
        for (heading, outcome) in zip(document.headings, outcomes) {
            #expect(outcome != .wrong, "\(heading.line) => \(heading.meaning)")
        }
    }

    @Test(arguments: HeadingDocument.all) func `An innocent theme or text is not asked about`(
        document: HeadingDocument
    ) async {
        let outcomes = await outcomes(of: document)
        for (heading, outcome) in zip(document.headings, outcomes) where ["theme", "text"].contains(heading.meaning) {
            #expect(outcome == .right || Self.asked.contains(heading.title), "\(heading.line)")
        }
    }

    /// Themes that could as well be something else.
    private static let asked: Set<String> = ["What we don’t know yet"]

    @Test func `The corpus is of thirty documents, and most headings are read without a question`() async {
        var counts: [Outcome: Int] = [:]
        for document in HeadingDocument.all {
            #expect((4...12).contains(document.headings.count), "\(document.title)")
            for outcome in await outcomes(of: document) { counts[outcome, default: 0] += 1 }
        }
        #expect(HeadingDocument.all.count == 30)
        #expect(counts[.wrong] == nil)
        #expect(counts[.right, default: 0] > 2 * counts[.told, default: 0], "\(counts)")
    }

    @Test(arguments: HeadingDocument.variants) func `No variant is read wrongly in silence`(
        document: HeadingDocument
    ) async {
        for (heading, outcome) in zip(document.headings, await outcomes(of: document)) {
            #expect(outcome != .wrong, "\(document.title): \(heading.line) => \(heading.meaning)")
        }
    }

    @Test func `Of the variants of thirty-one frameworks those that are plain are read, and the others asked about`()
        async
    {
        var counts: [Outcome: Int] = [:]
        for document in HeadingDocument.variants {
            for outcome in await outcomes(of: document) { counts[outcome, default: 0] += 1 }
        }
        #expect(counts.values.reduce(0, +) > 400)
        #expect(counts[.right, default: 0] > 100, "\(counts)")
    }

    private func outcomes(of document: HeadingDocument) async -> [Outcome] {
        let reading = await read(competency: document.competency, framework: document.settings)
        let told = reading.diagnostics.filter { $0.location?.path.hasSuffix("c.md") == true }
        return document.headings.indices.map { index in
            // That a theme beside levels has to be declared is a rule of its own, whatever it is called.
            let isTheme = ["theme", "text"].contains(document.headings[index].meaning)
            let isTold = told.contains {
                $0.location?.line == document.line(of: index) && !(isTheme && $0.id.rawValue == "heading-unknown")
            }
            if isTold { return .told }
            guard let framework = reading.framework, let competency = reading.competency else { return .wrong }
            let meaning = competency.meaning(of: "item \(index)", in: framework)
            return meaning(document.headings[index]) ? .right : .wrong
        }
    }
}

extension Competency {
    /// Whether an item stands where a heading's meaning says.
    fileprivate func meaning(of item: String, in framework: Framework) -> (HeadingDocument.Heading) -> Bool {
        let texts = narrative.filter { $0.text.plain.contains(item) }
        let cell = cells.first { $0.indicators.contains { $0.text.plain == item } }
        let level = cell?.level.flatMap { ladder(in: framework)[$0]?.title }
        let theme = cell?.theme.flatMap { id in themes.first { $0.id == id }?.title }
        return { heading in
            let place = level ?? "everyone"
            if ["asked of \(place)", "warned of at \(place)"].contains(heading.meaning), let cell {
                return heading.meaning.hasPrefix("warned") == (cell.polarity == .contra)
            }
            if heading.meaning == "nobody" { return cell == nil }
            guard let cell else { return heading.meaning == "text" && texts.first?.title == heading.title }
            return switch (heading.meaning, cell.polarity) {
            case ("theme", .expected): theme == heading.title
            case ("everyone", .expected), ("nothing", .expected): level == nil && theme == nil
            case ("contra", .contra): level == nil && theme == nil
            case (let meaning, .contra): level != nil && meaning == "contra of \(level ?? "")" && theme == nil
            case (let meaning, .expected): meaning == level && theme == nil
            }
        }
    }
}
