import Localization
import Model
import PageKit
import Templates
import Theming

/// A step up: what is new at the next level, competency by competency, and what stays.
struct StepView: TemplateObject {
    let frame: PageContext
    let step: Step
    let status: StatusView?
    let from: LevelView?
    let to: LevelView?
    let contents: [LinkView]
    let newTotal: String?
    let stayingTotal: String?
    let endingTotal: String?
    let competencies: [StepChangeView]
    let unchanged: [StepChangeView]
    let groups: [AskedGroup]

    init(_ step: Step, _ extent: PageExtent, on frame: PageContext, at context: FrameworkContext) {
        self.frame = frame
        self.step = step
        status = context.status
        from = context.view(of: step.level.id)
        to = context.view(of: step.next.id)
        let comparisons = context.framework.compare(.level(step.level.id), .level(step.next.id))
        let new = comparisons.filter { !$0.onlySecond.isEmpty }
        func total(_ parts: (Comparison) -> [Expectations.Part]) -> String? {
            context.inWords(IndicatorCounts(sumOf: comparisons.map { IndicatorCounts(parts($0)) }), of: nil)
        }
        newTotal = total(\.onlySecond)
        stayingTotal = total(\.both)
        endingTotal = total(\.onlyFirst)
        contents = new.map { comparison in
            LinkView(
                title: comparison.competency.title, link: "#\(percentEncoded(comparison.competency.id.text))",
                note: context.inWords(IndicatorCounts(comparison.onlySecond), of: comparison.competency))
        }
        func views(_ comparisons: [Comparison]) -> [StepChangeView] {
            comparisons.map { StepChangeView($0, holdsFolds: extent == .full, at: context) }
        }
        let isLinks = extent == .links
        competencies = isLinks ? [] : views(new)
        unchanged = isLinks ? [] : views(comparisons.filter(\.onlySecond.isEmpty))
        let items = new.map { AskedItemView($0.competency, new: $0.onlySecond, extent: nil, at: context) }
        groups = isLinks ? AskedGroup.all(items, at: context) : []
    }

    static let fields: Fields<StepView> = [
        .including { $0.frame },
        .text("title", "Between which levels the step leads.") { $0.frame.title },
        .text("summary", "Who is at the next level.") { $0.step.next.summary },
        .object("status", "How far the framework is agreed, where that is worth a banner.") { $0.status },
        .html("mark", "The next level’s mark.") { $0.to?.mark },
        .html("from", "The label of the level that the step begins at.") { $0.from?.linkedLabel },
        .html("to", "The label of the next level.") { $0.to?.linkedLabel },
        .text("newTotal", "How many indicators are new, in words.") { $0.newTotal },
        .text("stayingTotal", "How many stay.") { $0.stayingTotal },
        .text("endingTotal", "How many are no longer listed; missing where the next level includes all.") {
            $0.endingTotal
        },
        .list("contents", "The competencies in which something is new, and where they stand on the page.") {
            $0.contents
        },
        .list("competencies", "What is new, competency by competency; empty where that is too much.") {
            $0.competencies
        },
        .list("unchanged", "The competencies in which nothing is.") { $0.unchanged },
        .list("groups", "Where it is too much: the competencies in which something is new, by group.") { $0.groups },
        .flag("hasSeveralGroups", "Whether these are several.") { $0.groups.count > 1 },
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

extension FrameworkContext {
    /// A page for each step that the framework's ladder offers.
    package func stepPages() -> [PublishedPage] {
        Step.all(of: framework.ladder).map { step in
            PublishedPage(
                step.address(in: framework), .step, of: theme, extents: [.full, .withoutFolds, .links]
            ) { [self] rendering, extent in
                let frame = PageContext(
                    folder, rendering,
                    title: words.phrase(.stepTitle, ["from": step.level.title, "to": step.next.title]),
                    description: step.next.summary, trail: trail, source: framework.source
                )
                return StepView(step, extent, on: frame, at: on(rendering))
            }
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
}

extension TemplateKey where Root == StepView {
    static var step: Self { Self("step") }
}
