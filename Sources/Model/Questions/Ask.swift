/// What is asked of one competency, by a role or at a level.
public struct Ask: Sendable {
    /// How it was said.
    public enum Extent: Sendable, Hashable {
        /// At this level, of the framework's ladder or of the competency's own.
        case level(Level)
        /// For everyone alike: the framework has no levels.
        case everyone
        /// On the competency's own ladder, with no step named: to be agreed with the holder.
        case toBeAgreed
    }

    /// To what extent.
    public let extent: Extent
    /// What that means, own and included.
    public let expectations: Expectations
}

extension Framework {
    /// All that a role asks, competency by competency; what it doesn't ask is left out.
    public func asks(of role: Role) -> [Ask] {
        competencies.compactMap { ask(of: role, in: $0) }
    }

    /// What a role asks of one competency; nil where it doesn’t.
    public func ask(of role: Role, in competency: Competency) -> Ask? {
        switch role.asked[competency.id] {
        case .some(.none):
            return nil
        case .some(.everyone):
            let parts = [competency.part(.everyone, of: nil)].compactMap(\.self)
            return Ask(extent: .everyone, expectations: Expectations(competency: competency, parts: parts))
        case .some(.level(let id)):
            let asked = competency.ladder(in: self)
            guard let level = asked[id] else { return nil }
            let parts = competency.parts(holdingAt: id, in: asked)
            return Ask(extent: .level(level), expectations: Expectations(competency: competency, parts: parts))
        case nil:
            return role.level.flatMap { ask(at: $0, in: competency) }
        }
    }

    /// What one competency asks at a level; nil where it doesn't hold there.
    func ask(at id: Level.ID, in competency: Competency) -> Ask? {
        guard let level = ladder[id], let expectations = competency.expectations(at: id, in: ladder) else { return nil }
        return Ask(extent: competency.ownLadder == nil ? .level(level) : .toBeAgreed, expectations: expectations)
    }
}
