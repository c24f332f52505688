import Localization
import Model
import PageKit
import Templates
import Theming

/// A level: what applies there, competency by competency, own and included.
struct LevelPageView: TemplateObject {
    let frame: PageContext
    let level: LevelView
    let position: String
    let status: StatusView?
    let included: [LevelView]
    let ways: [LinkView]
    let asked: AskedView
    let groupContra: [PartView]

    static let fields: Fields<LevelPageView> = [
        .including { $0.frame },
        .including { $0.asked },
        .text("position", "Which of the framework’s levels it is.") { $0.position },
        .text("title", "The level’s title.") { $0.level.title },
        .html("mark", "The level’s mark.") { $0.level.mark },
        .text("summary", "Who is at this level.") { $0.level.summary },
        .object("status", "How far the framework is agreed, where that is worth a banner.") { $0.status },
        .list("included", "The levels whose expectations hold here too, the highest first.") { $0.included },
        .list("ways", "Steps to and from the level, and a comparison.") { $0.ways },
        .list("groupContra", "Contra-indicators of whole groups.") { $0.groupContra },
    ]
}

extension FrameworkContext {
    /// The pages of all levels.
    package func levelPages() -> [PublishedPage] {
        zip(framework.ladder.levels, levels).map { level, view in
            PublishedPage(
                .level(level.id, framework.id), .level, of: theme, extents: [.full, .links]
            ) { [self] rendering, extent in
                let context = on(rendering)
                let expectations = framework.expectations(at: level.id)
                let compare = compareLink(from: side(level))
                return LevelPageView(
                    frame: PageContext(
                        folder, rendering, title: level.title, description: level.summary, trail: trail,
                        source: framework.source
                    ),
                    level: view,
                    position: words.phrase(.levelPosition, count: levels.count, ["number": String(view.number)]),
                    status: status,
                    included: framework.ladder.holding(at: level.id).dropFirst().compactMap { self.view(of: $0.id) },
                    ways: stepLinks(at: level.id)
                        + [compare, historyLink(from: .level(level.id, framework.id))].compactMap(\.self),
                    asked: AskedView(
                        expectations.map { Asked(expectations: $0) }, extent, ownNote: .newAtThisLevel, at: context),
                    groupContra: context.groupContra(of: expectations)
                )
            }
        }
    }
}

extension TemplateKey where Root == LevelPageView {
    static var level: Self { Self("level") }
}
