import Frameworks
import Templates

/// A competency: what it is, why, and its table by level.
struct CompetencyView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let competency: Competency
    let position: String
    let pager: String?

    /// A definition of more characters than this is text to read, no longer a line to begin with.
    private static let longestLead = 320

    private var group: Group? {
        competency.group.flatMap { desk.framework.group($0) }
    }

    private var table: String? {
        var builder = TableBuilder(competency, at: desk)
        return builder.table()
    }

    /// Where there are no levels, each theme is a part of its own.
    private var parts: String {
        guard competency.ladder(in: desk.framework).isEmpty else { return "" }
        return parts(.expected) + parts(.contra)
    }

    private func parts(_ polarity: Polarity) -> String {
        competency.cells(at: nil, polarity).map { cell in
            let theme = cell.theme.flatMap { id in competency.themes.first { $0.id == id } }
            let isContra = polarity == .contra
            let part = PartView(
                kind: isContra ? .contra : .own,
                title: isContra
                    ? [desk.contraLabel, theme?.title].compactMap(\.self).joined(separator: ": ")
                    : theme?.title ?? desk.words.phrase(.forEveryone),
                anchor: isContra ? (theme == nil ? PageAnchor.contra : nil) : theme?.anchor.text,
                html: desk.html(of: cell, in: competency)
            )
            return desk.theme.render(.part, part)
        }.joined()
    }

    private var narrative: String {
        competency.narrative.map { passage in
            let part = PartView(
                kind: .narrative, title: passage.title, anchor: passage.anchor.text, html: desk.html(passage.text)
            )
            return desk.theme.render(.part, part)
        }.joined()
    }

    private var groupContra: String? {
        group.flatMap { group in
            let hasOwn = competency.cells.contains { $0.polarity == .contra }
            return desk.contraPart(of: group, anchor: hasOwn ? nil : PageAnchor.contra)
        }
    }

    static let fields: Fields<CompetencyView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s competencies it is.") { $0.position },
        .text("groupTitle", "The group that it belongs to.") { $0.group?.title },
        .text("groupLink", "The group’s page.") { view in
            view.group.map { view.desk.link(.group($0.id, view.desk.framework.id)) }
        },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("title", "Its title.") { $0.competency.title },
        .text("motto", "What it stands for, in a sentence.") { $0.competency.motto },
        .html("status", "How far it is agreed, from status.mustache, where that is worth a banner.") { view in
            view.desk.theme.banner(view.competency.status, view.desk.words) ?? view.desk.banner
        },
        .html("definition", "What it is.") { $0.frame.html($0.competency.definition) },
        .flag("hasShortDefinition", "Whether what it is can be said in a few lines.") {
            ($0.competency.definition?.plain.count ?? 0) <= longestLead
        },
        .html("narrative", "What else is told of it, each passage from part.mustache.") { $0.narrative },
        .html("appliesTo", "The levels that it holds at, where that is not all.") { view in
            view.competency.appliesTo.compactMap { view.desk.view(of: $0)?.linkedLabel }.joined(separator: ", ")
        },
        .flag("hasOwnLadder", "Whether it has steps of its own in place of the framework’s levels.") {
            $0.competency.ownLadder != nil
        },
        .html("table", "Its table by level, from table.mustache; missing where there are no levels.") { $0.table },
        .html("parts", "Without levels: its themes and contra-indicators, each from part.mustache.") { $0.parts },
        .html("groupContra", "The contra-indicators of its whole group, from part.mustache.") { $0.groupContra },
        .html("roles", "The roles that ask for it, each from role-item.mustache.") { view in
            view.desk.rolesAsking(for: view.competency)
        },
        .html("pager", "The competencies before and after it, from pager.mustache.") { $0.pager },
    ]
}

extension FrameworkDesk {
    /// The pages of all competencies.
    func competencyPages() -> [PublishedPage] {
        let links = framework.competencies.map { competencyLink($0) }
        let label = words.phrase(.competencies)
        return framework.competencies.enumerated().map { index, competency in
            PublishedPage(.competency(competency.id, framework.id)) { rendering in
                let view = CompetencyView(
                    frame: PageFrame(
                        folder, rendering, title: competency.title,
                        description: competency.definition?.plain ?? competency.motto, trail: trail,
                        source: competency.source, data: StructuredData.term(competency, at: self)
                    ),
                    desk: on(rendering),
                    competency: competency,
                    position: words.phrase(.competencyPosition, count: links.count, ["number": String(index + 1)]),
                    pager: theme.pager(links, at: index, label: label, words)
                )
                return theme.render(.competency, view)
            }
        }
    }

    /// A competency by its code and title.
    func competencyLink(_ competency: Competency) -> LinkView {
        let title = [competency.code, competency.title].compactMap(\.self).joined(separator: " ")
        return LinkView(title: title, link: link(.competency(competency.id, framework.id)))
    }

    /// How far the framework is agreed, where that is worth a banner.
    var banner: String? {
        theme.banner(framework.status, words)
    }
}
