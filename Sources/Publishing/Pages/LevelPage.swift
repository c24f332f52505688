import Frameworks

/// A level: what applies there, competency by competency, own and included.
struct LevelPageView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let level: Level
    let view: LevelView
    let position: String
    let competencies: [ExpectationsView]

    private var included: [LevelView] {
        desk.framework.ladder.holding(at: level.id).dropFirst().compactMap { desk.view(of: $0.id) }
    }

    /// Groups of which a competency applies here.
    private var groupContra: [PartView] {
        let groups = Set(desk.framework.expectations(at: level.id).compactMap(\.competency.group))
        return desk.framework.groups.filter { groups.contains($0.id) }.compactMap { desk.contraPart(of: $0, anchor: nil) }
    }

    static let fields: Fields<LevelPageView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s levels it is.") { $0.position },
        .text("title", "The level’s title.") { $0.level.title },
        .html("mark", "The level’s mark.") { $0.view.mark },
        .text("summary", "Who is at this level.") { $0.level.summary },
        .object("status", "How far the framework is agreed, where that is worth a banner.") {
            StatusView($0.desk.framework.status, $0.desk.words)
        },
        .list("included", "The levels whose expectations hold here too, the highest first.") { $0.included },
        .list("competencies", "What applies, competency by competency.") { $0.competencies },
        .list("groupContra", "Contra-indicators of whole groups.") { $0.groupContra },
    ]
}

/// What one competency asks, on a page that shows several.
final class ExpectationsView: TemplateObject {
    let title: String
    let code: String?
    let anchor: String
    let link: String
    let definition: String?
    let group: String?
    let parts: [PartView]

    init(_ expectations: Expectations, at desk: FrameworkDesk) {
        let competency = expectations.competency
        title = competency.title
        code = competency.code
        anchor = Anchor(competency: competency.id).text
        link = desk.link(.competency(competency.id, desk.framework.id))
        definition = competency.definition?.html
        group = competency.group.flatMap { desk.framework.group($0)?.title }
        parts = desk.parts(of: expectations)
    }

    static let fields: Fields<ExpectationsView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("code", "Its short mark.") { $0.code },
        .text("anchor", "The id of its place on the page.") { $0.anchor },
        .text("link", "The competency’s page.") { $0.link },
        .html("definition", "What it is.") { $0.definition },
        .text("group", "The group that it belongs to.") { $0.group },
        .list("parts", "What it asks, part by part.") { $0.parts },
    ]
}

extension FrameworkDesk {
    /// The pages of all levels.
    func levelPages() -> [RenderedPage] {
        zip(framework.ladder.levels, levels).map { level, view in
            let address = Address.level(level.id, framework.id)
            let page = LevelPageView(
                frame: PageFrame(folder, address, title: level.title, description: level.summary, trail: trail),
                desk: self,
                level: level,
                view: view,
                position: words.phrase(.levelPosition, count: levels.count, ["number": String(view.number)]),
                competencies: framework.expectations(at: level.id).map { ExpectationsView($0, at: self) }
            )
            return RenderedPage(address: address, text: theme.render(.level, page))
        }
    }
}
