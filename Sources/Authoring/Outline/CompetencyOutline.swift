import CommonMark
import Diagnostics
import Model

/// A competency's text in its places, not yet rendered: anchors and links need the whole framework first.
struct CompetencyOutline: Sendable {
    var definition: [Block] = []
    var passages: [PassageOutline] = []
    var themes: [ThemeOutline] = []
    /// In the order in which they first stand.
    var cells: [CellOutline] = []
    /// What the author calls contra-indicators, without the levels' names.
    var contraLabels: [String] { cells.flatMap(\.contraLabels) }
    /// All headings that are no part of a text, in the author's words.
    var headings: [String] = []
    /// Headings of bullets that don't say whom they ask.
    var unknownHeadings: [UnknownHeading] = []
    /// Headings of themes that may say how well something is done: `Planning: not good enough`.
    var qualifiedHeadings: [UnknownHeading] = []
    /// Headings that name nothing known and stand beside bullets of the same place, as a warning would.
    var headingsBesideBullets: [UnknownHeading] = []
    /// Headings that sound like levels, where there are none.
    var headingsLikeLevels: [UnknownHeading] = []
    /// The keys of headings that part all that a level asks, so that none of them warns.
    var partingThemes: Set<String> = []
    /// Where bullets stand above all headings.
    var unheadedBullets: SourceRange?
    /// The keys of headings that are plainly themes, since they part what a level asks.
    var plainThemes: Set<String> = []
    /// Whether a heading says that what stands below holds for everyone.
    var namesEveryone = false

    /// Whether a heading names a level.
    var namesLevel: Bool { cells.contains { $0.key.level != nil } }

    var isEmpty: Bool {
        definition.isEmpty && passages.isEmpty && cells.allSatisfy { $0.text.isEmpty && $0.indicators.isEmpty }
    }
}

/// Which cell: everyone, no theme, expected, unless something else is said.
struct CellID: Hashable, Sendable {
    var level: Level.ID?
    var theme: Competency.Theme.ID?
    var polarity: Polarity = .expected
}

struct CellOutline: Sendable {
    let key: CellID
    /// What the author calls what is warned of here, each name once.
    var contraLabels: [String] = []
    var text: [Block] = []
    var indicators: [IndicatorOutline] = []
    /// What stands below the indicators.
    var closing: [Block] = []
}

struct IndicatorOutline: Sendable {
    let blocks: [Block]
    let examples: [ExampleOutline]
    let number: Int?
    let anchor: ExplicitAnchor?
}

struct ExampleOutline: Sendable {
    let blocks: [Block]
    let number: Int?
}

struct ThemeOutline: Sendable {
    let id: Competency.Theme.ID
    let title: String
    let anchor: ExplicitAnchor?
}

struct PassageOutline: Sendable {
    let title: String
    let anchor: ExplicitAnchor?
    var blocks: [Block] = []
}
