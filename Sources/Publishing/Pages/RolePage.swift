import Frameworks
import Templates

/// A role: what it is for, and all that it asks.
struct RoleView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let role: Role
    let asks: [Ask]
    let asked: Asked
    /// In a preview: what changed for it.
    let annotations: RoleAnnotations?
    let pager: String?

    private var gone: String? {
        let competencies = Set(asks.map(\.expectations.competency.id))
        return annotations?.gone(from: desk.framework.competencies) { competencies.contains($0) }
    }

    private var contents: String {
        desk.theme.items(
            asks.map { ask in
                let competency = ask.expectations.competency
                return LinkView(title: competency.title, link: "#\(percentEncoded(competency.id.text))")
            }
        )
    }

    static let fields: Fields<RoleView> = [
        .including { $0.frame },
        .text("title", "The job’s title.") { $0.role.title },
        .text("family", "The family of jobs that it belongs to.") { $0.role.family },
        .html("status", "How far it is agreed, from status.mustache, where that is worth a banner.") { view in
            view.desk.theme.banner(view.role.status, view.desk.words) ?? view.desk.banner
        },
        .html("level", "The level that is asked where nothing else is said.") { view in
            let label = view.role.level.flatMap { view.desk.view(of: $0)?.linkedLabel }
            return view.annotations.map { $0.level(label) } ?? label
        },
        .html("purpose", "What the job is for.") { $0.frame.html($0.role.purpose) },
        .html("ways", "The form to print, and comparisons with others, each from link-item.mustache.") { view in
            view.desk.theme.items(view.desk.ways(from: view.role))
        },
        .html("contents", "What it asks, each competency from link-item.mustache.") { $0.contents },
        .html(
            "competencies", "What it asks, each competency from expectations.mustache; missing where that is too much."
        ) {
            $0.asked.full
        },
        .html("gone", "In a preview: competencies that it no longer asks, from gone.mustache.") { $0.gone },
        .list("groups", "Where it is too much: the competencies that it asks, by group.") { $0.asked.groups },
        .flag("hasSeveralGroups", "Whether these are several.") { $0.asked.groups.count > 1 },
        .html("groupContra", "Contra-indicators of whole groups, each from part.mustache.") { view in
            view.desk.groupContra(of: view.asks.map(\.expectations))
        },
        .html("pager", "The roles before and after it, from pager.mustache.") { $0.pager },
    ]
}

extension FrameworkDesk {
    /// The pages of all roles, and the list of them.
    func rolePages() -> [PublishedPage] {
        guard !framework.roles.isEmpty else { return [] }
        let list = Address.roles(framework.id)
        let title = words.phrase(.roles)
        let roleTrail = trail.adding(title, list, in: folder)
        let links = framework.roles.map { LinkView(title: $0.title, link: link(.role($0.id, framework.id))) }
        let pages = framework.roles.enumerated().map { index, role in
            PublishedPage(.role(role.id, framework.id)) { rendering in
                let asks = framework.asks(of: role)
                let desk = on(rendering)
                let annotations = desk.annotations(of: role)
                let view = RoleView(
                    frame: PageFrame(
                        folder, rendering, title: role.title, description: role.purpose.plain, trail: roleTrail,
                        source: role.source
                    ),
                    desk: desk,
                    role: role,
                    asks: asks,
                    asked: Asked(
                        asks.map { ($0.expectations, extent(of: $0, annotations), formerCells(of: $0, annotations)) },
                        ownNote: .askedHere, at: desk),
                    annotations: annotations,
                    pager: theme.pager(links, at: index, label: title, words)
                )
                return theme.render(.role, view)
            }
        }
        let index = PublishedPage(list) { rendering in
            let view = RolesView(
                frame: PageFrame(folder, rendering, title: title, trail: trail), families: familyViews,
                compareLink: chooserLink)
            return theme.render(.roles, view)
        }
        return [index] + pages
    }

    /// The form to print, and comparisons with the roles beside it and with any other.
    fileprivate func ways(from role: Role) -> [LinkView] {
        let form = LinkView(
            title: words.phrase(.printForm), link: link(.specification(role.id, framework.id)))
        let beside = neighbours.filter { $0.first.id == role.id || $0.second.id == role.id }.map { pair in
            let other = pair.first.id == role.id ? pair.second : pair.first
            return LinkView(
                title: words.phrase(.compareWith, ["title": other.title]), link: comparisonLink(pair).link)
        }
        return [form] + beside + [compareLink(from: side(role))].compactMap(\.self)
    }

    /// To what extent a role asks a competency, as a label, in a preview with how it was.
    func extent(of ask: Ask, _ annotations: RoleAnnotations?) -> String? {
        let label = label(of: ask)
        return annotations.map { $0.extent(of: ask.expectations.competency.id, label) } ?? label
    }

    /// In a preview: the cells of a competency that a role asked before.
    func formerCells(of ask: Ask, _ annotations: RoleAnnotations?) -> Set<CellPlace>? {
        annotations.map { $0.formerCells(of: ask.expectations.competency.id) }
    }

    /// To what extent a role asks a competency, as a label; nothing where it is the same for everyone.
    func label(of ask: Ask) -> String? {
        switch ask.extent {
        case .level(let level): view(of: level, in: ask.expectations.competency)?.linkedLabel
        case .toBeAgreed: words.phrase(.toBeAgreed)
        case .everyone: nil
        }
    }
}
