import Localization
import Model
import PageKit
import Templates
import Theming

/// A role as a form: what the post asks, with room for what is essential and how it will be assessed.
struct SpecificationView: TemplateObject {
    let frame: PageContext
    let role: Role
    let status: StatusView?
    let level: LevelView?
    let purpose: PageText?
    let rows: [SpecificationRowView]
    let roleLink: String

    static let fields: Fields<SpecificationView> = [
        .including { $0.frame },
        .text("title", "The job’s title.") { $0.role.title },
        .text("family", "The family of jobs that it belongs to.") { $0.role.family },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.status },
        .html("level", "The label of the level that is asked where nothing else is said.") { $0.level?.label },
        .html("purpose", "What the job is for.") { $0.purpose },
        .list("rows", "What it asks, a row a competency.") { $0.rows },
        .text("roleLink", "The role’s page.") { $0.roleLink },
    ]
}

/// A competency's row in the form.
struct SpecificationRowView: TemplateObject {
    let competency: Competency
    let extent: RenderedHTML?
    let cells: [ThemedCellView]

    static let fields: Fields<SpecificationRowView> = [
        .text("title", "The competency’s title.") { $0.competency.title },
        .text("code", "Its short mark.") { $0.competency.code },
        .html("extent", "The label of the level that is asked.") { $0.extent },
        .list("cells", "What is expected, own and included.") { $0.cells },
    ]
}

extension FrameworkContext {
    /// A form for each role.
    package func specificationPages() -> [PublishedPage] {
        let list = trail.adding(words.phrase(.roles), .roles(framework.id), in: folder)
        return framework.roles.map { role in
            PublishedPage(.specification(role.id, framework.id), .specification, of: theme) { [self] rendering in
                let page = Address.role(role.id, framework.id)
                let frame = PageContext(
                    folder, rendering, title: words.phrase(.specificationTitle, ["title": role.title]),
                    trail: list.adding(role.title, page, in: folder), source: role.source
                )
                return on(rendering).specification(of: role, on: frame)
            }
        }
    }

    private func specification(of role: Role, on frame: PageContext) -> SpecificationView {
        let annotations = annotations(of: role)
        return SpecificationView(
            frame: frame,
            role: role,
            status: StatusView(role.status, words) ?? status,
            level: role.level.flatMap { view(of: $0) },
            purpose: text(role.purpose),
            rows: framework.asks(of: role).map { ask in
                let asked = asked(ask, annotations)
                let competency = ask.expectations.competency
                let expected = ask.expectations.parts.flatMap(\.expected)
                return SpecificationRowView(
                    competency: competency, extent: asked.extent,
                    cells: views(of: expected, in: competency, formerCells: asked.formerCells))
            },
            roleLink: link(.role(role.id, framework.id))
        )
    }
}

extension TemplateKey where Root == SpecificationView {
    static var specification: Self { Self("specification") }
}
