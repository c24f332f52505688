import Localization
import Model
import PageKit
import Templates
import Theming

/// A competency: what it is, why, and its table by level.
struct CompetencyView: TemplateObject {
    let frame: PageContext
    let competency: Competency
    let group: LinkView?
    let position: String
    let status: StatusView?
    let definition: PageText?
    let appliesTo: [LevelView]
    let narrative: [PartView]
    let table: TableView?
    let parts: [PartView]
    let groupContra: PartView?
    let roles: [RoleItemView]
    let pager: PagerView?

    /// A definition of more characters than this is text to read, no longer a line to begin with.
    private static let longestLead = 320

    init(
        _ competency: Competency, position: String, pager: PagerView?, on frame: PageContext,
        at context: FrameworkContext
    ) {
        self.frame = frame
        self.competency = competency
        self.position = position
        self.pager = pager
        let group = competency.group.flatMap { context.framework.group($0) }
        self.group = group.map { LinkView(title: $0.title, link: context.link(.group($0.id, context.framework.id))) }
        status = StatusView(competency.status, context.words) ?? context.status
        definition = context.text(competency.definition)
        appliesTo = competency.appliesTo.compactMap { context.view(of: $0) }
        narrative = competency.narrative.map { passage in
            PartView(
                kind: .narrative, title: passage.title, anchor: passage.anchor.text, text: context.text(passage.text))
        }
        var builder = TableBuilder(competency, at: context)
        table = builder.table()
        let hasLevels = !competency.ladder(in: context.framework).isEmpty
        parts = hasLevels ? [] : Self.themes(of: competency, at: context)
        groupContra = group.flatMap { group in
            let hasOwn = competency.cells.contains { $0.polarity == .contra }
            return context.contraPart(of: group, anchor: hasOwn ? nil : PageAnchor.contra)
        }
        roles = context.rolesAsking(for: competency)
    }

    /// Where there are no levels, each theme is a part of its own: first what is expected, then what is warned of.
    private static func themes(of competency: Competency, at context: FrameworkContext) -> [PartView] {
        let themes = ThemeIndex(competency.themes)
        let expected = competency.cells(at: nil, .expected).map { cell in
            let theme = themes[cell.theme]
            return PartView(
                kind: .own, title: theme?.title ?? context.words.phrase(.forEveryone), anchor: theme?.anchor.text,
                cells: [ThemedCellView(html: context.html(of: cell, in: competency))])
        }
        let contra = competency.cells(at: nil, .contra).map { cell in
            let theme = themes[cell.theme]
            return PartView(
                kind: .contra,
                title: [context.contraLabel(of: cell), theme?.title].compactMap(\.self).joined(separator: ": "),
                anchor: theme == nil ? PageAnchor.contra : nil,
                cells: [ThemedCellView(html: context.html(of: cell, in: competency))])
        }
        return expected + contra
    }

    static let fields: Fields<CompetencyView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s competencies it is.") { $0.position },
        .text("groupTitle", "The group that it belongs to.") { $0.group?.title },
        .text("groupLink", "The group’s page.") { $0.group?.link },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("title", "Its title.") { $0.competency.title },
        .text("motto", "What it stands for, in a sentence.") { $0.competency.motto },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.status },
        .html("definition", "What it is.") { $0.definition },
        .flag("hasShortDefinition", "Whether what it is can be said in a few lines.") {
            ($0.competency.definition?.plain.count ?? 0) <= longestLead
        },
        .list("narrative", "What else is told of it, passage by passage.") { $0.narrative },
        .list("appliesTo", "The levels that it holds at, where that is not all.") { $0.appliesTo },
        .flag("hasOwnLadder", "Whether it has steps of its own in place of the framework’s levels.") {
            $0.competency.ownLadder != nil
        },
        .object("table", "Its table by level; missing where there are no levels.") { $0.table },
        .list("parts", "Without levels: its themes and contra-indicators.") { $0.parts },
        .object("groupContra", "The contra-indicators of its whole group.") { $0.groupContra },
        .list("roles", "The roles that ask for it.") { $0.roles },
        .object("pager", "The competencies before and after it.") { $0.pager },
    ]
}

extension FrameworkContext {
    /// The pages of all competencies.
    package func competencyPages() -> [PublishedPage] {
        let links = framework.competencies.map { competencyLink($0) }
        let label = words.phrase(.competencies)
        return framework.competencies.enumerated().map { index, competency in
            PublishedPage(.competency(competency.id, framework.id), .competency, of: theme) { [self] rendering in
                CompetencyView(
                    competency,
                    position: words.phrase(.competencyPosition, count: links.count, ["number": String(index + 1)]),
                    pager: PagerView(links, at: index, label: label),
                    on: PageContext(
                        folder, rendering, title: competency.title,
                        description: competency.definition?.plain ?? competency.motto, trail: trail,
                        source: competency.source,
                        data: { StructuredData.write(term: competency, at: self, to: &$0) }
                    ),
                    at: on(rendering)
                )
            }
        }
    }

    /// A competency by its code and title.
    func competencyLink(_ competency: Competency) -> LinkView {
        let title = [competency.code, competency.title].compactMap(\.self).joined(separator: " ")
        return LinkView(title: title, link: link(.competency(competency.id, framework.id)))
    }
}

extension TemplateKey where Root == CompetencyView {
    static var competency: Self { Self("competency") }
}
