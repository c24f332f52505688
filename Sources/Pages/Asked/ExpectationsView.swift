import Localization
import Model
import PageKit
import Templates
import Theming

/// What one competency asks, on a page that shows several.
struct ExpectationsView: TemplateObject {
    let competency: Competency
    let statusTag: String?
    let link: String
    let extent: RenderedHTML?
    let definition: PageText?
    let parts: [PartView]

    /// - Parameter ownNote: what is said of the part that is written for the very level asked about.
    init(_ asked: Asked, ownNote: MessageKey, at context: FrameworkContext) {
        competency = asked.expectations.competency
        statusTag = competency.status.tag(context.words)
        link = context.link(.competency(competency.id, context.framework.id))
        extent = asked.extent
        definition = context.text(competency.definition)
        parts = context.views(
            of: asked.expectations.parts, in: competency, ownNote: ownNote, formerCells: asked.formerCells)
    }

    static let fields: Fields<ExpectationsView> = [
        .text("title", "The competency’s title.") { $0.competency.title },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.competency.id).text },
        .text("link", "The competency’s page.") { $0.link },
        .html("extent", "On a role’s page: the level that is asked.") { $0.extent },
        .html("definition", "What it is.") { $0.definition },
        .list("parts", "What it asks, part by part.") { $0.parts },
    ]
}
