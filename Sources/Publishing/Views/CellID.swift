import Model

/// Which cell of a framework: a competency's, or the contra-indicators of a group.
struct CellID: Hashable, Sendable {
    /// Nil for a group's contra-indicators.
    let competency: Competency.ID?
    /// Only of a group's contra-indicators.
    let group: Group.ID?
    let level: Level.ID?
    let theme: Competency.Theme.ID?
    let polarity: Polarity

    /// A cell of a competency; nil is everyone's level, and what belongs to no theme.
    init(competency: Competency.ID, level: Level.ID?, theme: Competency.Theme.ID?, polarity: Polarity) {
        self.competency = competency
        group = nil
        self.level = level
        self.theme = theme
        self.polarity = polarity
    }

    /// The contra-indicators of a group.
    init(group: Group.ID) {
        competency = nil
        self.group = group
        level = nil
        theme = nil
        polarity = .contra
    }

    /// A cell of a competency.
    init(_ cell: Cell, of competency: Competency) {
        self.init(competency: competency.id, level: cell.level, theme: cell.theme, polarity: cell.polarity)
    }

    /// The contra-indicators of a group.
    init(_ group: Group) {
        self.init(group: group.id)
    }
}
