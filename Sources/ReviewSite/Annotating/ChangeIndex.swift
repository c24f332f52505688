import Model
import PageKit
import ReviewText
import Reviewing

/// The changes of one framework by what they are of.
struct ChangeIndex {
    /// Of indicators and their examples that are there.
    private(set) var indicators: [Anchor: [ChangeDescription]] = [:]
    /// Indicators that are no longer in a cell that is there, in order.
    private(set) var gone: [CellID: [ChangeDescription]] = [:]
    private var narratives: [Narrative: [ChangeDescription]] = [:]
    private var ofPages: [ChangeDescription] = []
    private var competencies: Set<Competency.ID> = []
    private let places: ChangePlaces

    init(_ changes: [ChangeDescription], _ places: ChangePlaces) {
        self.places = places
        for description in changes { add(description) }
    }

    private mutating func add(_ description: ChangeDescription) {
        let change = description.change
        for place in [change.after?.place, places.formerPlace(of: change)] {
            if let competency = place?.competency { competencies.insert(competency) }
        }
        switch change.element {
        case .indicator:
            if let anchor = change.after?.anchor { indicators[anchor, default: []].append(description) }
            guard let cell = places.formerCell(of: change), cell != change.after.flatMap({ CellID($0.place) }) else {
                return
            }
            gone[cell, default: []].append(description)
        case .example:
            if let anchor = (change.after ?? change.before)?.anchor {
                indicators[anchor, default: []].append(description)
            }
        case .narrative(let narrative): narratives[narrative, default: []].append(description)
        case .page: ofPages.append(description)
        default: break
        }
    }

    /// Whether anything in a competency changed.
    func concerns(_ competency: Competency.ID) -> Bool { competencies.contains(competency) }

    /// The cell that a change is of, or was of.
    func cell(of description: ChangeDescription) -> CellID? {
        (description.change.after?.place ?? places.formerPlace(of: description.change)).flatMap { CellID($0) }
    }

    /// The changes of texts of a kind, in the same framework, group, competency or role.
    func texts(_ narrative: Narrative, in holder: Place) -> [ChangeDescription] {
        (narratives[narrative] ?? []).filter { description in
            guard let place = description.change.after?.place ?? places.formerPlace(of: description.change) else {
                return false
            }
            return place.framework == holder.framework && place.competency == holder.competency
                && place.role == holder.role && (place.competency != nil || place.group == holder.group)
        }
    }

    /// The changes of what pages of text say.
    func pageTexts(in framework: Framework.ID?) -> [ChangeDescription] {
        ofPages.filter { description in
            description.change.after?.place.framework == framework && description.change.before != nil
                && [.reworded, .punctuation].contains(description.change.kind)
        }
    }
}
