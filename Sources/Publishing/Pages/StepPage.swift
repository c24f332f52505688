import Frameworks

/// A step up: what is new at the next level, competency by competency, and what stays.
struct StepView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let step: Step
    let changes: [StepChangeView]

    private var changed: [StepChangeView] { changes.filter { !$0.comparison.onlySecond.isEmpty } }

    private var contents: String {
        desk.theme.items(
            changed.map { change in
                let competency = change.comparison.competency
                return LinkView(
                    title: competency.title, link: "#\(percentEncoded(competency.id.text))",
                    note: desk.inWords(IndicatorCounts(change.comparison.onlySecond))
                )
            }
        )
    }

    private func total(_ parts: (Comparison) -> [Expectations.Part]) -> String? {
        desk.inWords(IndicatorCounts(sumOf: changes.map { IndicatorCounts(parts($0.comparison)) }))
    }

    static let fields: Fields<StepView> = [
        .including { $0.frame },
        .text("title", "Between which levels the step leads.") { $0.frame.title },
        .text("summary", "Who is at the next level.") { $0.step.next.summary },
        .html("status", "How far the framework is agreed, from status.mustache, where that is worth a banner.") {
            $0.desk.banner
        },
        .html("mark", "The next level’s mark.") { $0.desk.view(of: $0.step.next.id)?.mark },
        .html("from", "The label of the level that the step begins at.") {
            $0.desk.view(of: $0.step.level.id)?.linkedLabel
        },
        .html("to", "The label of the next level.") { $0.desk.view(of: $0.step.next.id)?.linkedLabel },
        .text("newTotal", "How many indicators are new, in words.") { $0.total(\.onlySecond) },
        .text("stayingTotal", "How many stay.") { $0.total(\.both) },
        .text("endingTotal", "How many are no longer listed; missing where the next level includes all.") {
            $0.total(\.onlyFirst)
        },
        .html("contents", "The competencies in which something is new, each from link-item.mustache.") { $0.contents },
        .html("competencies", "What is new, each competency from step-change.mustache.") { view in
            view.changed.map { view.desk.theme.render(.stepChange, $0) }.joined()
        },
        .html("unchanged", "The competencies in which nothing is, each from step-change.mustache.") { view in
            view.changes.filter { $0.comparison.onlySecond.isEmpty }.map { view.desk.theme.render(.stepChange, $0) }
                .joined()
        },
    ]
}

/// From a level to one that may come next.
struct Step {
    let level: Level
    let next: Level

    /// All steps that a ladder offers, in rising order.
    static func all(of ladder: Ladder) -> [Step] {
        ladder.levels.flatMap { level in ladder.next(after: level.id).map { Step(level: level, next: $0) } }
    }

    func address(in framework: Framework) -> Address {
        .step(level.id, to: next.id, framework.id)
    }
}

/// What a step changes in one competency.
struct StepChangeView: TemplateObject {
    let comparison: Comparison
    let desk: FrameworkDesk
    /// Whether what stays is on the page, to be unfolded.
    let holdsFolds: Bool

    private var link: String { desk.link(.competency(comparison.competency.id, desk.framework.id)) }

    private func fold(_ parts: [Expectations.Part], _ title: Phrase) -> String? {
        guard !parts.isEmpty else { return nil }
        let view = FoldView(
            title: desk.words.phrase(title), count: desk.inWords(IndicatorCounts(parts)),
            html: holdsFolds ? desk.html(of: parts, in: comparison.competency, ownNote: nil) : nil, link: link
        )
        return desk.theme.render(.fold, view)
    }

    static let fields: Fields<StepChangeView> = [
        .text("title", "The competency’s title.") { $0.comparison.competency.title },
        .text("code", "Its short mark.") { $0.comparison.competency.code },
        .text("statusTag", "How far it is agreed, where it is not in force.") { view in
            view.comparison.competency.status.tag(view.desk.words)
        },
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.comparison.competency.id).text },
        .text("link", "The competency’s page.") { $0.link },
        .html("definition", "What it is, where it begins to hold with this step.") { view in
            view.comparison.first == nil ? view.comparison.competency.definition : nil
        },
        .html("parts", "What is new, each part from part.mustache.") { view in
            let comparison = view.comparison
            return view.desk.html(of: comparison.onlySecond, in: comparison.competency, ownNote: .newAtThisLevel)
        },
        .html("staying", "What stays, from fold.mustache.") { $0.fold($0.comparison.both, .staysAsItIs) },
        .html("ending", "What is no longer listed, from fold.mustache.") {
            $0.fold($0.comparison.onlyFirst, .noLongerListed)
        },
        .words("words", "The theme’s words.") { $0.desk.words },
    ]
}

extension FrameworkDesk {
    /// A page for each step that the framework's ladder offers.
    func stepPages() -> [RenderedPage] {
        Step.all(of: framework.ladder).map { step in
            let address = step.address(in: framework)
            let comparisons = framework.compare(.level(step.level.id), .level(step.next.id))
            let holdsFolds = size(of: comparisons.flatMap { $0.both + $0.onlyFirst }) <= Self.mostFolded
            let page = StepView(
                frame: PageFrame(
                    folder, address,
                    title: words.phrase(.stepTitle, ["from": step.level.title, "to": step.next.title]),
                    description: step.next.summary, trail: trail, source: framework.source
                ),
                desk: self,
                step: step,
                changes: comparisons.map { StepChangeView(comparison: $0, desk: self, holdsFolds: holdsFolds) }
            )
            return RenderedPage(address: address, text: theme.render(.step, page))
        }
    }

    /// A step by the levels that it leads between.
    func stepLink(_ step: Step) -> LinkView {
        LinkView(
            title: words.phrase(.stepTitle, ["from": step.level.title, "to": step.next.title]),
            link: link(step.address(in: framework))
        )
    }

    /// The steps to and from a level, as links.
    func stepLinks(at level: Level.ID) -> [LinkView] {
        let steps = Step.all(of: framework.ladder)
        let up = steps.filter { $0.level.id == level }.map { step in
            LinkView(
                title: words.phrase(.stepUpTo, ["title": step.next.title]), link: link(step.address(in: framework)))
        }
        let down = steps.filter { $0.next.id == level }.map { step in
            LinkView(
                title: words.phrase(.stepHereFrom, ["title": step.level.title]), link: link(step.address(in: framework))
            )
        }
        return up + down
    }

    /// How much folded text a page may carry, in characters: more would be slow to load and isn't read there anyway.
    private static let mostFolded = 60_000

    private func size(of parts: [Expectations.Part]) -> Int {
        parts.reduce(0) { sum, part in
            (part.expected + part.contra).reduce(sum) { sum, cell in
                cell.indicators.reduce(sum + (cell.text?.html.utf8.count ?? 0)) { sum, indicator in
                    indicator.examples.reduce(sum + indicator.text.html.utf8.count) { $0 + $1.text.html.utf8.count }
                }
            }
        }
    }
}
