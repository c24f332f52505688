/// What one competency asks of somebody: part by part, each under the level that it comes from.
public struct Expectations: Sendable {
    /// Why a part holds.
    public enum Origin: Sendable, Hashable {
        /// It is written for the very level that was asked about.
        case own(Level)
        /// It is written for a level that this one includes.
        case included(Level)
        /// It is a step of the competency's own ladder; which step is asked is agreed elsewhere.
        case step(Level)
        /// It holds at every level.
        case everyone
    }

    /// What holds for one reason.
    public struct Part: Sendable {
        /// Why it holds.
        public let origin: Origin
        /// What is expected, theme by theme.
        public let expected: [Cell]
        /// What is warned of, theme by theme.
        public let contra: [Cell]
    }

    /// The competency that asks.
    public let competency: Competency
    /// The own part first, then the included ones from the highest down, then what holds for everyone; steps rise.
    /// A part of which nothing is said is left out.
    public let parts: [Part]
}

extension Competency {
    /// Whether the competency holds at a level of the framework's ladder.
    public func applies(at level: Level.ID, in ladder: Ladder) -> Bool {
        appliesTo.isEmpty || appliesTo.contains { ladder.level(level, holds: $0) }
    }

    /// What the competency asks at a level of the framework's ladder, if it holds there.
    public func expectations(at level: Level.ID, in ladder: Ladder) -> Expectations? {
        guard applies(at: level, in: ladder) else { return nil }
        if let ownLadder {
            let steps = ownLadder.levels.map { part(.step($0), of: $0.id) }
            return Expectations(competency: self, parts: (steps + [part(.everyone, of: nil)]).compactMap(\.self))
        }
        return Expectations(competency: self, parts: parts(holdingAt: level, in: ladder))
    }

    /// The parts that hold at a level of the ladder which the cells stand on: own, included, everyone's.
    func parts(holdingAt level: Level.ID, in ladder: Ladder) -> [Expectations.Part] {
        let levels = ladder.holding(at: level).map { part($0.id == level ? .own($0) : .included($0), of: $0.id) }
        return (levels + [part(.everyone, of: nil)]).compactMap(\.self)
    }

    /// What is written for a level (nil: for everyone); nil where nothing is.
    public func part(_ origin: Expectations.Origin, of level: Level.ID?) -> Expectations.Part? {
        let expected = cells(at: level, .expected)
        let contra = cells(at: level, .contra)
        guard !expected.isEmpty || !contra.isEmpty else { return nil }
        return Expectations.Part(origin: origin, expected: expected, contra: contra)
    }
}

extension Framework {
    /// What applies at a level, competency by competency.
    public func expectations(at level: Level.ID) -> [Expectations] {
        competencies.compactMap { $0.expectations(at: level, in: ladder) }
    }
}
