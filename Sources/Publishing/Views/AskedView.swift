import Frameworks

/// What a level or a role asks: in full, or where that is more than a page should hold, as ways to it, group by group.
struct Asked {
    /// More HTML than this, in bytes, is slow to open and nobody reads it through. A page has a frame besides.
    private static let mostInFull = 250_000

    /// Each competency in full; empty where that would be too much.
    let full: String
    /// Where it would be: the competencies by group, those of no group first.
    let groups: [AskedGroup]

    /// - Parameter asks: each competency that is asked, with the level if it has to be said.
    init(_ asks: [(expectations: Expectations, extent: String?)], ownNote: Phrase, at desk: FrameworkDesk) {
        let full = asks.map { ask in
            let view = ExpectationsView(
                expectations: ask.expectations, desk: desk, extent: ask.extent, ownNote: ownNote
            )
            return desk.theme.render(.expectations, view)
        }.joined()
        guard full.utf8.count > Self.mostInFull else {
            self.full = full
            groups = []
            return
        }
        self.full = ""
        let items = Dictionary(grouping: asks) { $0.expectations.competency.group }.mapValues { asks in
            asks.map { desk.theme.render(.askedItem, AskedItemView($0.expectations, extent: $0.extent, at: desk)) }
                .joined()
        }
        groups = ([nil] + desk.framework.groups.map(Optional.init)).compactMap { group in
            items[group?.id].map { AskedGroup(group: group, desk: desk, items: $0) }
        }
    }
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
}

/// A competency in a list of what is asked.
struct AskedItemView: TemplateObject {
    private let competency: Competency
    private let link: LinkView
    private let extent: String?
    private let count: String?
    private let statusTag: String?

    init(_ expectations: Expectations, extent: String?, at desk: FrameworkDesk) {
        competency = expectations.competency
        self.extent = extent
        statusTag = competency.status.tag(desk.words)
        let asked = expectations.parts.first.flatMap { $0.origin.asked }
        let place = asked.map { Anchor(level: $0.id) }
        let title = desk.competencyLink(competency).title
        link = LinkView(title: title, link: desk.link(.competency(competency.id, desk.framework.id), place))
        let indicators = expectations.parts.first?.expected.reduce(0) { $0 + $1.indicators.count } ?? 0
        count = asked == nil || indicators == 0 ? nil : desk.words.phrase(.newCount, count: indicators)
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
    /// The very level that was asked about.
    fileprivate var asked: Level? {
        if case .own(let level) = self { level } else { nil }
    }
}
