/// Whether something is asked for or warned of.
public enum Polarity: String, Sendable, CaseIterable {
    /// What good looks like.
    case expected
    /// What it does not look like.
    case contra
}

extension Competency {
    /// A thread that runs through a competency's levels, such as `Planning`.
    public struct Theme: Sendable, Hashable {
        /// Identifies the theme in its competency.
        public typealias ID = Identifier<Theme>

        /// See ``ID``.
        public let id: ID
        /// The heading.
        public let title: String
        /// Its place in the framework's pages.
        public let anchor: Anchor

        /// A theme.
        public init(id: ID, title: String, anchor: Anchor) {
            self.id = id
            self.title = title
            self.anchor = anchor
        }
    }
}

/// What is said at one level (or for everyone), within one theme (or none), as expected or as contra.
public struct Cell: Sendable, Hashable {
    /// The level, of the competency's ladder; nil is everyone.
    public let level: Level.ID?
    /// The theme; nil is none.
    public let theme: Competency.Theme.ID?
    /// Expected or contra.
    public let polarity: Polarity
    /// What the author calls what is warned of here; nil where that is the framework's word for it, or nothing is.
    public let contraLabel: String?
    /// What is said before the indicators.
    public let text: RichText?
    /// In order.
    public let indicators: [Indicator]
    /// What is said after the indicators; nil where nothing is.
    public let closing: RichText?

    /// A cell.
    public init(
        level: Level.ID?, theme: Competency.Theme.ID?, polarity: Polarity, contraLabel: String? = nil, text: RichText?,
        indicators: [Indicator], closing: RichText? = nil
    ) {
        self.level = level
        self.theme = theme
        self.polarity = polarity
        self.contraLabel = contraLabel
        self.text = text
        self.indicators = indicators
        self.closing = closing
    }
}
