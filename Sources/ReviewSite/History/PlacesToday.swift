import Model
import PageKit
import Reviewing

/// Where what a former version said can be read today.
struct PlacesToday: Sendable {
    private let places: ChangePlaces
    private let successors: Successors
    private let framework: Framework
    /// Whether anything changed since that version.
    private let isSince: Bool

    /// - Parameters:
    ///   - framework: as it is today.
    ///   - later: what changed from that version to today.
    init(_ framework: Framework, files: [SiteFile], later: [Change]) {
        self.framework = framework
        isSince = !later.isEmpty
        places = ChangePlaces(later, in: Site(only: framework, files: files))
        successors = Successors(later)
    }

    /// Where something stands that a change brought, or left; nil where a change took it away, or it has no page any more.
    ///
    /// What was worded otherwise since has no name on its page any more: then it is the page's top.
    func spot(of change: Change) -> SitePlace? {
        guard let spot = places.standing(change, at: successors.now) else { return nil }
        guard isSince, let anchor = spot.anchor, !isSet(anchor, on: spot.address) else { return spot }
        return SitePlace(spot.address)
    }

    private func isSet(_ anchor: Anchor, on page: Address) -> Bool {
        framework.competencies.contains { competency in
            page == .competency(competency.id, framework.id)
                && competency.cells.contains { cell in
                    cell.indicators.contains { $0.anchor == anchor }
                        || (cell.polarity == .expected && cell.level.map(Anchor.init(level:)) == anchor)
                }
        }
    }
}
