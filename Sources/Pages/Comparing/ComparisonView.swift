import Localization
import Model
import PageKit
import Templates
import Theming

/// A competency's row in the table of what two ask.
struct ComparedRowView: TemplateObject {
    let title: String
    let link: String
    let first: ComparedAskView
    let second: ComparedAskView
    let isSame: Bool
    let names: ComparedNames

    static let fields: Fields<ComparedRowView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "Its place on this page where the two differ, else its own page.") { $0.link },
        .object("first", "How much the first asks.") { $0.first },
        .object("second", "How much the second asks.") { $0.second },
        .flag("isSame", "Whether both ask the same.") { $0.isSame },
        .including { $0.names },
    ]
}

/// A competency in which two differ.
struct ComparedView: TemplateObject {
    /// Parts that one of the two asks, or both.
    struct Parts: TemplateObject {
        let parts: [ComparedPartView]
        let count: String?

        static let fields: Fields<Parts> = [
            .list("parts", "The parts, one after the other.") { $0.parts },
            .text("count", "How much that is, in words.") { $0.count },
        ]
    }

    let title: String
    let link: String
    let anchor: String
    let first: ComparedAskView
    let second: ComparedAskView
    let firstParts: Parts?
    let secondParts: Parts?
    /// What is said where the first (the second) asks nothing that the other doesn't.
    let firstNothing: String?
    let secondNothing: String?
    let shared: Parts?
    let names: ComparedNames

    static let fields: Fields<ComparedView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "Its page.") { $0.link },
        .text("anchor", "The id of its place on the page.") { $0.anchor },
        .object("first", "How much the first asks.") { $0.first },
        .object("second", "How much the second asks.") { $0.second },
        .object("firstParts", "What only the first asks; missing where that is nothing.") { $0.firstParts },
        .object("secondParts", "What only the second asks; missing where that is nothing.") { $0.secondParts },
        .text("firstNothing", "What is said where the first asks for less, in place of ‘firstParts’.") {
            $0.firstNothing
        },
        .text("secondNothing", "The same of the second.") { $0.secondNothing },
        .object("shared", "What both ask; missing where that is nothing.") { $0.shared },
        .including { $0.names },
    ]
}

/// What the two are called, wherever they stand side by side.
struct ComparedNames: TemplateObject {
    let firstTitle: String
    let secondTitle: String
    let words: LocalizedStrings

    static let fields: Fields<ComparedNames> = [
        .text("firstTitle", "What the first is called.") { $0.firstTitle },
        .text("secondTitle", "What the second is called.") { $0.secondTitle },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// The body of a comparison: the table, and where the two differ.
struct ComparisonView: TemplateObject {
    let names: ComparedNames
    var rows: [ComparedRowView] = []
    var competencies: [ComparedView] = []

    static let fields: Fields<ComparisonView> = [
        .including { $0.names },
        .list("rows", "What both ask at a glance, competency by competency.") { $0.rows },
        .list("competencies", "Where the two differ, competency by competency.") { $0.competencies },
    ]

    /// What isn't known until a reader has chosen: present, and empty.
    static let blank = " "
    /// Where a link leads until then.
    static let anywhere = "#page-main"
}

extension FrameworkContext {
    /// What two ask, side by side.
    func comparison(of first: ComparedSide, and second: ComparedSide) -> ComparisonView {
        let names = ComparedNames(firstTitle: first.title, secondTitle: second.title, words: words)
        var view = ComparisonView(names: names)
        for comparison in framework.compare(first.standpoint, second.standpoint) {
            let competency = comparison.competency
            let page = link(.competency(competency.id, framework.id))
            let anchor = Anchor(competency: competency.id).text
            let asks = (
                first: compared(comparison.first, from: first.standpoint),
                second: compared(comparison.second, from: second.standpoint)
            )
            view.rows.append(
                ComparedRowView(
                    title: competency.title, link: comparison.isSame ? page : "#\(percentEncoded(anchor))",
                    first: asks.first, second: asks.second, isSame: comparison.isSame, names: names))
            guard !comparison.isSame else { continue }
            view.competencies.append(
                ComparedView(
                    title: competency.title, link: page, anchor: anchor, first: asks.first, second: asks.second,
                    firstParts: compared(comparison.onlyFirst, in: competency),
                    secondParts: compared(comparison.onlySecond, in: competency),
                    firstNothing: nothing(of: comparison.first, comparison.onlyFirst),
                    secondNothing: nothing(of: comparison.second, comparison.onlySecond),
                    shared: compared(comparison.both, in: competency), names: names))
        }
        return view
    }

    private func compared(_ parts: [Expectations.Part], in competency: Competency) -> ComparedView.Parts? {
        guard !parts.isEmpty else { return nil }
        return ComparedView.Parts(
            parts: parts.flatMap { compared($0, in: competency) },
            count: inWords(IndicatorCounts(parts), of: competency))
    }

    private func nothing(of ask: Ask?, _ parts: [Expectations.Part]) -> String? {
        ask != nil && parts.isEmpty ? words.phrase(.nothingMore) : nil
    }
}
