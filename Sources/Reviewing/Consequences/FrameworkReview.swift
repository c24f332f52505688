import Model

/// What all changes of a framework mean together.
public struct FrameworkReview: Sendable {
    /// The framework, by its identifier after.
    public let id: Framework.ID
    /// As it was written; nil where it had none.
    public let versionBefore: String?
    /// As it is written now.
    public let versionAfter: String?
    /// What the version should be; nil where it isn't written in numbers.
    public let nextVersion: String?
    /// The heaviest of its changes.
    public let weight: Weight
    /// What becomes of the indicators that hold at each level that stands in both versions; unchanged levels are left out.
    public let levels: [Effect<Level.ID>]
    /// What becomes of the indicators that are asked of each role that stands in both versions; unchanged ones are left out.
    public let roles: [Effect<Role.ID>]

    init(_ before: Framework, _ after: Framework, weight: Weight, _ consequences: Consequences?) {
        id = after.id
        versionBefore = before.version
        versionAfter = after.version
        nextVersion = before.version.flatMap { Reviewing.nextVersion(after: $0, for: weight) }
        self.weight = weight
        levels = consequences?.levels ?? []
        roles = consequences?.roles ?? []
    }
}

/// How many indicators, contra-indicators among them, somebody gains, loses and sees in other words. What is included
/// counts like what is one's own.
public struct Effect<ID: Hashable & Sendable>: Sendable, Hashable {
    /// The level or role, by its identifier after.
    public let id: ID
    /// Indicators that apply now and didn't.
    public internal(set) var gained = 0
    /// Indicators that applied and don't any more.
    public internal(set) var lost = 0
    /// Indicators that apply in both, in other words.
    public internal(set) var reworded = 0

    init(_ id: ID) {
        self.id = id
    }

    /// Whether nothing changes.
    var isNone: Bool { gained == 0 && lost == 0 && reworded == 0 }
}
