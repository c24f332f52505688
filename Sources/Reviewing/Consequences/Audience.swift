import Model

/// Who reads what: the levels and roles of one version of a framework whose pages show a competency, or a part of it.
struct Audience: Sendable {
    private let framework: Framework
    private let places: [Competency.ID: Int]
    private var known: [Int: Readers] = [:]

    /// The readers of a competency.
    private struct Readers {
        /// Those of any part of it.
        var all = Touched()
        /// Those of the part that is written for a level; nil is everyone.
        var parts: [Level.ID?: Touched] = [:]
    }

    init(_ framework: Framework) {
        self.framework = framework
        places = Dictionary(
            framework.competencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The readers of what stands at a place.
    mutating func of(_ place: Place) -> Touched {
        if let role = place.role { return Touched(roles: [role]) }
        if let competency = place.competency {
            let readers = readers(of: competency)
            guard place.polarity != nil || place.level != nil else { return readers.all }
            return readers.parts[place.level] ?? Touched()
        }
        if let group = place.group {
            return framework.competencies(in: group).reduce(into: Touched()) { all, competency in
                all.add(readers(of: competency.id).all)
            }
        }
        guard let level = place.level else { return Touched() }
        let above = framework.ladder.levels.map(\.id).filter { framework.ladder.level($0, holds: level) }
        let roles = framework.roles.filter { $0.level.map(above.contains) ?? false }
        return Touched(levels: above, roles: roles.map(\.id))
    }

    private mutating func readers(of id: Competency.ID) -> Readers {
        guard let place = places[id] else { return Readers() }
        if let known = known[place] { return known }
        let competency = framework.competencies[place]
        var readers = Readers()
        for level in framework.ladder.levels {
            guard let expectations = competency.expectations(at: level.id, in: framework.ladder) else { continue }
            readers.all.levels.append(level.id)
            for part in expectations.parts {
                readers.parts[part.origin.level?.id, default: Touched()].levels.append(level.id)
            }
        }
        for role in framework.roles {
            guard let ask = framework.ask(of: role, in: competency) else { continue }
            readers.all.roles.append(role.id)
            for part in ask.expectations.parts {
                readers.parts[part.origin.level?.id, default: Touched()].roles.append(role.id)
            }
        }
        known[place] = readers
        return readers
    }
}

extension Touched {
    fileprivate mutating func add(_ other: Touched) {
        let (knownLevels, knownRoles) = (Set(levels), Set(roles))
        levels += other.levels.filter { !knownLevels.contains($0) }
        roles += other.roles.filter { !knownRoles.contains($0) }
    }
}
