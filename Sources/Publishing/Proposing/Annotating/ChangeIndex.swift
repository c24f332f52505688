import Frameworks
import Reviewing

/// The changes of one framework by what they are of.
struct ChangeIndex {
    /// Of indicators and their examples that are there.
    private(set) var indicators: [Anchor: [ToldChange]] = [:]
    /// Indicators that are no longer in a cell that is there, in order.
    private(set) var gone: [CellPlace: [ToldChange]] = [:]
    private var narratives: [Narrative: [ToldChange]] = [:]
    private var ofPages: [ToldChange] = []
    private var competencies: Set<Competency.ID> = []
    private let places: ChangePlaces

    init(_ changes: [ToldChange], _ places: ChangePlaces) {
        self.places = places
        for told in changes { add(told) }
    }

    private mutating func add(_ told: ToldChange) {
        let change = told.change
        for place in [change.after?.place, places.formerPlace(of: change)] {
            if let competency = place?.competency { competencies.insert(competency) }
        }
        switch change.element {
        case .indicator:
            if let anchor = change.after?.anchor { indicators[anchor, default: []].append(told) }
            guard let cell = places.formerCell(of: change), cell != change.after.flatMap({ CellPlace($0.place) }) else {
                return
            }
            gone[cell, default: []].append(told)
        case .example:
            if let anchor = (change.after ?? change.before)?.anchor { indicators[anchor, default: []].append(told) }
        case .narrative(let narrative): narratives[narrative, default: []].append(told)
        case .page: ofPages.append(told)
        default: break
        }
    }

    /// Whether anything in a competency changed.
    func concerns(_ competency: Competency.ID) -> Bool { competencies.contains(competency) }

    /// The cell that a change is of, or was of.
    func cell(of told: ToldChange) -> CellPlace? {
        (told.change.after?.place ?? places.formerPlace(of: told.change)).flatMap { CellPlace($0) }
    }

    /// The changes of texts of a kind, in the same framework, group, competency or role.
    func texts(_ narrative: Narrative, in holder: Place) -> [ToldChange] {
        (narratives[narrative] ?? []).filter { told in
            guard let place = told.change.after?.place ?? places.formerPlace(of: told.change) else { return false }
            return place.framework == holder.framework && place.competency == holder.competency
                && place.role == holder.role && (place.competency != nil || place.group == holder.group)
        }
    }

    /// The changes of what pages of text say.
    func pageTexts(in framework: Framework.ID?) -> [ToldChange] {
        ofPages.filter { told in
            told.change.after?.place.framework == framework && told.change.before != nil
                && [.reworded, .punctuation].contains(told.change.kind)
        }
    }
}
