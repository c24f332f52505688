import Model
import Reviewing

/// Which cell of a framework: a competency's, or the contra-indicators of a group.
struct CellID: Hashable, Sendable {
    /// Nil for a group's contra-indicators.
    let competency: Competency.ID?
    /// Only of a group's contra-indicators.
    let group: Group.ID?
    let level: Level.ID?
    let theme: Competency.Theme.ID?
    let polarity: Polarity

    /// A cell of a competency.
    init(_ cell: Cell, of competency: Competency) {
        self.competency = competency.id
        group = nil
        level = cell.level
        theme = cell.theme
        polarity = cell.polarity
    }

    /// The contra-indicators of a group.
    init(_ group: Group) {
        competency = nil
        self.group = group.id
        level = nil
        theme = nil
        polarity = .contra
    }

    /// Nil for a place that is no cell.
    init?(_ place: Place) {
        guard let polarity = place.polarity else { return nil }
        competency = place.competency
        group = place.competency == nil ? place.group : nil
        level = place.level
        theme = place.theme
        self.polarity = polarity
    }
}
