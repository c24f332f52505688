/// A step of a ladder: who the expectations are for, or how far someone has come.
public struct Level: Sendable, Hashable {
    /// Identifies the level in its ladder.
    public typealias ID = Identifier<Level>

    /// See ``ID``.
    public let id: ID
    /// `People managers`.
    public let title: String
    /// Who is at this level.
    public let summary: String?
    /// Other names by which headings may call it.
    public let aliases: [String]
    /// The levels whose expectations hold here too, as declared: not yet those that they include in turn.
    public let includes: [ID]
    /// Identifiers that the level had before.
    public let formerIDs: [ID]

    /// A level; only identifier and title are needed.
    public init(
        id: ID, title: String, summary: String? = nil, aliases: [String] = [], includes: [ID] = [],
        formerIDs: [ID] = []
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.aliases = aliases
        self.includes = includes
        self.formerIDs = formerIDs
    }
}
