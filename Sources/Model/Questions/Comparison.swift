/// Somebody's place in a framework, from which something is asked of them.
public enum Standpoint: Hashable, Sendable {
    /// Being at a level.
    case level(Level.ID)
    /// Holding a role.
    case role(Role.ID)
}

/// What one competency asks from two standpoints.
public struct Comparison: Sendable {
    /// The competency.
    public let competency: Competency
    /// What is asked from the first standpoint; nil where nothing is.
    public let first: Ask?
    /// What is asked from the second; nil where nothing is.
    public let second: Ask?
    /// What holds from the first standpoint and not from the second, in the first's order.
    public let onlyFirst: [Expectations.Part]
    /// What holds from both, in the second's order.
    public let both: [Expectations.Part]
    /// What holds from the second standpoint and not from the first, in the second's order.
    public let onlySecond: [Expectations.Part]

    /// Whether the same holds from both.
    public var isSame: Bool { onlyFirst.isEmpty && onlySecond.isEmpty && (first == nil) == (second == nil) }

    fileprivate init(_ competency: Competency, _ first: Ask?, _ second: Ask?) {
        let firstParts = first?.expectations.parts ?? []
        let secondParts = second?.expectations.parts ?? []
        let inFirst = Set(firstParts.map(\.origin.level?.id))
        let inSecond = Set(secondParts.map(\.origin.level?.id))
        self.competency = competency
        self.first = first
        self.second = second
        onlyFirst = firstParts.filter { !inSecond.contains($0.origin.level?.id) }
        both = secondParts.filter { inFirst.contains($0.origin.level?.id) }
        onlySecond = secondParts.filter { !inFirst.contains($0.origin.level?.id) }
    }
}

extension Framework {
    /// What differs between two standpoints, competency by competency.
    ///
    /// From a level to the next it tells what is new there, what stays, and what is no longer listed. Competencies that
    /// neither asks are left out.
    public func compare(_ first: Standpoint, _ second: Standpoint) -> [Comparison] {
        let (firstAsk, secondAsk) = (asking(from: first), asking(from: second))
        return competencies.compactMap { competency in
            let (first, second) = (firstAsk(competency), secondAsk(competency))
            return first == nil && second == nil ? nil : Comparison(competency, first, second)
        }
    }

    /// What a standpoint asks of any competency; nil where nothing is asked.
    public func asking(from standpoint: Standpoint) -> (Competency) -> Ask? {
        switch standpoint {
        case .level(let id): { ask(at: id, in: $0) }
        case .role(let id): role(id).map { role in { ask(of: role, in: $0) } } ?? { _ in nil }
        }
    }
}

extension Expectations.Origin {
    /// The level that the part is written for, whichever level it is seen from; nil is everyone.
    public var level: Level? {
        switch self {
        case .own(let level), .included(let level), .step(let level): level
        case .everyone: nil
        }
    }
}
