import Model
import Reviewing

/// What things that have another identifier now are called in the version after.
struct Successors: Sendable {
    private struct LevelKey: Hashable {
        let framework: Framework.ID
        /// Of whose own ladder it is; nil for the framework's.
        let competency: Competency.ID?
        let level: Level.ID
    }

    private var frameworks: [Framework.ID: Framework.ID] = [:]
    private var groups: [Framework.ID: [Group.ID: Group.ID]] = [:]
    private var competencies: [Framework.ID: [Competency.ID: Competency.ID]] = [:]
    private var levels: [LevelKey: Level.ID] = [:]
    private var themes: [Framework.ID: [Competency.Theme.ID: Competency.Theme.ID]] = [:]
    private var roles: [Framework.ID: [Role.ID: Role.ID]] = [:]
    private var pages: [Framework.ID?: [Page.ID: Page.ID]] = [:]

    /// All that the changes tell of: whatever has another identifier has a change that says so.
    init(_ changes: [Change]) {
        for change in changes {
            guard let old = change.before?.place, let new = change.after?.place else { continue }
            add(old, new, change.element)
        }
    }

    private mutating func add(_ old: Place, _ new: Place, _ element: Element) {
        if element == .page, let page = old.page { pages[old.framework, default: [:]][page] = new.page }
        guard let framework = old.framework else { return }
        switch element {
        case .framework: frameworks[framework] = new.framework
        case .group: if let group = old.group { groups[framework, default: [:]][group] = new.group }
        case .competency:
            if let competency = old.competency { competencies[framework, default: [:]][competency] = new.competency }
        case .level:
            guard let level = old.level else { return }
            levels[LevelKey(framework: framework, competency: old.competency, level: level)] = new.level
        case .narrative(.theme): if let theme = old.theme { themes[framework, default: [:]][theme] = new.theme }
        case .role: if let role = old.role { roles[framework, default: [:]][role] = new.role }
        default: return
        }
    }

    /// A place of the version before, by the identifiers of the version after.
    func now(_ old: Place) -> Place {
        var place = old
        place.page = old.page.map { pages[old.framework]?[$0] ?? $0 }
        guard let framework = old.framework else { return place }
        place.framework = frameworks[framework] ?? framework
        place.group = old.group.map { groups[framework]?[$0] ?? $0 }
        place.competency = old.competency.map { competencies[framework]?[$0] ?? $0 }
        place.level = old.level.map { level in
            levels[LevelKey(framework: framework, competency: old.competency, level: level)]
                ?? levels[LevelKey(framework: framework, competency: nil, level: level)] ?? level
        }
        place.theme = old.theme.map { themes[framework]?[$0] ?? $0 }
        place.role = old.role.map { roles[framework]?[$0] ?? $0 }
        return place
    }
}
