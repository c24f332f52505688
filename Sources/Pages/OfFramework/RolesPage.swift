import Localization
import Model
import PageKit
import Templates
import Theming

/// The roles of one family.
struct RoleFamily: Sendable {
    /// The family's name; nil for roles of none.
    let title: String?
    let roles: [Role]
}

/// A framework's roles by family.
struct RolesView: TemplateObject {
    /// The roles of one family.
    struct Family: TemplateObject {
        let title: String?
        let roles: [RoleItemView]
        let isFolded: Bool

        static let fields: Fields<Family> = [
            .text("title", "The family’s name; missing for roles of none.") { $0.title },
            .list("roles", "Its roles.") { $0.roles },
            .number("count", "How many these are.") { $0.roles.count },
            .flag("isFolded", "Whether they are folded, since the list is long.") { $0.isFolded },
        ]
    }

    let frame: PageContext
    let families: [Family]
    let compareLink: String?
    let filter: FilterView?

    static let fields: Fields<RolesView> = [
        .including { $0.frame },
        .text("title", "What roles are called here.") { $0.frame.title },
        .list("families", "The families of jobs.") { $0.families },
        .text("compareLink", "The page on which two can be compared.") { $0.compareLink },
        .object("filter", "What a long list can be narrowed down by.") { $0.filter },
        .flag("hasFilter", "Whether it can be.") { $0.filter != nil },
    ]
}

/// A role in a list of several.
struct RoleItemView: TemplateObject {
    let title: String
    let link: String
    let level: RenderedHTML?
    let statusTag: String?
    let changeTag: String?

    static let fields: Fields<RoleItemView> = [
        .text("title", "The job’s title.") { $0.title },
        .text("link", "Its page.") { $0.link },
        .html("level", "The label of the level that it asks.") { $0.level },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .text("changeTag", "In a preview: that it is new, or how much changed on its page.") { $0.changeTag },
    ]
}

extension FrameworkContext {
    /// The roles by family, in the order in which families first stand.
    var families: [RoleFamily] {
        var names: [String?] = []
        for role in framework.roles where !names.contains(role.family) { names.append(role.family) }
        let members = Dictionary(grouping: framework.roles, by: \.family)
        return names.map { RoleFamily(title: $0, roles: members[$0] ?? []) }
    }

    /// The families with their roles.
    var familyViews: [RolesView.Family] {
        let families = families
        let isFolded = FilterView.isLong(framework.roles.count) && families.count > 1
        return families.map { family in
            RolesView.Family(
                title: family.title,
                roles: family.roles.map { role in roleItem(role, level: role.level.flatMap { view(of: $0)?.label }) },
                isFolded: isFolded)
        }
    }

    /// What the list of roles can be narrowed down by.
    var rolesFilter: FilterView? {
        let hasFamilies = Set(framework.roles.map(\.family)).count > 1
        let hasLevels = framework.roles.contains { $0.level != nil }
        return FilterView(
            of: framework.roles.count, groupLabel: hasFamilies ? words.phrase(.filterFamily) : nil,
            levelLabel: hasLevels ? words.phrase(.kindLevel) : nil, hasFolds: hasFamilies, in: folder)
    }

    /// The roles that ask for a competency, and to what extent.
    func rolesAsking(for competency: Competency) -> [RoleItemView] {
        framework.roles.compactMap { role in
            framework.ask(of: role, in: competency).map { roleItem(role, level: label(of: $0)) }
        }
    }

    private func roleItem(_ role: Role, level: RenderedHTML?) -> RoleItemView {
        RoleItemView(
            title: role.title, link: link(.role(role.id, framework.id)), level: level,
            statusTag: role.status.tag(words), changeTag: changeTag(.role(role.id, framework.id))
        )
    }
}

extension TemplateKey where Root == RolesView {
    static var roles: Self { Self("roles") }
}
