import Localization
import Model
import PageKit
import Templates

/// What a level or a role asks: in full, or where that is more than a page should hold, as ways to it by group.
struct AskedView: TemplateObject {
    let contents: [LinkView]
    let competencies: [ExpectationsView]
    let groups: [AskedGroup]

    /// - Parameter ownNote: what is said of the part that is written for the very level asked about.
    init(_ asked: [Asked], _ extent: PageExtent, ownNote: MessageKey, at context: FrameworkContext) {
        let isFull = extent == .full
        contents = asked.map { asked in
            let competency = asked.expectations.competency
            return LinkView(title: competency.title, link: "#\(percentEncoded(competency.id.text))")
        }
        competencies = isFull ? asked.map { ExpectationsView($0, ownNote: ownNote, at: context) } : []
        groups = isFull ? [] : AskedGroup.all(asked.map { AskedItemView($0, at: context) }, at: context)
    }

    static let fields: Fields<AskedView> = [
        .list("contents", "The competencies that are asked, and where they stand on the page.") { $0.contents },
        .list("competencies", "What is asked, competency by competency; empty where that is too much.") {
            $0.competencies
        },
        .list("groups", "Where it is too much: the competencies that are asked, by group.") { $0.groups },
        .flag("hasSeveralGroups", "Whether these are several.") { $0.groups.count > 1 },
    ]
}

/// A competency that a level or a role asks.
struct Asked {
    let expectations: Expectations
    /// To what extent a role asks it, as a label; nil where that need not be said.
    var extent: RenderedHTML?
    /// In a preview: the cells whose former content is of interest; nil means all.
    var formerCells: Set<CellID>?
}

/// A group in a list of what is asked, where it is too much to stand on one page.
struct AskedGroup: TemplateObject {
    let group: Group?
    let context: FrameworkContext
    let items: [AskedItemView]

    static let fields: Fields<AskedGroup> = [
        .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
        .text("anchor", "The id of its place on the page.") { view in
            view.group.map { PageAnchor.group($0.id) } ?? PageAnchor.competencies
        },
        .text("link", "The group’s page.") { view in
            view.group.map { view.context.link(.group($0.id, view.context.framework.id)) }
        },
        .list("items", "Its competencies.") { $0.items },
    ]

    /// Competencies by group, those of no group first.
    static func all(_ items: [AskedItemView], at context: FrameworkContext) -> [AskedGroup] {
        let byGroup = Dictionary(grouping: items) { $0.competency.group }
        return ([nil] + context.framework.groups.map(Optional.init)).compactMap { group in
            byGroup[group?.id].map { AskedGroup(group: group, context: context, items: $0) }
        }
    }
}

/// A competency in a list of what is asked.
struct AskedItemView: TemplateObject {
    let competency: Competency
    private let link: LinkView
    private let extent: RenderedHTML?
    private let count: String?
    private let statusTag: String?

    /// - Parameter new: what is counted, the highest level first, and led to.
    init(_ competency: Competency, new: [Expectations.Part], extent: RenderedHTML?, at context: FrameworkContext) {
        self.competency = competency
        self.extent = extent
        statusTag = competency.status.tag(context.words)
        let place = new.first?.origin.level.map { Anchor(level: $0.id) }
        let title = context.competencyLink(competency).title
        link = LinkView(title: title, link: context.link(.competency(competency.id, context.framework.id), place))
        let indicators = IndicatorCounts(new).expected
        count = indicators == 0 ? nil : context.words.phrase(.newCount, count: indicators)
    }

    /// What is asked; what is written for the very level asked about counts as new.
    init(_ asked: Asked, at context: FrameworkContext) {
        let new = asked.expectations.parts.prefix { $0.origin.isOwn }
        self.init(asked.expectations.competency, new: Array(new), extent: asked.extent, at: context)
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
