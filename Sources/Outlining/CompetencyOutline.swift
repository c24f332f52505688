import CommonMark
import Diagnostics
import Model
import TextReading

/// A competency's text in its places, not yet rendered: anchors and links need the whole framework first.
package struct CompetencyOutline: Sendable {
    package var definition: [Block] = []
    package var passages: [PassageOutline] = []
    package var themes: [ThemeOutline] = []
    /// In the order in which they first stand.
    package var cells: [CellOutline] = []
    /// What the author calls contra-indicators, without the levels' names.
    package var contraLabels: [String] { cells.flatMap(\.contraLabels) }
    /// All headings that are no part of a text, in the author's words.
    package var headings: [String] = []
    /// Headings of bullets that don't say whom they ask.
    package var unknownHeadings: [UnknownHeading] = []
    /// Headings of themes that may say how well something is done: `Planning: not good enough`.
    package var qualifiedHeadings: [UnknownHeading] = []
    /// Headings that name nothing known and stand beside bullets of the same place, as a warning would.
    package var headingsBesideBullets: [UnknownHeading] = []
    /// Headings that sound like levels, where there are none.
    package var headingsLikeLevels: [UnknownHeading] = []
    /// The keys of headings that part all that a level asks, so that none of them warns.
    package var partingThemes: Set<String> = []
    /// Where bullets stand above all headings.
    package var unheadedBullets: SourceRange?
    /// The keys of headings that are plainly themes, since they part what a level asks.
    package var plainThemes: Set<String> = []
    /// Whether a heading says that what stands below holds for everyone.
    package var namesEveryone = false

    /// Whether a heading names a level.
    package var namesLevel: Bool { cells.contains { $0.key.level != nil } }

    package var isEmpty: Bool {
        definition.isEmpty && passages.isEmpty && cells.allSatisfy { $0.text.isEmpty && $0.indicators.isEmpty }
    }
}

/// Which cell: everyone, no theme, expected, unless something else is said.
package struct CellID: Hashable, Sendable {
    package var level: Level.ID?
    package var theme: Competency.Theme.ID?
    package var polarity: Polarity = .expected
}

package struct CellOutline: Sendable {
    package let key: CellID
    /// What the author calls what is warned of here, each name once.
    package var contraLabels: [String] = []
    package var text: [Block] = []
    package var indicators: [IndicatorOutline] = []
    /// What stands below the indicators.
    package var closing: [Block] = []
}

package struct IndicatorOutline: Sendable {
    package let blocks: [Block]
    package let examples: [ExampleOutline]
    package let number: Int?
    package let anchor: ExplicitAnchor?
}

package struct ExampleOutline: Sendable {
    package let blocks: [Block]
    package let number: Int?
}

package struct ThemeOutline: Sendable {
    package let id: Competency.Theme.ID
    package let title: String
    package let anchor: ExplicitAnchor?
}

package struct PassageOutline: Sendable {
    package let title: String
    package let anchor: ExplicitAnchor?
    package var blocks: [Block] = []
}
