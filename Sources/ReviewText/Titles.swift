import Model
import Reviewing

/// What the parts of one version of a framework are called.
struct Titles {
    private var levels: [Level.ID: String] = [:]
    private var ownLevels: [Competency.ID: [Level.ID: String]] = [:]
    private var groups: [Group.ID: String] = [:]
    private var competencies: [Competency.ID: String] = [:]
    private var themes: [Competency.Theme.ID: String] = [:]
    private var roles: [Role.ID: String] = [:]
    private var pages: [Page.ID: String] = [:]
    private var warningGroups: Set<Group.ID> = []
    private var title: String?

    /// - Parameter framework: nil for the site itself.
    init(_ framework: Framework?, _ site: Site) {
        for page in framework?.pages ?? site.pages { pages[page.id] = page.title }
        title = site.title
        guard let framework else { return }
        for level in framework.ladder.levels { levels[level.id] = level.title }
        title = framework.title
        for group in framework.groups {
            groups[group.id] = group.title
            if !group.contra.isEmpty { warningGroups.insert(group.id) }
        }
        for role in framework.roles { roles[role.id] = role.title }
        for competency in framework.competencies {
            competencies[competency.id] = competency.title
            for theme in competency.themes { themes[theme.id] = theme.title }
            guard let ladder = competency.ownLadder else { continue }
            for level in ladder.levels { ownLevels[competency.id, default: [:]][level.id] = level.title }
        }
    }

    /// A level's title: of a competency's own ladder if it has one with that level.
    func level(_ id: Level.ID, _ competency: Competency.ID?) -> String {
        competency.flatMap { ownLevels[$0]?[id] } ?? levels[id] ?? id.text
    }

    /// A group's title.
    func group(_ id: Group.ID) -> String { groups[id] ?? id.text }
    /// A competency's title.
    func competency(_ id: Competency.ID) -> String { competencies[id] ?? id.text }
    /// A theme's title.
    func theme(_ id: Competency.Theme.ID) -> String { themes[id] ?? id.text }
    /// A role's title.
    func role(_ id: Role.ID) -> String { roles[id] ?? id.text }
    /// A page's title.
    func page(_ id: Page.ID) -> String { pages[id] ?? id.text }

    /// Whether a group has contra-indicators of its own.
    func warns(_ id: Group.ID) -> Bool { warningGroups.contains(id) }

    /// Whether these are all levels and roles that there are.
    func isEveryone(_ touched: Touched) -> Bool {
        touched.levels.count == levels.count && touched.roles.count == roles.count
            && !(levels.isEmpty && roles.isEmpty)
    }

    /// The title of what has an address of its own.
    func title(at place: Place) -> String? {
        if let role = place.role { return roles[role] }
        if let page = place.page { return pages[page] }
        if let level = place.level { return self.level(level, place.competency) }
        return holder(of: place) ?? title
    }

    /// The title of what an indicator stands in: a competency, or a group.
    func holder(of place: Place) -> String? { place.competency.map(competency) ?? place.group.map(group) }

    /// The names that lead to a place, from the largest to the smallest.
    func names(of place: Place, everyone: String) -> [String] {
        // What a role asks of a competency is told with the role.
        let holder = place.role == nil ? holder(of: place) : nil
        let level = place.level.map { self.level($0, place.competency) }
        let isEveryone = place.polarity != nil && place.competency != nil && place.level == nil
        return [
            holder, level ?? (isEveryone ? everyone : nil), place.theme.map(theme), place.role.map(role),
            place.page.map(page),
        ].compactMap(\.self)
    }
}
