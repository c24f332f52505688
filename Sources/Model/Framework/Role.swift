/// A job, and what it asks.
public struct Role: Sendable, Hashable {
    /// Identifies the role in its framework.
    public typealias ID = Identifier<Role>

    /// How much of a competency a role asks.
    public enum Asked: Sendable, Hashable {
        /// Nothing.
        case none
        /// What holds for everyone, where there are no levels.
        case everyone
        /// A level, of the framework's ladder or of the competency's own.
        case level(Level.ID)
    }

    /// See ``ID``.
    public var id: ID
    /// The job's title.
    public var title: String
    /// The family of jobs that it belongs to.
    public var family: String?
    /// The level asked for every competency; without it only those in ``asked`` are.
    public var level: Level.ID?
    /// What is asked of single competencies, in place of ``level``.
    public var asked: [Competency.ID: Asked]
    /// How far it is agreed.
    public var status: Status
    /// What the job is for.
    public var purpose: RichText
    /// Identifiers that the role had before.
    public var formerIDs: [ID]
    /// Path of its file in the content folder.
    public var source: String

    /// A role; only identifier and title are needed.
    public init(
        id: ID, title: String, family: String? = nil, level: Level.ID? = nil, asked: [Competency.ID: Asked] = [:],
        status: Status = .published, purpose: RichText = RichText(), formerIDs: [ID] = [],
        source: String = ""
    ) {
        self.id = id
        self.title = title
        self.family = family
        self.level = level
        self.asked = asked
        self.status = status
        self.purpose = purpose
        self.formerIDs = formerIDs
        self.source = source
    }
}
