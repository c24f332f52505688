/// What an organisation asks of its people, level by level.
public struct Framework: Sendable, Hashable {
    /// Identifies the framework in its site; also the name of its folder there.
    public typealias ID = Identifier<Framework>

    /// See ``ID``.
    public var id: ID
    /// The framework's name.
    public var title: String
    /// A second line to the title.
    public var subtitle: String?
    /// What it stands for, in a sentence.
    public var motto: String?
    /// How far it is agreed.
    public var status: Status
    /// As written: `1.10` and `March 2026` are both versions.
    public var version: String?
    /// From when it holds, as written (ISO 8601 dates are set in words on the page).
    public var effective: String?
    /// When it will be looked at again, as written.
    public var review: String?
    /// Who answers for it.
    public var owner: String?
    /// BCP 47 tag; the site's where nothing else is said.
    public var language: String
    /// The levels that people are at; empty where the framework has none.
    public var ladder: Ladder
    /// What contra-indicators are called here; nil leaves it to the theme.
    public var contraLabel: String?
    /// The framework's own words for its parts.
    public var terms: Terms
    /// What its pocket guide holds.
    public var pocketGuide: PocketGuide
    /// What the framework is about.
    public var introduction: RichText
    /// Values, clusters or families of competencies, in order.
    public var groups: [Group]
    /// In reading order: those of no group first, then group by group.
    public var competencies: [Competency]
    /// Supporting pages, in order.
    public var pages: [Page]
    /// Job roles, by family and file name.
    public var roles: [Role]
    /// Identifiers that the framework had before.
    public var formerIDs: [ID]
    /// Path of `framework.md` in the content folder.
    public var source: String

    /// A framework; everything but identifier and title may be missing.
    public init(
        id: ID, title: String, subtitle: String? = nil, motto: String? = nil, status: Status = .published,
        version: String? = nil, effective: String? = nil, review: String? = nil, owner: String? = nil,
        language: String = "en", ladder: Ladder = Ladder(), contraLabel: String? = nil, terms: Terms = Terms(),
        pocketGuide: PocketGuide = PocketGuide(), introduction: RichText = RichText(),
        groups: [Group] = [], competencies: [Competency] = [], pages: [Page] = [], roles: [Role] = [],
        formerIDs: [ID] = [], source: String = ""
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.motto = motto
        self.status = status
        self.version = version
        self.effective = effective
        self.review = review
        self.owner = owner
        self.language = language
        self.ladder = ladder
        self.contraLabel = contraLabel
        self.terms = terms
        self.pocketGuide = pocketGuide
        self.introduction = introduction
        self.groups = groups
        self.competencies = competencies
        self.pages = pages
        self.roles = roles
        self.formerIDs = formerIDs
        self.source = source
    }

    /// The group of that identifier.
    public func group(_ id: Group.ID) -> Group? {
        groups.first { $0.id == id }
    }

    /// The role of that identifier.
    public func role(_ id: Role.ID) -> Role? {
        roles.first { $0.id == id }
    }

    /// The competencies of a group, or with `nil` those of none, in order.
    public func competencies(in group: Group.ID?) -> [Competency] {
        competencies.filter { $0.group == group }
    }
}
