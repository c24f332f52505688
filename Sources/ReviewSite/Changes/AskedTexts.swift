import Localization
import Model
import PageKit
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
    private let successors: Successors

    init(_ changes: [Change], before: Site, after: Site) {
        let concerned = Set(changes.compactMap(\.place.framework))
        successors = Successors(changes)
        for framework in before.frameworks {
            guard let id = successors.now(Place(of: framework)).framework, concerned.contains(id) else { continue }
            self.before[id] = Side(framework, successors.now)
        }
        for framework in after.frameworks where concerned.contains(framework.id) {
            self.after[framework.id] = Side(framework)
        }
    }

    /// The extents to which a role asks a competency, in words; nil for a change of anything else.
    func texts(of change: Change, in words: LocalizedStrings) -> (before: String, after: String)? {
        guard case .setting(.asked(let competency)) = change.element, let role = change.place.role,
            let framework = change.place.framework
        else { return nil }
        return extents(role, competency, in: framework, words)
    }

    /// The extents to which a role asked a competency, and asks it, in words; nil where one of them wasn't there before.
    func extents(_ role: Role.ID, _ competency: Competency.ID, in framework: Framework.ID, _ words: LocalizedStrings)
        -> (before: String, after: String)?
    {
        guard let old = before[framework], let new = after[framework], old.roles[role] != nil,
            old.competencies[competency] != nil
        else { return nil }
        return (extent(role, competency, in: old, words), extent(role, competency, in: new, words))
    }

    /// The cells that a role asked of a competency before, by the identifiers of today.
    func formerCells(_ role: Role.ID, _ competency: Competency.ID, in framework: Framework.ID) -> Set<CellID> {
        guard let side = before[framework], let role = side.roles[role], let old = side.competencies[competency],
            let ask = side.framework.ask(of: role, in: old)
        else { return [] }
        let cells = ask.expectations.parts.flatMap { $0.expected + $0.contra }
        return Set(
            cells.compactMap { cell in
                var place = Place(of: side.framework, competency: old.id)
                place.level = cell.level
                place.theme = cell.theme
                place.polarity = cell.polarity
                return CellID(successors.now(place))
            })
    }

    private func extent(_ role: Role.ID, _ competency: Competency.ID, in side: Side, _ words: LocalizedStrings)
        -> String
    {
        guard let role = side.roles[role], let competency = side.competencies[competency],
            let ask = side.framework.ask(of: role, in: competency)
        else { return words.phrase(.askedNot) }
        return ask.extent.inWords(words)
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
