/// One thing that people are asked to be good at.
public struct Competency: Sendable, Hashable {
    /// Identifies the competency in its framework.
    public typealias ID = Identifier<Competency>

    /// See ``ID``.
    public var id: ID
    /// The competency's name.
    public var title: String
    /// A short mark such as `4.1`.
    public var code: String?
    /// What it stands for, in a sentence.
    public var motto: String?
    /// How far it is agreed.
    public var status: Status
    /// The group that it belongs to.
    public var group: Group.ID?
    /// What the competency is.
    public var definition: RichText?
    /// What else is told of it: why it matters, what to read.
    public var narrative: [Passage]
    /// In the order in which they first stand.
    public var themes: [Theme]
    /// In the order in which they first stand; a place of the table has at most one.
    public var cells: [Cell]
    /// The levels at which it holds (and wherever those are included); empty for all.
    public var appliesTo: [Level.ID]
    /// Steps of its own in place of the framework's levels.
    public var ownLadder: Ladder?
    /// Whether the printed guide holds it; nil leaves it to the guide.
    public var isInPocketGuide: Bool?
    /// Identifiers that the competency had before.
    public var formerIDs: [ID]
    /// Path of its file in the content folder.
    public var source: String

    /// A competency; only identifier and title are needed.
    public init(
        id: ID, title: String, code: String? = nil, motto: String? = nil, status: Status = .published,
        group: Group.ID? = nil, definition: RichText? = nil, narrative: [Passage] = [], themes: [Theme] = [],
        cells: [Cell] = [], appliesTo: [Level.ID] = [], ownLadder: Ladder? = nil, isInPocketGuide: Bool? = nil,
        formerIDs: [ID] = [], source: String = ""
    ) {
        self.id = id
        self.title = title
        self.code = code
        self.motto = motto
        self.status = status
        self.group = group
        self.definition = definition
        self.narrative = narrative
        self.themes = themes
        self.cells = cells
        self.appliesTo = appliesTo
        self.ownLadder = ownLadder
        self.isInPocketGuide = isInPocketGuide
        self.formerIDs = formerIDs
        self.source = source
    }

    /// The ladder that its cells stand on: its own, or the framework's.
    public func ladder(in framework: Framework) -> Ladder {
        ownLadder ?? framework.ladder
    }

    /// What its author calls all that is warned of in it; nil where that is the framework's word for it, where cells
    /// differ, and where nothing is warned of.
    public var contraLabel: String? {
        let contra = cells.filter { $0.polarity == .contra }
        guard let label = contra.first?.contraLabel, contra.allSatisfy({ $0.contraLabel == label }) else { return nil }
        return label
    }

    /// Its cells at a level (nil: for everyone), theme by theme.
    public func cells(at level: Level.ID?, _ polarity: Polarity) -> [Cell] {
        cells.filter { $0.level == level && $0.polarity == polarity }
    }
}

/// A section of text under a heading of its own.
public struct Passage: Sendable, Hashable {
    /// The heading's words.
    public let title: String
    /// Its place in the framework's pages.
    public let anchor: Anchor
    /// What stands below it.
    public let text: RichText

    /// A passage.
    public init(title: String, anchor: Anchor, text: RichText) {
        self.title = title
        self.anchor = anchor
        self.text = text
    }
}
