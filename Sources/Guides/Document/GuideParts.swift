import Localization
import Model
import PageKit
import Templates
import Theming

/// Sets the parts of a guide's section: what is expected level by level, then what is warned of.
struct GuideParts {
    let context: FrameworkContext
    let request: GuideRequest
    /// Writes authors' texts as they stand in the guide.
    let texts: HTMLWriter
    /// The rank of the parts' headings.
    let rank: Int

    /// A competency's parts.
    func views(of parts: [Expectations.Part], in competency: Competency) -> [GuidePartView] {
        let expected = parts.filter { !$0.expected.isEmpty }.map { part in
            let head = head(of: part.origin, in: competency)
            let isAlone =
                competency.ladder(in: context.framework).isEmpty && part.expected.allSatisfy { $0.theme != nil }
            let hasHead = head.level != nil || head.title != nil && !isAlone
            return GuidePartView(
                kind: head.kind, rank: rank, levelLabel: head.level?.label, title: isAlone ? nil : head.title,
                note: head.note, hasEvidence: request.hasEvidence,
                cells: views(of: part.expected, in: competency, below: hasHead))
        }
        let contra = parts.flatMap { part in
            let head = head(of: part.origin, in: competency)
            return context.byLabel(part.contra).map { named in
                GuidePartView(
                    kind: .contra, rank: rank, levelLabel: head.level?.label, title: named.label, note: head.note,
                    cells: views(of: named.cells, in: competency, below: true))
            }
        }
        return expected + contra
    }

    /// What else is told of a competency.
    func narrative(of competency: Competency) -> [GuidePartView] {
        competency.narrative.map { passage in
            let text = passage.text.inGuide(below: rank, at: passage.anchor.text)
            return GuidePartView(
                kind: .narrative, rank: rank, title: passage.title, anchor: passage.anchor.text,
                text: PageText(text: text, writer: texts))
        }
    }

    /// The contra-indicators of a whole group; none where it has none.
    func contra(of group: Group) -> [GuidePartView] {
        guard group.hasContra else { return [] }
        return [
            GuidePartView(
                kind: .contra, rank: rank, title: context.contraLabel(of: group),
                note: context.words.phrase(.forAllOf, ["title": group.title]),
                cells: [GuideCellView(rank: rank, html: html(of: CellView(contraOf: group, by: texts)))])
        ]
    }

    /// - Parameter below: whether the part has a heading, below which the themes' stand.
    private func views(of cells: [Cell], in competency: Competency, below hasHead: Bool) -> [GuideCellView] {
        let themes = ThemeIndex(competency.themes)
        return cells.map { cell in
            // A cell is rendered once for all pages, but where links lead elsewhere, or a sheet leaves its examples out.
            let isOwn = request.layout == .fold || cell.hasTargets
            return GuideCellView(
                theme: themes[cell.theme]?.title,
                rank: hasHead ? rank + 1 : rank,
                html: isOwn ? html(of: CellView(cell, by: texts)) : context.html(of: cell, in: competency))
        }
    }

    /// A cell's HTML without a line end: what it is set into has its own.
    private func html(of cell: CellView) -> RenderedHTML {
        let bytes = context.theme.rendered(.cell, cell).bytes
        return RenderedHTML(bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes)
    }
}

/// How a part is named.
private struct Head {
    let kind: PartView.Kind
    let level: LevelView?
    let title: String?
    let note: String?
}

extension GuideParts {
    private func head(of origin: Expectations.Origin, in competency: Competency) -> Head {
        switch origin {
        case .own(let level):
            let note = ownNote.map { context.words.phrase($0) }
            return Head(kind: .own, level: context.view(of: level, in: competency), title: nil, note: note)
        case .included(let level):
            let note = context.words.phrase(.includedHere)
            return Head(kind: .included, level: context.view(of: level, in: competency), title: nil, note: note)
        case .step(let level):
            return Head(kind: .own, level: context.view(of: level, in: competency), title: nil, note: nil)
        case .everyone:
            let title = context.framework.ladder.isEmpty ? nil : context.words.phrase(.forEveryone)
            return Head(kind: .plain, level: nil, title: title, note: nil)
        }
    }
}

extension GuideParts {
    /// What is said of the part that is written for the very level of the reader.
    private var ownNote: MessageKey? {
        switch request.reader {
        case .everybody: nil
        case .level: .newAtThisLevel
        case .role: .askedHere
        }
    }
}

extension Cell {
    /// Whether a link or a picture stands in it.
    fileprivate var hasTargets: Bool {
        text?.hasTargets == true || closing?.hasTargets == true
            || indicators.contains { $0.text.hasTargets || $0.examples.contains(where: \.text.hasTargets) }
    }
}
