import Model
import PageKit
import ReviewText
import Reviewing

/// Where in the site each change can be seen.
struct ChangePlaces: Sendable {
    private let site: Site
    private let successors: Successors
    private let frameworks: [Framework.ID: Framework]

    init(_ changes: [Change], in site: Site) {
        self.site = site
        successors = Successors(changes)
        frameworks = Dictionary(site.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The former place by the identifiers of today; nil where something is new.
    func formerPlace(of change: Change) -> Place? { change.before.map { successors.now($0.place) } }

    /// The cell in which something that is no longer there stood; nil where that cell's page, or the cell's row or column,
    /// is gone too.
    func formerCell(of change: Change) -> CellID? {
        guard change.element == .indicator, let place = formerPlace(of: change),
            let cell = CellID(place), let framework = place.framework.flatMap({ frameworks[$0] })
        else { return nil }
        guard let id = cell.competency else { return cell.group.flatMap(framework.group) == nil ? nil : cell }
        guard let competency = framework.competencies.first(where: { $0.id == id }) else { return nil }
        let ladder = competency.ladder(in: framework)
        let isLevelThere = cell.level.map { ladder[$0] != nil } ?? true
        let isThemeThere = cell.theme.map { id in competency.themes.contains { $0.id == id } } ?? true
        return isLevelThere && isThemeThere ? cell : nil
    }

    /// Where a change is best seen; nil where what it happened to has no page any more.
    func spot(of change: Change) -> SitePlace? {
        if let use = uses(of: change).first { return SitePlace(address(of: use)) }
        if let after = change.after {
            return SitePlace(address(of: after.place), anchor(after.anchor, of: change, at: after.place))
        }
        guard let place = formerPlace(of: change), isThere(place) else { return nil }
        let isMarked = formerCell(of: change) != nil || change.element == .narrative(.passage)
        return SitePlace(address(of: place), isMarked ? .gone(change.number) : nil)
    }

    /// Where what a change brought, or left, can be read; nil where that is nowhere in the site.
    ///
    /// - Parameter now: a place of the version after the change by the identifiers of the site.
    func standing(_ change: Change, at now: (Place) -> Place) -> SitePlace? {
        guard let after = change.after else { return nil }
        if let use = change.uses.map(now).first(where: isThere) { return SitePlace(address(of: use)) }
        let place = now(after.place)
        guard isThere(place) else { return nil }
        return SitePlace(address(of: place), anchor(after.anchor, of: change, at: place))
    }

    /// What the thing that something happened to is called now, or was where it is gone; nil for a framework, or the site, as
    /// a whole.
    func holder(of description: ChangeDescription) -> String? {
        guard description.change.after == nil, let place = formerPlace(of: description.change), isThere(place) else {
            return description.names.first
        }
        let framework = place.framework.flatMap { frameworks[$0] }
        if let competency = place.competency { return framework?.competencies.first { $0.id == competency }?.title }
        if let group = place.group { return framework?.group(group)?.title }
        if let role = place.role { return framework?.role(role)?.title }
        return description.names.first
    }

    /// The pages that a change is told on, besides those in front.
    func pages(showing change: Change) -> Set<Address> {
        var pages: Set<Address> = []
        for place in [change.after?.place, formerPlace(of: change)].compactMap(\.self) + uses(of: change)
        where isThere(place) {
            pages.insert(address(of: place))
            guard let framework = place.framework else { continue }
            pages.formUnion(pagesOfGroup(place, framework))
            switch change.element {
            case .framework: pages.insert(.home)
            case .group, .level: pages.insert(.framework(framework))
            case .competency:
                pages.insert(.framework(framework))
                if let group = place.group { pages.insert(.group(group, framework)) }
            case .role: pages.formUnion([.framework(framework), .roles(framework)])
            case .page where place.page != nil: pages.insert(.framework(framework))
            default: break
            }
        }
        if let framework = (change.after?.place ?? formerPlace(of: change))?.framework {
            pages.formUnion(change.touched.levels.map { .level($0, framework) })
            pages.formUnion(
                change.touched.roles.flatMap { [.role($0, framework), .specification($0, framework)] })
        }
        // What is gone is told on the page that it was listed on.
        if change.after == nil, let place = formerPlace(of: change), !isThere(place) {
            pages.insert(place.framework.map { frameworks[$0] == nil ? .home : .framework($0) } ?? .home)
        }
        return pages
    }

    /// The places that show a file or link to it, as far as they are there.
    private func uses(of change: Change) -> [Place] {
        change.after == nil ? change.uses.map(successors.now).filter(isThere) : change.uses
    }

    /// A group's contra-indicators stand on the pages of its competencies, too.
    private func pagesOfGroup(_ place: Place, _ framework: Framework.ID) -> [Address] {
        guard place.polarity == .contra, place.competency == nil, let group = place.group else { return [] }
        return (frameworks[framework]?.competencies(in: group) ?? []).map { .competency($0.id, framework) }
    }

    /// The anchor of what is there; nil where none is set for it on its page.
    private func anchor(_ anchor: Anchor?, of change: Change, at place: Place) -> Anchor? {
        switch change.element {
        case .narrative(.cell), .narrative(.closing):
            place.polarity == .expected ? place.level.map { Anchor(level: $0) } : nil
        case .narrative(.theme): hasExpected(place) ? anchor : nil
        default: anchor
        }
    }

    /// Whether something is expected under a theme: over contra-indicators its heading is another.
    private func hasExpected(_ place: Place) -> Bool {
        let framework = place.framework.flatMap { frameworks[$0] }
        let competency = framework?.competencies.first { $0.id == place.competency }
        return competency?.cells.contains { $0.theme == place.theme && $0.polarity == .expected } ?? false
    }

    private func address(of place: Place) -> Address {
        guard let framework = place.framework else { return place.page.map { .sitePage($0) } ?? .home }
        if let role = place.role { return .role(role, framework) }
        if let page = place.page { return .page(page, framework) }
        if let competency = place.competency { return .competency(competency, framework) }
        if let group = place.group { return .group(group, framework) }
        if let level = place.level { return .level(level, framework) }
        return .framework(framework)
    }

    /// Whether the page of a place is part of the site.
    private func isThere(_ place: Place) -> Bool {
        guard let id = place.framework else {
            return place.page.map { page in site.pages.contains { $0.id == page } } ?? true
        }
        guard let framework = frameworks[id] else { return false }
        if let role = place.role { return framework.role(role) != nil }
        if let page = place.page { return framework.pages.contains { $0.id == page } }
        if let competency = place.competency { return framework.competencies.contains { $0.id == competency } }
        if let group = place.group { return framework.group(group) != nil }
        if let level = place.level { return framework.ladder[level] != nil }
        return true
    }
}

extension Anchor {
    /// Of a change, on the pages that tell of changes.
    static func change(_ number: Int) -> Anchor { Anchor("change-\(number)") }

    /// Of what is gone, where it stood. No author's anchor begins with `page-`.
    static func gone(_ number: Int) -> Anchor { Anchor("page-gone-\(number)") }
}
