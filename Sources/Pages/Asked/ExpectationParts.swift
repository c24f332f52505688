import Localization
import Model
import PageKit
import Templates

extension FrameworkContext {
    /// What a competency asks of somebody, part by part: first what is expected, then what is warned of.
    ///
    /// - Parameters:
    ///   - ownNote: what is said of the part that is written for the very level asked about.
    ///   - formerCells: in a preview, the cells whose former content is of interest; nil means all.
    func views(
        of parts: [Expectations.Part], in competency: Competency, ownNote: MessageKey?, formerCells: Set<CellID>? = nil
    ) -> [PartView] {
        func shown(_ cells: [Cell]) -> [Cell] {
            guard let formerCells else { return cells }
            return cells.filter {
                $0.text != nil || !$0.indicators.isEmpty || formerCells.contains(CellID($0, of: competency))
            }
        }
        let expected = parts.filter { !shown($0.expected).isEmpty }.map { part in
            let (kind, level, title, note) = head(of: part.origin, in: competency, ownNote)
            return PartView(
                kind: kind, level: level, title: title, note: note, isTop: false,
                cells: views(of: shown(part.expected), in: competency, formerCells: formerCells)
            )
        }
        let contra = parts.flatMap { part in
            let (_, level, title, note) = head(of: part.origin, in: competency, ownNote)
            return byLabel(shown(part.contra)).map { named in
                PartView(
                    kind: .contra, title: named.label,
                    note: [level?.title ?? title, note].compactMap(\.self).joined(separator: " · "), isTop: false,
                    cells: views(of: named.cells, in: competency, formerCells: formerCells)
                )
            }
        }
        return expected + contra
    }

    /// Cells with their themes' names.
    ///
    /// - Parameter formerCells: in a preview, the cells whose former content is of interest; nil means all.
    func views(
        of cells: [Cell], in competency: Competency, formerCells: Set<CellID>? = nil
    ) -> [ThemedCellView] {
        let themes = ThemeIndex(competency.themes)
        return cells.map { cell in
            ThemedCellView(
                theme: themes[cell.theme]?.title,
                html: html(
                    of: cell, in: competency,
                    showsGone: formerCells?.contains(CellID(cell, of: competency)) ?? true))
        }
    }

    private func head(of origin: Expectations.Origin, in competency: Competency, _ ownNote: MessageKey?)
        -> (PartView.Kind, LevelView?, title: String?, note: String?)
    {
        switch origin {
        case .own(let level):
            (.own, view(of: level, in: competency), nil, ownNote.map { words.phrase($0) })
        case .included(let level):
            (.included, view(of: level, in: competency), nil, words.phrase(.includedHere))
        case .step(let level):
            (.plain, view(of: level, in: competency), nil, words.phrase(.stepOfItsOwn))
        case .everyone:
            (.plain, nil, framework.ladder.isEmpty ? nil : words.phrase(.forEveryone), nil)
        }
    }

    /// The contra-indicators of all groups of which something is asked.
    func groupContra(of expectations: [Expectations]) -> [PartView] {
        let groups = Set(expectations.compactMap(\.competency.group))
        return framework.groups.filter { groups.contains($0.id) }.compactMap { contraPart(of: $0, anchor: nil) }
    }

    /// The contra-indicators of a group, as they stand on the pages of its competencies; nil where there are none.
    func contraPart(of group: Group, anchor: String?, isOnOwnPage: Bool = false) -> PartView? {
        let html = contra(of: group)
        guard !html.isEmpty else { return nil }
        return PartView(
            kind: .contra,
            title: contraLabel(of: group),
            note: words.phrase(.forAllOf, ["title": group.title]),
            noteLink: isOnOwnPage ? nil : link(.group(group.id, framework.id)),
            anchor: anchor,
            cells: [ThemedCellView(html: html)]
        )
    }
}
