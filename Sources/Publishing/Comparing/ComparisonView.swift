import Frameworks
import Templates

/// A competency's row in the table of what two ask.
struct ComparedRowView: TemplateObject {
    let title: String
    let link: String
    let first: String
    let second: String
    let isSame: Bool
    let names: ComparedNames

    static let fields: Fields<ComparedRowView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "Its place on this page where the two differ, else its own page.") { $0.link },
        .html("first", "How much the first asks, from compared-ask.mustache.") { $0.first },
        .html("second", "How much the second asks, from compared-ask.mustache.") { $0.second },
        .flag("isSame", "Whether both ask the same.") { $0.isSame },
        .including { $0.names },
    ]
}

/// A competency in which two differ.
struct ComparedView: TemplateObject {
    let title: String
    let link: String
    let anchor: String
    let first: String
    let second: String
    let firstParts: String
    let secondParts: String
    /// What is said where the first (the second) asks nothing that the other doesn't.
    let firstNothing: String?
    let secondNothing: String?
    let shared: String
    let sharedCount: String?
    let names: ComparedNames

    static let fields: Fields<ComparedView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "Its page.") { $0.link },
        .text("anchor", "The id of its place on the page.") { $0.anchor },
        .html("first", "How much the first asks, from compared-ask.mustache.") { $0.first },
        .html("second", "How much the second asks, from compared-ask.mustache.") { $0.second },
        .html("firstParts", "What only the first asks, each part from compared-part.mustache.") { $0.firstParts },
        .html("secondParts", "What only the second asks, each part from compared-part.mustache.") { $0.secondParts },
        .text("firstNothing", "What is said where the first asks for less, in place of ‘firstParts’.") {
            $0.firstNothing
        },
        .text("secondNothing", "The same of the second.") { $0.secondNothing },
        .html("shared", "What both ask, each part from compared-part.mustache.") { $0.shared },
        .text("sharedCount", "How much both ask, in words.") { $0.sharedCount },
        .including { $0.names },
    ]
}

/// What the two are called, wherever they stand side by side.
struct ComparedNames: TemplateObject {
    let firstTitle: String
    let secondTitle: String
    let words: Words

    static let fields: Fields<ComparedNames> = [
        .text("firstTitle", "What the first is called.") { $0.firstTitle },
        .text("secondTitle", "What the second is called.") { $0.secondTitle },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// The body of a comparison: the table, and where the two differ.
struct ComparisonView: TemplateObject {
    let names: ComparedNames
    let rows: String
    let competencies: String

    static let fields: Fields<ComparisonView> = [
        .including { $0.names },
        .html("rows", "A row a competency, each from compared-row.mustache.") { $0.rows },
        .html("competencies", "Where the two differ, each competency from compared.mustache.") { $0.competencies },
    ]

    /// What isn't known until a reader has chosen: present, and empty.
    static let blank = " "
    /// Where a link leads until then.
    static let anywhere = "#page-main"
}

extension FrameworkDesk {
    /// What two ask, side by side, from comparison.mustache.
    func comparison(of first: ComparedSide, and second: ComparedSide) -> String {
        let names = ComparedNames(firstTitle: first.title, secondTitle: second.title, words: words)
        let comparisons = framework.compare(first.standpoint, second.standpoint)
        var rows = ""
        var sections = ""
        for comparison in comparisons {
            let competency = comparison.competency
            let page = link(.competency(competency.id, framework.id))
            let anchor = Anchor(competency: competency.id).text
            let asks = (
                first: html(of: comparison.first, from: first.standpoint),
                second: html(of: comparison.second, from: second.standpoint)
            )
            let row = ComparedRowView(
                title: competency.title, link: comparison.isSame ? page : "#\(percentEncoded(anchor))",
                first: asks.first, second: asks.second, isSame: comparison.isSame, names: names
            )
            rows += theme.render(.comparedRow, row)
            guard !comparison.isSame else { continue }
            let section = ComparedView(
                title: competency.title, link: page, anchor: anchor, first: asks.first, second: asks.second,
                firstParts: compared(comparison.onlyFirst, in: competency),
                secondParts: compared(comparison.onlySecond, in: competency),
                firstNothing: nothing(of: comparison.first, comparison.onlyFirst),
                secondNothing: nothing(of: comparison.second, comparison.onlySecond),
                shared: compared(comparison.both, in: competency),
                sharedCount: inWords(IndicatorCounts(comparison.both)), names: names
            )
            sections += theme.render(.compared, section)
        }
        return theme.render(.comparison, ComparisonView(names: names, rows: rows, competencies: sections))
    }

    private func nothing(of ask: Ask?, _ parts: [Expectations.Part]) -> String? {
        ask != nil && parts.isEmpty ? words.phrase(.nothingMore) : nil
    }
}
