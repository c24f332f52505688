import Escaping
import Localization
import Model
import PageKit
import Templates
import Theming

/// A role: what it is for, and all that it asks.
struct RoleView: TemplateObject {
    let frame: PageContext
    let role: Role
    let status: StatusView?
    let level: RenderedHTML?
    let purpose: PageText?
    let ways: [LinkView]
    let asked: AskedView
    let gone: GoneView?
    let groupContra: [PartView]
    let pager: PagerView?

    static let fields: Fields<RoleView> = [
        .including { $0.frame },
        .including { $0.asked },
        .text("title", "The job’s title.") { $0.role.title },
        .text("family", "The family of jobs that it belongs to.") { $0.role.family },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.status },
        .html("level", "The level that is asked where nothing else is said.") { $0.level },
        .html("purpose", "What the job is for.") { $0.purpose },
        .list("ways", "The form to print, and comparisons with others.") { $0.ways },
        .object("gone", "In a preview: competencies that it no longer asks.") { $0.gone },
        .list("groupContra", "Contra-indicators of whole groups.") { $0.groupContra },
        .object("pager", "The roles before and after it.") { $0.pager },
    ]
}

extension FrameworkContext {
    /// The pages of all roles, and the list of them.
    package func rolePages() -> [PublishedPage] {
        guard !framework.roles.isEmpty else { return [] }
        let list = Address.roles(framework.id)
        let title = words.phrase(.roles)
        let roleTrail = trail.adding(title, list, in: folder)
        let links = framework.roles.map { LinkView(title: $0.title, link: link(.role($0.id, framework.id))) }
        let pages = framework.roles.enumerated().map { index, role in
            PublishedPage(
                .role(role.id, framework.id), .role, of: theme, extents: [.full, .links]
            ) { [self] rendering, extent in
                let frame = PageContext(
                    folder, rendering, title: role.title, description: role.purpose.plain, trail: roleTrail,
                    source: role.source)
                return on(rendering).view(of: role, extent, pager: PagerView(links, at: index, label: title), on: frame)
            }
        }
        let index = PublishedPage(list, .roles, of: theme) { [self] rendering in
            RolesView(
                frame: PageContext(folder, rendering, title: title, trail: trail), families: familyViews,
                compareLink: chooserLink, filter: rolesFilter)
        }
        return [index] + pages
    }

    private func view(of role: Role, _ extent: PageExtent, pager: PagerView?, on frame: PageContext) -> RoleView {
        let asks = framework.asks(of: role)
        let annotations = annotations(of: role)
        let label = role.level.flatMap { view(of: $0)?.linkedLabel }
        let competencies = Set(asks.map(\.expectations.competency.id))
        return RoleView(
            frame: frame,
            role: role,
            status: StatusView(role.status, words) ?? status,
            level: self.label(label, after: annotations?.level),
            purpose: text(role.purpose),
            ways: ways(from: role),
            asked: AskedView(asks.map { asked($0, annotations) }, extent, ownNote: .askedHere, at: self),
            gone: annotations.flatMap { gone(from: $0) { competencies.contains($0) } },
            groupContra: groupContra(of: asks.map(\.expectations)),
            pager: pager
        )
    }

    /// The form to print, and comparisons with the roles beside it and with any other.
    private func ways(from role: Role) -> [LinkView] {
        let form = LinkView(
            title: words.phrase(.printForm), link: link(.specification(role.id, framework.id)))
        let beside = neighbours.filter { $0.first.id == role.id || $0.second.id == role.id }.map { pair in
            let other = pair.first.id == role.id ? pair.second : pair.first
            return LinkView(
                title: words.phrase(.compareWith, ["title": other.title]), link: comparisonLink(pair).link)
        }
        return [form] + beside
            + [compareLink(from: side(role)), historyLink(from: .role(role.id, framework.id))].compactMap(\.self)
    }

    /// What a role asks, in a preview with how it was.
    func asked(_ ask: Ask, _ annotations: RoleAnnotations?) -> Asked {
        let competency = ask.expectations.competency.id
        let label = label(of: ask)
        return Asked(
            expectations: ask.expectations,
            extent: self.label(label, after: annotations?.extent(competency)),
            formerCells: annotations?.formerCells(competency))
    }

    /// To what extent a role asks a competency, as a label; nothing where it is the same for everyone.
    func label(of ask: Ask) -> RenderedHTML? {
        switch ask.extent {
        case .level(let level): view(of: level, in: ask.expectations.competency)?.linkedLabel
        case .toBeAgreed: RenderedHTML(escapedForHTML(words.phrase(.toBeAgreed)))
        case .everyone: nil
        }
    }
}

extension TemplateKey where Root == RoleView {
    static var role: Self { Self("role") }
}
