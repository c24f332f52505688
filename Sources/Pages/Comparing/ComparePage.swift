import Localization
import Model
import PageKit
import Templates
import Theming

/// The page on which a reader chooses what to compare.
struct CompareView: TemplateObject {
    /// Things to choose from under one name.
    struct Family: TemplateObject {
        let title: String
        let options: [Option]

        static let fields: Fields<Family> = [
            .text("title", "What they have in common.") { $0.title },
            .list("options", "The things in order.") { $0.options },
        ]
    }

    /// A level or role to choose.
    struct Option: TemplateObject {
        let side: ComparedSide

        static let fields: Fields<Option> = [
            .text("key", "The value by which the form and the address name it.") { $0.side.key },
            .text("title", "Its title.") { $0.side.title },
        ]
    }

    let frame: PageContext
    let context: FrameworkContext

    private var families: [Family] {
        let levels = context.framework.ladder.levels.map { Option(side: context.side($0)) }
        let roles = context.families.map { family in
            Family(
                title: family.title ?? context.words.phrase(.roles),
                options: family.roles.map { Option(side: context.side($0)) })
        }
        return (levels.isEmpty ? [] : [Family(title: context.words.phrase(.levels), options: levels)]) + roles
    }

    private var ready: [LinkView] {
        let steps = Step.all(of: context.framework.ladder).map { context.stepLink($0) }
        return steps + context.neighbours.map(context.comparisonLink)
    }

    private var names: ComparedNames {
        ComparedNames(
            firstTitle: ComparisonView.blank, secondTitle: ComparisonView.blank, words: context.words)
    }

    private func row(isSame: Bool) -> ComparedRowView {
        ComparedRowView(
            title: ComparisonView.blank, link: ComparisonView.anywhere, first: blankAsk, second: blankAsk,
            isSame: isSame, names: names)
    }

    private var section: ComparedView {
        let parts = ComparedView.Parts(parts: [], count: nil)
        return ComparedView(
            title: ComparisonView.blank, link: ComparisonView.anywhere, anchor: "page-compared", first: blankAsk,
            second: blankAsk, firstParts: parts, secondParts: parts, firstNothing: context.words.phrase(.nothingMore),
            secondNothing: context.words.phrase(.nothingMore), shared: parts, names: names)
    }

    private var blankAsk: ComparedAskView { ComparedAskView(isAsked: true, words: context.words) }

    static let fields: Fields<CompareView> = [
        .including { $0.frame },
        .text("title", "What the page is for.") { $0.frame.title },
        .text("titlePattern", "The page’s title for two that are chosen, with ‘{first}’ and ‘{second}’ in it.") {
            $0.context.words.phrase(.compareTitle, ["first": "{first}", "second": "{second}"])
        },
        .list("families", "All that can be chosen.") { $0.families },
        .text("data", "The script with what they ask.") { view in
            view.context.link(.comparisonData(view.context.framework.id))
        },
        .object("comparison", "A comparison with nothing in it yet.") { ComparisonView(names: $0.names) },
        .object("sameRow", "An empty row for what both ask alike.") { $0.row(isSame: true) },
        .object("differentRow", "An empty row for what they don’t.") { $0.row(isSame: false) },
        .object("section", "An empty competency.") { $0.section },
        .list("ready", "Comparisons that need no choosing.") { $0.ready },
    ]
}

extension FrameworkContext {
    /// Whether there are two to compare.
    var hasComparisons: Bool { framework.ladder.levels.count + framework.roles.count > 1 }

    /// Whether there is a page to choose two on.
    package var hasChooser: Bool { hasComparisons && folder.hasScripts }

    /// The page to choose on; nil where there is none.
    var chooserLink: String? { hasChooser ? link(.compare(framework.id)) : nil }

    /// The page to choose on, with one of the two chosen; nil where there is none.
    func compareLink(from side: ComparedSide) -> LinkView? {
        guard hasChooser else { return nil }
        return LinkView(
            title: words.phrase(.compareWithOthers),
            link: "\(link(.compare(framework.id)))?first=\(percentEncoded(side.key))"
        )
    }

    /// The page to choose on, and a page for each two roles that are neighbours.
    package func comparePages() -> [PublishedPage] {
        guard hasComparisons else { return [] }
        let title = words.phrase(.compare)
        let page = PublishedPage(.compare(framework.id), .compare, of: theme) { [self] rendering in
            CompareView(frame: PageContext(folder, rendering, title: title, trail: trail), context: self)
        }
        let compareTrail = hasChooser ? trail.adding(title, page.address, in: folder) : trail
        return (hasChooser ? [page] : [])
            + neighbours.map { pair in
                let address = Address.comparison(pair.first.id, with: pair.second.id, framework.id)
                return PublishedPage(address, .roleComparison, of: theme) { [self] rendering in
                    let body = on(rendering).comparison(of: side(pair.first), and: side(pair.second))
                    let frame = PageContext(folder, rendering, title: comparisonLink(pair).title, trail: compareTrail)
                    return RoleComparisonView(frame: frame, context: self, pair: pair, comparison: body)
                }
            }
    }
}

extension TemplateKey where Root == CompareView {
    static var compare: Self { Self("compare") }
}
