import Frameworks
import Templates

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

    let frame: PageFrame
    let desk: FrameworkDesk

    private var families: [Family] {
        let levels = desk.framework.ladder.levels.map { Option(side: desk.side($0)) }
        let roles = desk.families.map { family in
            Family(
                title: family.title ?? desk.words.phrase(.roles),
                options: family.roles.map { Option(side: desk.side($0)) })
        }
        return (levels.isEmpty ? [] : [Family(title: desk.words.phrase(.levels), options: levels)]) + roles
    }

    private var ready: [LinkView] {
        let steps = Step.all(of: desk.framework.ladder).map { desk.stepLink($0) }
        return steps + desk.neighbours.map(desk.comparisonLink)
    }

    private var names: ComparedNames {
        ComparedNames(
            firstTitle: ComparisonView.blank, secondTitle: ComparisonView.blank, words: desk.words)
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
            second: blankAsk, firstParts: parts, secondParts: parts, firstNothing: desk.words.phrase(.nothingMore),
            secondNothing: desk.words.phrase(.nothingMore), shared: parts, names: names)
    }

    private var blankAsk: ComparedAskView { ComparedAskView(isAsked: true, words: desk.words) }

    static let fields: Fields<CompareView> = [
        .including { $0.frame },
        .text("title", "What the page is for.") { $0.frame.title },
        .text("titlePattern", "The page’s title for two that are chosen, with ‘{first}’ and ‘{second}’ in it.") {
            $0.desk.words.phrase(.compareTitle, ["first": "{first}", "second": "{second}"])
        },
        .list("families", "All that can be chosen.") { $0.families },
        .text("data", "The script with what they ask.") { view in
            view.desk.link(.comparisonData(view.desk.framework.id))
        },
        .object("comparison", "A comparison with nothing in it yet.") { ComparisonView(names: $0.names) },
        .object("sameRow", "An empty row for what both ask alike.") { $0.row(isSame: true) },
        .object("differentRow", "An empty row for what they don’t.") { $0.row(isSame: false) },
        .object("section", "An empty competency.") { $0.section },
        .list("ready", "Comparisons that need no choosing.") { $0.ready },
    ]
}

extension FrameworkDesk {
    /// Whether there are two to compare.
    var hasComparisons: Bool { framework.ladder.levels.count + framework.roles.count > 1 }

    /// Whether there is a page to choose two on.
    var hasChooser: Bool { hasComparisons && folder.hasScripts }

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
    func comparePages() -> [PublishedPage] {
        guard hasComparisons else { return [] }
        let title = words.phrase(.compare)
        let page = PublishedPage(.compare(framework.id), .compare, of: theme) { [self] rendering in
            CompareView(frame: PageFrame(folder, rendering, title: title, trail: trail), desk: self)
        }
        let compareTrail = hasChooser ? trail.adding(title, page.address, in: folder) : trail
        return (hasChooser ? [page] : [])
            + neighbours.map { pair in
                let address = Address.comparison(pair.first.id, with: pair.second.id, framework.id)
                return PublishedPage(address, .roleComparison, of: theme) { [self] rendering in
                    let body = on(rendering).comparison(of: side(pair.first), and: side(pair.second))
                    let frame = PageFrame(folder, rendering, title: comparisonLink(pair).title, trail: compareTrail)
                    return RoleComparisonView(frame: frame, desk: self, pair: pair, comparison: body)
                }
            }
    }
}
