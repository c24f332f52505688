import Model
import PageKit
import Reviewing

extension CellID {
    /// Nil for a place that is no cell.
    init?(_ place: Place) {
        guard let polarity = place.polarity else { return nil }
        if let competency = place.competency {
            self.init(competency: competency, level: place.level, theme: place.theme, polarity: polarity)
        } else if let group = place.group {
            self.init(group: group)
        } else {
            return nil
        }
    }
}
