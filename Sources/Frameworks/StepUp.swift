/// What changes for one competency between two levels of a framework.
public struct StepUp: Sendable {
    /// The competency.
    public let competency: Competency
    /// What holds at the higher level and not at the lower, the highest first.
    public let new: [Expectations.Part]
    /// What holds at both.
    public let staying: [Expectations.Part]
    /// What holds at the lower level and is no longer listed at the higher.
    public let ending: [Expectations.Part]
}

extension Framework {
    /// What is new at `next` for somebody who is at `level`, competency by competency.
    ///
    /// Competencies that hold at neither level are left out.
    public func stepUp(from level: Level.ID, to next: Level.ID) -> [StepUp] {
        competencies.compactMap { competency in
            let before = competency.expectations(at: level, in: ladder)
            let after = competency.expectations(at: next, in: ladder)
            guard before != nil || after != nil else { return nil }
            let had = Set((before?.parts ?? []).map(\.origin.source))
            let has = Set((after?.parts ?? []).map(\.origin.source))
            return StepUp(
                competency: competency,
                new: (after?.parts ?? []).filter { !had.contains($0.origin.source) },
                staying: (after?.parts ?? []).filter { had.contains($0.origin.source) },
                ending: (before?.parts ?? []).filter { !has.contains($0.origin.source) }
            )
        }
    }
}

extension Expectations.Origin {
    /// The level that the part is written for, whichever level it is seen from; nil is everyone.
    public var source: Level.ID? {
        switch self {
        case .own(let level), .included(let level), .step(let level): level.id
        case .everyone: nil
        }
    }
}
