import Frameworks
import Templates

/// What a level or a role asks: in full, or where that is more than a page should hold, as ways to it, group by group.
struct Asked {
    /// Each competency in full; empty where that would be too much.
    let full: String
    /// Where it would be: the competencies by group, those of no group first.
    let groups: [AskedGroup]

    /// - Parameter asks: each competency that is asked, with the level if it has to be said, and in a preview the cells
    ///   whose former content is of interest.
    init(
        _ asks: [(expectations: Expectations, extent: String?, formerCells: Set<CellPlace>?)], ownNote: Phrase,
        at desk: FrameworkDesk
    ) {
        let full = asks.map { ask in
            let view = ExpectationsView(
                expectations: ask.expectations, desk: desk, extent: ask.extent, formerCells: ask.formerCells,
                ownNote: ownNote
            )
            return desk.theme.render(.expectations, view)
        }.joined()
        guard full.utf8.count > PageLimit.text else {
            self.full = full
            groups = []
            return
        }
        self.full = ""
        groups = AskedGroup.all(asks.map { AskedItemView($0.expectations, extent: $0.extent, at: desk) }, at: desk)
    }
}

/// What a page may hold.
enum PageLimit {
    /// More HTML than this, in bytes, is slow to open and nobody reads it through. A page has a frame besides.
    static let text = 250_000
}

/// A group in a list of what is asked.
struct AskedGroup: TemplateObject {
    let group: Group?
    let desk: FrameworkDesk
    let items: String

    static let fields: Fields<AskedGroup> = [
        .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
        .text("anchor", "The id of its place on the page.") { view in
            view.group.map { PageAnchor.group($0.id) } ?? PageAnchor.competencies
        },
        .text("link", "The group’s page.") { view in
            view.group.map { view.desk.link(.group($0.id, view.desk.framework.id)) }
        },
        .html("items", "Its competencies, each from asked-item.mustache.") { $0.items },
    ]

    /// Competencies by group, those of no group first.
    static func all(_ items: [AskedItemView], at desk: FrameworkDesk) -> [AskedGroup] {
        let byGroup = Dictionary(grouping: items) { $0.competency.group }.mapValues { items in
            items.map { desk.theme.render(.askedItem, $0) }.joined()
        }
        return ([nil] + desk.framework.groups.map(Optional.init)).compactMap { group in
            byGroup[group?.id].map { AskedGroup(group: group, desk: desk, items: $0) }
        }
    }
}

/// A competency in a list of what is asked.
struct AskedItemView: TemplateObject {
    let competency: Competency
    private let link: LinkView
    private let extent: String?
    private let count: String?
    private let statusTag: String?

    /// - Parameter new: what is counted, the highest level first, and led to.
    init(_ competency: Competency, new: [Expectations.Part], extent: String?, at desk: FrameworkDesk) {
        self.competency = competency
        self.extent = extent
        statusTag = competency.status.tag(desk.words)
        let place = new.first?.origin.level.map { Anchor(level: $0.id) }
        let title = desk.competencyLink(competency).title
        link = LinkView(title: title, link: desk.link(.competency(competency.id, desk.framework.id), place))
        let indicators = IndicatorCounts(new).expected
        count = indicators == 0 ? nil : desk.words.phrase(.newCount, count: indicators)
    }

    /// What is asked; what is written for the very level asked about counts as new.
    init(_ expectations: Expectations, extent: String?, at desk: FrameworkDesk) {
        let new = expectations.parts.prefix { $0.origin.isOwn }
        self.init(expectations.competency, new: Array(new), extent: extent, at: desk)
    }

    static let fields: Fields<AskedItemView> = [
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.competency.id).text },
        .text("title", "The competency’s code and title.") { $0.link.title },
        .text("link", "Where it stands in full, at the level that is asked.") { $0.link.link },
        .html("extent", "On a role’s page: the level that is asked.") { $0.extent },
        .text("count", "How many of its indicators are new at that level, in words.") { $0.count },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
    ]
}

extension Expectations.Origin {
    /// Whether it is the very level that was asked about.
    fileprivate var isOwn: Bool {
        if case .own = self { true } else { false }
    }
}
