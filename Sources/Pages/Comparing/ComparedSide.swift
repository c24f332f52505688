import Model
import PageKit
import Templates
import Theming

/// One of the two that are compared: a level or a role, as it is named on a page.
struct ComparedSide: Sendable {
    let standpoint: Standpoint
    let title: String
    /// Its page.
    let link: String
    /// Its name with the level's mark, linked to its page.
    let label: RenderedHTML
    /// By which an address and the form name it.
    let key: String
}

extension FrameworkContext {
    /// All that can be compared: the levels, then the roles.
    var comparedSides: [ComparedSide] {
        framework.ladder.levels.map(side) + framework.roles.map(side)
    }

    func side(_ level: Level) -> ComparedSide {
        ComparedSide(
            standpoint: .level(level.id), title: level.title, link: link(.level(level.id, framework.id)),
            label: view(of: level.id)?.linkedLabel ?? RenderedHTML(""), key: Self.key(level.id)
        )
    }

    func side(_ role: Role) -> ComparedSide {
        let page = link(.role(role.id, framework.id))
        return ComparedSide(
            standpoint: .role(role.id), title: role.title, link: page,
            label: theme.rendered(.levelLabel, LevelLabelView(title: role.title, mark: RenderedHTML(""), link: page)),
            key: Self.key(role.id)
        )
    }

    static func key(_ level: Level.ID) -> String { "level-\(level)" }
    static func key(_ role: Role.ID) -> String { "role-\(role)" }
}
