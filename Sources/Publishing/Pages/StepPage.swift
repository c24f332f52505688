import Frameworks
import Templates

/// A step up: what is new at the next level, competency by competency, and what stays.
struct StepView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let step: Step
    let comparisons: [Comparison]
    let changes: StepChanges

    private var contents: String {
        desk.theme.items(
            comparisons.filter { !$0.onlySecond.isEmpty }.map { comparison in
                LinkView(
                    title: comparison.competency.title, link: "#\(percentEncoded(comparison.competency.id.text))",
                    note: desk.inWords(IndicatorCounts(comparison.onlySecond))
                )
            }
        )
    }

    private func total(_ parts: (Comparison) -> [Expectations.Part]) -> String? {
        desk.inWords(IndicatorCounts(sumOf: comparisons.map { IndicatorCounts(parts($0)) }))
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
        .html(
            "competencies", "What is new, each competency from step-change.mustache; missing where that is too much."
        ) { $0.changes.new },
        .html("unchanged", "The competencies in which nothing is, each from step-change.mustache.") {
            $0.changes.unchanged
        },
        .list("groups", "Where it is too much: the competencies in which something is new, by group.") {
            $0.changes.groups
        },
        .flag("hasSeveralGroups", "Whether these are several.") { $0.changes.groups.count > 1 },
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

extension FrameworkDesk {
    /// A page for each step that the framework's ladder offers.
    func stepPages() -> [PublishedPage] {
        Step.all(of: framework.ladder).map { step in
            PublishedPage(step.address(in: framework)) { rendering in
                let desk = on(rendering)
                let comparisons = framework.compare(.level(step.level.id), .level(step.next.id))
                let page = StepView(
                    frame: PageFrame(
                        folder, rendering,
                        title: words.phrase(.stepTitle, ["from": step.level.title, "to": step.next.title]),
                        description: step.next.summary, trail: trail, source: framework.source
                    ),
                    desk: desk,
                    step: step,
                    comparisons: comparisons,
                    changes: StepChanges(comparisons, at: desk)
                )
                return theme.render(.step, page)
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
