import Model
import TextComparison

/// One thing that differs between two versions of a site, told once.
public struct Change: Sendable {
    /// What happened to it.
    public enum Kind: String, Sendable, CaseIterable {
        case added
        case removed
        /// Its words differ.
        case reworded
        /// Its words are the same: punctuation, capitals, emphasis or a link differ.
        case punctuation
        /// It says the same in another place; ``Change/moves`` says where.
        case moved
        case movedAndReworded = "moved-and-reworded"
        /// It stands among the same neighbours in another order.
        case reordered
        /// Its title or its address differs.
        case renamed
        /// A file of the same name holds something else.
        case replaced
    }

    /// Its place in the list of all changes, counted from 1.
    public internal(set) var number = 0
    /// What it happened to.
    public let element: Element
    /// What happened.
    public let kind: Kind
    /// How it was; nil where it is new.
    public let before: Side?
    /// How it is; nil where it is gone.
    public let after: Side?
    /// Where to it moved; empty where it didn't.
    public let moves: [Move]
    /// What came or went with it and is not told on its own.
    public let carried: [Consequence]
    /// Of what a role asks: how much was and is asked.
    public let extents: Extents?
    /// Of a file: where it is shown or linked to, or was where it is gone, in the order of the site.
    public let uses: [Place]
    /// How much it matters.
    public let weight: Weight
    /// Why it weighs that much.
    public let reason: Reason
    /// Where it is; of what is gone, where it was, by the names that what is around it has now.
    public internal(set) var place: Place
    /// The levels and roles that it concerns: whose pages show it, or no longer do. Of what merely moved, those for which
    /// that changes something.
    public internal(set) var touched = Touched()

    init(
        _ element: Element, _ kind: Kind, before: Side?, after: Side?, moves: [Move] = [], carried: [Consequence] = [],
        extents: Extents? = nil, uses: [Place] = [], because reason: Reason
    ) {
        self.element = element
        self.kind = kind
        self.before = before
        self.after = after
        place = (after ?? before)?.place ?? Place()
        self.moves = moves
        self.carried = carried
        self.extents = extents
        self.uses = uses
        self.reason = reason
        weight = reason.weight
    }

    /// How much a role asks of a competency; nil is nothing.
    public struct Extents: Sendable, Hashable {
        /// What it asked, by its exceptions and its own level.
        public let before: Ask.Extent?
        /// What it asks now.
        public let after: Ask.Extent?
    }

    /// The change of a value that came or went, told as one from a value to another, one of which stands for none.
    ///
    /// - Parameters:
    ///   - before, after: what to say in place of what it says.
    public func saying(before: String, after: String) -> Change {
        saying(
            kind == .added || kind == .removed ? .reworded : kind,
            before: Side(self.before?.place ?? place, before, anchor: self.before?.anchor),
            after: Side(self.after?.place ?? place, after, anchor: self.after?.anchor))
    }

    /// The change of a value as readers should see it: `2026-10-01` as a date in words.
    public func saying(_ shown: (String) -> String) -> Change {
        let side = { (side: Side) in Side(side.place, shown(side.text), anchor: side.anchor) }
        return saying(kind, before: before.map(side), after: after.map(side))
    }

    private func saying(_ kind: Kind, before: Side?, after: Side?) -> Change {
        var change = Change(
            element, kind, before: before, after: after, moves: moves, carried: carried, extents: extents,
            uses: uses, because: reason)
        change.number = number
        change.place = place
        change.touched = touched
        return change
    }

    /// The words kept, taken out and put in between before and after; empty where only one of them is there.
    public var difference: [WordRun] {
        guard let before, let after else { return [] }
        return wordDifference(from: before.text, to: after.text)
    }
}

/// One side of a change.
public struct Side: Sendable, Hashable {
    /// Where it stands.
    public let place: Place
    /// What it says, in plain words.
    public let text: String
    /// The author's text that says it; nil where it is a title, a setting or several texts.
    public let content: RichText?
    /// The name for links to it, where it has one.
    public let anchor: Anchor?
    /// Of an example: which of its indicator's it is, counted from 0.
    public let example: Int?

    init(_ place: Place, _ text: String, content: RichText? = nil, anchor: Anchor? = nil) {
        self.place = place
        self.text = text
        self.content = content
        self.anchor = anchor
        example = nil
    }

    init(_ place: Place, _ content: RichText, anchor: Anchor? = nil, example: Int? = nil) {
        self.place = place
        text = content.plain
        self.content = content
        self.anchor = anchor
        self.example = example
    }
}

/// Where something stands; what doesn't apply to it is nil.
public struct Place: Sendable, Hashable {
    /// Nil for the site's own things.
    public var framework: Framework.ID?
    /// The group, or the competency's group.
    public var group: Group.ID?
    /// The competency.
    public var competency: Competency.ID?
    /// Of the competency's ladder. Nil is everyone, where it is something in a cell.
    public var level: Level.ID?
    /// Of the competency; nil is none.
    public var theme: Competency.Theme.ID?
    /// Set for what stands in a cell, or among a group's contra-indicators.
    public var polarity: Polarity?
    /// The role.
    public var role: Role.ID?
    /// Of the framework, or of the site where there is no framework.
    public var page: Page.ID?

    /// A place of the site itself.
    public init() {}
}

/// Levels and roles, by their framework's identifiers.
public struct Touched: Sendable, Hashable {
    /// In rising order.
    public var levels: [Level.ID] = []
    /// In the framework's order.
    public var roles: [Role.ID] = []
}

/// Indicators that came, went or moved with a larger thing.
public struct Consequence: Sendable, Hashable {
    /// Where they are now.
    public enum Whereabouts: Sendable, Hashable {
        /// They are new with it.
        case new
        /// They are gone with it.
        case gone
        /// They stand at another level of the same competencies now, word for word; nil is everyone.
        case atLevel(Level.ID?)
    }

    /// Where they are now.
    public let whereabouts: Whereabouts
    /// How many.
    public let count: Int
}
