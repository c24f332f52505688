import Frameworks
import Templates

/// A level: what applies there, competency by competency, own and included.
struct LevelPageView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let level: Level
    let view: LevelView
    let position: String
    let expectations: [Expectations]
    let asked: Asked

    private var included: String {
        desk.framework.ladder.holding(at: level.id).dropFirst().compactMap { desk.view(of: $0.id)?.linkedLabel }
            .joined(separator: ", ")
    }

    private var contents: String {
        desk.theme.items(
            expectations.map {
                LinkView(title: $0.competency.title, link: "#\(percentEncoded($0.competency.id.text))")
            }
        )
    }

    static let fields: Fields<LevelPageView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s levels it is.") { $0.position },
        .text("title", "The level’s title.") { $0.level.title },
        .html("mark", "The level’s mark.") { $0.view.mark },
        .text("summary", "Who is at this level.") { $0.level.summary },
        .html("status", "How far the framework is agreed, from status.mustache, where that is worth a banner.") {
            $0.desk.banner
        },
        .html("included", "The levels whose expectations hold here too, the highest first.") { $0.included },
        .html("ways", "Steps to and from the level, and a comparison, each from link-item.mustache.") { view in
            let compare = view.desk.compareLink(from: view.desk.side(view.level))
            return view.desk.theme.items(view.desk.stepLinks(at: view.level.id) + [compare].compactMap(\.self))
        },
        .html("contents", "The competencies that apply, each from link-item.mustache.") { $0.contents },
        .html(
            "competencies", "What applies, each competency from expectations.mustache; missing where that is too much."
        ) {
            $0.asked.full
        },
        .list("groups", "Where it is too much: the competencies that apply, by group.") { $0.asked.groups },
        .flag("hasSeveralGroups", "Whether these are several.") { $0.asked.groups.count > 1 },
        .html("groupContra", "Contra-indicators of whole groups, each from part.mustache.") {
            $0.desk.groupContra(of: $0.expectations)
        },
    ]
}

/// What one competency asks, on a page that shows several.
struct ExpectationsView: TemplateObject {
    let expectations: Expectations
    let desk: FrameworkDesk
    /// To what extent a role asks it.
    var extent: String?
    /// In a preview: the cells whose former content is of interest; nil means all.
    var formerCells: Set<CellPlace>?
    /// What is said of the part that is written for the very level asked about.
    let ownNote: Phrase

    private var competency: Competency { expectations.competency }

    static let fields: Fields<ExpectationsView> = [
        .text("title", "The competency’s title.") { $0.competency.title },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("statusTag", "How far it is agreed, where it is not in force.") { view in
            view.competency.status.tag(view.desk.words)
        },
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.competency.id).text },
        .text("link", "The competency’s page.") { $0.desk.link(.competency($0.competency.id, $0.desk.framework.id)) },
        .html("extent", "On a role’s page: the level that is asked.") { $0.extent },
        .html("definition", "What it is.") { $0.desk.html($0.competency.definition) },
        .html("parts", "What it asks, each part from part.mustache.") {
            $0.desk.html(of: $0.expectations.parts, in: $0.competency, ownNote: $0.ownNote, formerCells: $0.formerCells)
        },
        .words("words", "The theme’s words.") { $0.desk.words },
    ]
}

extension FrameworkDesk {
    /// The pages of all levels.
    func levelPages() -> [PublishedPage] {
        zip(framework.ladder.levels, levels).map { level, view in
            PublishedPage(.level(level.id, framework.id)) { rendering in
                let desk = on(rendering)
                let expectations = framework.expectations(at: level.id)
                let page = LevelPageView(
                    frame: PageFrame(
                        folder, rendering, title: level.title, description: level.summary, trail: trail,
                        source: framework.source
                    ),
                    desk: desk,
                    level: level,
                    view: view,
                    position: words.phrase(.levelPosition, count: levels.count, ["number": String(view.number)]),
                    expectations: expectations,
                    asked: Asked(expectations.map { ($0, nil, nil) }, ownNote: .newAtThisLevel, at: desk)
                )
                return theme.render(.level, page)
            }
        }
    }
}
