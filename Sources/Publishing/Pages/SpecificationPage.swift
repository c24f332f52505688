import Frameworks
import Templates

/// A role as a form: what the post asks, with room for what is essential and how it will be assessed.
struct SpecificationView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let role: Role

    private var rows: String {
        let annotations = desk.annotations(of: role)
        return desk.framework.asks(of: role).map { ask in
            let competency = ask.expectations.competency
            let expected = ask.expectations.parts.flatMap(\.expected)
            let row = SpecificationRowView(
                title: competency.title, code: competency.code, extent: desk.extent(of: ask, annotations),
                html: desk.themed(
                    expected, in: competency, asHeads: false, formerCells: desk.formerCells(of: ask, annotations)),
                words: desk.words
            )
            return desk.theme.render(.specificationRow, row)
        }.joined()
    }

    static let fields: Fields<SpecificationView> = [
        .including { $0.frame },
        .text("title", "The job’s title.") { $0.role.title },
        .text("family", "The family of jobs that it belongs to.") { $0.role.family },
        .html("status", "How far it is agreed, from status.mustache, where that is worth a banner.") { view in
            view.desk.theme.banner(view.role.status, view.desk.words) ?? view.desk.banner
        },
        .html("level", "The label of the level that is asked where nothing else is said.") { view in
            view.role.level.flatMap { view.desk.view(of: $0)?.label }
        },
        .html("purpose", "What the job is for.") { $0.frame.html($0.role.purpose) },
        .html("rows", "What it asks, each competency from specification-row.mustache.") { $0.rows },
        .text("roleLink", "The role’s page.") { $0.desk.link(.role($0.role.id, $0.desk.framework.id)) },
    ]
}

/// A competency's row in the form.
struct SpecificationRowView: TemplateObject {
    let title: String
    let code: String?
    let extent: String?
    let html: String
    let words: Words

    static let fields: Fields<SpecificationRowView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("code", "Its short mark.") { $0.code },
        .html("extent", "The label of the level that is asked.") { $0.extent },
        .html("html", "What is expected, own and included.") { $0.html },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension FrameworkDesk {
    /// A form for each role.
    func specificationPages() -> [PublishedPage] {
        let list = trail.adding(words.phrase(.roles), .roles(framework.id), in: folder)
        return framework.roles.map { role in
            PublishedPage(.specification(role.id, framework.id)) { rendering in
                let page = Address.role(role.id, framework.id)
                let frame = PageFrame(
                    folder, rendering, title: words.phrase(.specificationTitle, ["title": role.title]),
                    trail: list.adding(role.title, page, in: folder), source: role.source
                )
                let view = SpecificationView(frame: frame, desk: on(rendering), role: role)
                return theme.render(.specification, view)
            }
        }
    }
}
