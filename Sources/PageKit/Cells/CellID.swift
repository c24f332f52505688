import Model

/// Which cell of a framework: a competency's, or the contra-indicators of a group.
package struct CellID: Hashable, Sendable {
    /// Nil for a group's contra-indicators.
    package let competency: Competency.ID?
    /// Only of a group's contra-indicators.
    package let group: Group.ID?
    package let level: Level.ID?
    package let theme: Competency.Theme.ID?
    package let polarity: Polarity

    /// A cell of a competency; nil is everyone's level, and what belongs to no theme.
    package init(competency: Competency.ID, level: Level.ID?, theme: Competency.Theme.ID?, polarity: Polarity) {
        self.competency = competency
        group = nil
        self.level = level
        self.theme = theme
        self.polarity = polarity
    }

    /// The contra-indicators of a group.
    package init(group: Group.ID) {
        competency = nil
        self.group = group
        level = nil
        theme = nil
        polarity = .contra
    }

    /// A cell of a competency.
    package init(_ cell: Cell, of competency: Competency) {
        self.init(competency: competency.id, level: cell.level, theme: cell.theme, polarity: cell.polarity)
    }

    /// The contra-indicators of a group.
    init(_ group: Group) {
        self.init(group: group.id)
    }
}
