import Model
import PageKit
import Reviewing

/// Where what a former version said can be read today.
struct PlacesToday: Sendable {
    private let places: ChangePlaces
    private let successors: Successors
    private let framework: Framework
    /// What became of what that version said, as far as it isn't the same.
    private let later: [Side: Change]

    /// - Parameters:
    ///   - framework: as it is today.
    ///   - later: what changed from that version to today.
    init(_ framework: Framework, files: [SiteFile], later: [Change]) {
        self.framework = framework
        places = ChangePlaces(later, in: Site(only: framework, files: files))
        successors = Successors(later)
        self.later = Dictionary(
            later.compactMap { change in change.before.map { ($0, change) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Where something stands that a change brought, or left: also where it moved or was worded otherwise since. Nil where a
    /// change took it away, then or since.
    ///
    /// Anchors that are made from the words of what holds them change with its name; then it is the top of the page.
    func spot(of change: Change) -> SitePlace? {
        guard let after = change.after else { return nil }
        if let next = later[after] { return places.standing(next) { $0 } }
        guard let spot = places.standing(change, at: successors.now) else { return nil }
        guard !later.isEmpty, let anchor = spot.anchor, !isSet(anchor, on: spot.address) else { return spot }
        guard successors.now(after.place) == after.place else { return SitePlace(spot.address) }
        switch change.element {
        // It went with its level, or with whatever held it.
        case .indicator, .example: return nil
        default: return spot
        }
    }

    private func isSet(_ anchor: Anchor, on page: Address) -> Bool {
        switch page {
        case .competency(let id, _):
            framework.competencies.contains { competency in
                competency.id == id
                    && competency.cells.contains { cell in
                        cell.indicators.contains { $0.anchor == anchor }
                            || (cell.polarity == .expected && cell.level.map(Anchor.init(level:)) == anchor)
                    }
            }
        case .group(let id, _): framework.group(id)?.contra.contains { $0.anchor == anchor } ?? false
        default: false
        }
    }
}
