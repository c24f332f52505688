/// A value, cluster or family that gathers competencies.
public struct Group: Sendable, Hashable {
    /// Identifies the group in its framework.
    public typealias ID = Identifier<Group>

    /// See ``ID``.
    public var id: ID
    /// The group's name.
    public var title: String
    /// A short mark such as `A`.
    public var code: String?
    /// What it stands for, in a sentence.
    public var motto: String?
    /// What it stands for, at length.
    public var text: RichText
    /// What the author calls the contra-indicators; nil where that is the framework's word for them.
    public var contraLabel: String?
    /// What is said of the contra-indicators before they are listed.
    public var contraText: RichText?
    /// Contra-indicators that hold for all of the group's competencies.
    public var contra: [Indicator]
    /// What is said of the contra-indicators after they are listed.
    public var contraClosing: RichText?
    /// Identifiers that the group had before.
    public var formerIDs: [ID]
    /// Path of `group.md` (or of the folder that lacks one) in the content folder.
    public var source: String

    /// A group; only identifier and title are needed.
    public init(
        id: ID, title: String, code: String? = nil, motto: String? = nil,
        text: RichText = RichText(), contraLabel: String? = nil, contraText: RichText? = nil,
        contra: [Indicator] = [], contraClosing: RichText? = nil, formerIDs: [ID] = [], source: String = ""
    ) {
        self.id = id
        self.title = title
        self.code = code
        self.motto = motto
        self.text = text
        self.contraLabel = contraLabel
        self.contraText = contraText
        self.contra = contra
        self.contraClosing = contraClosing
        self.formerIDs = formerIDs
        self.source = source
    }

    /// Whether it warns of something, or says something of what it warns of.
    public var hasContra: Bool { !contra.isEmpty || contraText != nil || contraClosing != nil }
}
