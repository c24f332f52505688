import Frameworks
import Reviewing

/// What roles asked of a competency, and ask: also where that follows from the role's own level.
struct AskedTexts: Sendable {
    /// A version of a framework, its things by the identifiers of today.
    private struct Side {
        let framework: Framework
        let roles: [Role.ID: Role]
        let competencies: [Competency.ID: Competency]

        init(_ framework: Framework, _ now: (Place) -> Place = { $0 }) {
            self.framework = framework
            roles = Dictionary(
                framework.roles.map { (now(Place(of: framework, role: $0.id)).role ?? $0.id, $0) },
                uniquingKeysWith: { first, _ in first })
            competencies = Dictionary(
                framework.competencies.map { (now(Place(of: framework, competency: $0.id)).competency ?? $0.id, $0) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private var before: [Framework.ID: Side] = [:]
    private var after: [Framework.ID: Side] = [:]

    init(_ changes: [Change], before: Site, after: Site) {
        let concerned = Set(
            changes.compactMap { change in
                if case .setting(.asked) = change.element { change.place.framework } else { nil }
            })
        guard !concerned.isEmpty else { return }
        let successors = Successors(changes)
        for framework in before.frameworks {
            guard let id = successors.now(Place(of: framework)).framework, concerned.contains(id) else { continue }
            self.before[id] = Side(framework, successors.now)
        }
        for framework in after.frameworks where concerned.contains(framework.id) {
            self.after[framework.id] = Side(framework)
        }
    }

    /// The extents to which a role asks a competency, in words; nil for a change of anything else.
    func texts(of change: Change, in words: Words) -> (before: String, after: String)? {
        guard case .setting(.asked(let competency)) = change.element, let role = change.place.role,
            let framework = change.place.framework, let old = before[framework], let new = after[framework]
        else { return nil }
        return (extent(role, competency, in: old, words), extent(role, competency, in: new, words))
    }

    private func extent(_ role: Role.ID, _ competency: Competency.ID, in side: Side, _ words: Words) -> String {
        guard let role = side.roles[role], let competency = side.competencies[competency],
            let ask = side.framework.ask(of: role, in: competency)
        else { return words.phrase(.askedNot) }
        return switch ask.extent {
        case .level(let level): level.title
        case .toBeAgreed: words.phrase(.toBeAgreed)
        case .everyone: words.phrase(.forEveryone)
        }
    }
}

extension Place {
    /// A framework, or a role or a competency of it.
    init(of framework: Framework, competency: Competency.ID? = nil, role: Role.ID? = nil) {
        self.init()
        self.framework = framework.id
        self.competency = competency
        self.role = role
    }
}
