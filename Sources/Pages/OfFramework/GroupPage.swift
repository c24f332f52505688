import Localization
import Model
import PageKit
import Templates
import Theming

/// A group: what it stands for, its competencies, its contra-indicators.
struct GroupView: TemplateObject {
    let frame: PageContext
    let group: Group
    let position: String
    let status: StatusView?
    let text: PageText?
    let competencies: [CompetencyEntry]
    let contra: PartView?
    let pager: PagerView?

    static let fields: Fields<GroupView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s groups it is.") { $0.position },
        .text("code", "Its short mark.") { $0.group.code },
        .text("title", "Its title.") { $0.group.title },
        .text("motto", "What it stands for, in a sentence.") { $0.group.motto },
        .object("status", "How far the framework is agreed, where that is worth a banner.") { $0.status },
        .html("text", "What it stands for, at length.") { $0.text },
        .list("competencies", "Its competencies.") { $0.competencies },
        .object("contra", "Contra-indicators that hold for all of it.") { $0.contra },
        .object("pager", "The groups before and after it.") { $0.pager },
    ]
}

/// A competency in a list of several.
struct CompetencyEntry: TemplateObject {
    let competency: Competency
    let link: LinkView
    let count: String?
    let statusTag: String?
    let changeTag: String?

    init(_ competency: Competency, at context: FrameworkContext) {
        self.competency = competency
        link = context.competencyLink(competency)
        statusTag = competency.status.tag(context.words)
        changeTag = context.changeTag(.competency(competency.id, context.framework.id))
        let indicators = competency.cells.filter { $0.polarity == .expected }.map(\.indicators.count).reduce(0, +)
        count = indicators == 0 ? nil : context.words.phrase(.indicatorCount, count: indicators)
    }

    /// So many characters of the definition tell it from its neighbours; the rest is on its page.
    private static let gistLength = 300

    static let fields: Fields<CompetencyEntry> = [
        .text("title", "Its code and title.") { $0.link.title },
        .text("link", "Its page.") { $0.link.link },
        .text("motto", "What it stands for, in a sentence.") { $0.competency.motto },
        .text("gist", "What it is, in its first words.") { entry in
            entry.competency.definition.map { shortened($0.plain, to: gistLength) }
        },
        .text("count", "How many indicators it has, in words.") { $0.count },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .text("changeTag", "In a preview: that it is new, or how much changed on its page.") { $0.changeTag },
    ]
}

extension FrameworkContext {
    /// The pages of all groups.
    package func groupPages() -> [PublishedPage] {
        let links = framework.groups.map { LinkView(title: $0.title, link: link(.group($0.id, framework.id))) }
        return framework.groups.enumerated().map { index, group in
            PublishedPage(.group(group.id, framework.id), .group, of: theme) { [self] rendering in
                let context = on(rendering)
                return GroupView(
                    frame: PageContext(
                        folder, rendering, title: group.title, description: group.motto ?? group.text.plain,
                        trail: trail,
                        source: group.source
                    ),
                    group: group,
                    position: words.phrase(.groupPosition, count: links.count, ["number": String(index + 1)]),
                    status: status,
                    text: context.text(group.text),
                    competencies: framework.competencies(in: group.id).map { CompetencyEntry($0, at: self) },
                    contra: context.contraPart(of: group, anchor: PageAnchor.contra, isOnOwnPage: true),
                    pager: PagerView(links, at: index, label: words.phrase(.groups))
                )
            }
        }
    }
}

extension TemplateKey where Root == GroupView {
    static var group: Self { Self("group") }
}
