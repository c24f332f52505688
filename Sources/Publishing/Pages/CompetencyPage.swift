import Frameworks

/// A competency: what it is, why, and its table by level.
struct CompetencyView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let competency: Competency
    let position: String
    let previous: LinkView?
    let next: LinkView?

    /// A definition of more characters than this is text to read, no longer a line to begin with.
    private static let longestLead = 320

    private var group: LinkView? {
        competency.group.flatMap { id in desk.framework.group(id) }.map {
            LinkView(title: $0.title, link: desk.link(.group($0.id, desk.framework.id)))
        }
    }

    private var appliesTo: [LevelView] {
        competency.appliesTo.compactMap { desk.view(of: $0) }
    }

    private var table: TableView? {
        var builder = TableBuilder(competency, at: desk)
        return builder.table()
    }

    /// Where there are no levels, each theme is a part of its own.
    private var parts: [PartView] {
        guard competency.ladder(in: desk.framework).isEmpty else { return [] }
        return parts(.expected) + parts(.contra)
    }

    private func parts(_ polarity: Polarity) -> [PartView] {
        competency.cells(at: nil, polarity).map { cell in
            let theme = cell.theme.flatMap { id in competency.themes.first { $0.id == id } }
            let isContra = polarity == .contra
            return PartView(
                kind: isContra ? .contra : .own,
                title: isContra
                    ? [desk.contraLabel, theme?.title].compactMap(\.self).joined(separator: ": ")
                    : theme?.title ?? desk.words.phrase(.forEveryone),
                anchor: isContra ? (theme == nil ? PageAnchor.contra : nil) : theme?.anchor.text,
                cells: [PartView.Themed(theme: nil, html: desk.html(of: cell, in: competency))]
            )
        }
    }

    private var narrative: [PartView] {
        competency.narrative.map { passage in
            PartView(
                kind: .narrative, title: passage.title, anchor: passage.anchor.text,
                cells: [PartView.Themed(theme: nil, html: passage.text.html)]
            )
        }
    }

    private var groupContra: PartView? {
        competency.group.flatMap { id in desk.framework.group(id) }.flatMap { group in
            let hasOwn = competency.cells.contains { $0.polarity == .contra }
            return desk.contraPart(of: group, anchor: hasOwn ? nil : PageAnchor.contra)
        }
    }

    static let fields: Fields<CompetencyView> = [
        .including { $0.frame },
        .text("position", "Which of the framework’s competencies it is.") { $0.position },
        .object("group", "The group that it belongs to.") { $0.group },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("title", "Its title.") { $0.competency.title },
        .text("motto", "What it stands for, in a sentence.") { $0.competency.motto },
        .object("status", "How far it is agreed, where that is worth a banner.") { view in
            StatusView(view.competency.status, view.desk.words) ?? StatusView(view.desk.framework.status, view.desk.words)
        },
        .html("definition", "What it is.") { $0.competency.definition },
        .flag("hasShortDefinition", "Whether what it is can be said in a few lines.") {
            ($0.competency.definition?.plain.count ?? 0) <= longestLead
        },
        .list("narrative", "What else is told of it: why it matters, what to read.") { $0.narrative },
        .list("appliesTo", "The levels that it holds at, where that is not all.") { $0.appliesTo },
        .flag("hasOwnLadder", "Whether it has steps of its own in place of the framework’s levels.") {
            $0.competency.ownLadder != nil
        },
        .object("table", "Its table by level; missing where there are no levels.") { $0.table },
        .list("parts", "Without levels: its themes and contra-indicators.") { $0.parts },
        .object("groupContra", "The contra-indicators of its whole group.") { $0.groupContra },
        .object("previous", "The competency before it.") { $0.previous },
        .object("next", "The competency after it.") { $0.next },
    ]
}

extension FrameworkDesk {
    /// The pages of all competencies.
    func competencyPages() -> [RenderedPage] {
        framework.competencies.enumerated().map { index, competency in
            let address = Address.competency(competency.id, framework.id)
            let view = CompetencyView(
                frame: PageFrame(
                    folder, address, title: competency.title,
                    description: competency.definition?.plain ?? competency.motto, trail: trail
                ),
                desk: self,
                competency: competency,
                position: words.phrase(
                    .competencyPosition, count: framework.competencies.count, ["number": String(index + 1)]
                ),
                previous: index == 0 ? nil : competencyLink(framework.competencies[index - 1]),
                next: index + 1 == framework.competencies.count
                    ? nil : competencyLink(framework.competencies[index + 1])
            )
            return RenderedPage(address: address, text: theme.render(.competency, view))
        }
    }

    /// A competency by its title.
    func competencyLink(_ competency: Competency, note: String? = nil) -> LinkView {
        let title = [competency.code, competency.title].compactMap(\.self).joined(separator: " ")
        return LinkView(title: title, link: link(.competency(competency.id, framework.id)), note: note)
    }
}
