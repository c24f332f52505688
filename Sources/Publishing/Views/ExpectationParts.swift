import Frameworks

extension FrameworkDesk {
    /// What a competency asks of somebody, part by part: first what is expected, then what is warned of.
    func parts(of expectations: Expectations) -> [PartView] {
        let competency = expectations.competency
        let expected = expectations.parts.compactMap { part -> PartView? in
            guard !part.expected.isEmpty else { return nil }
            let (kind, level, title, note) = head(of: part.origin, in: competency)
            return PartView(
                kind: kind, level: level, title: title, note: note, cells: themed(part.expected, in: competency)
            )
        }
        let contra = expectations.parts.compactMap { part -> PartView? in
            guard !part.contra.isEmpty else { return nil }
            let (_, level, title, note) = head(of: part.origin, in: competency)
            let origin = level?.title ?? title
            return PartView(
                kind: .contra, title: contraLabel, note: [origin, note].compactMap(\.self).joined(separator: " · "),
                cells: themed(part.contra, in: competency)
            )
        }
        return expected + contra
    }

    /// Cells under their themes' names.
    func themed(_ cells: [Cell], in competency: Competency) -> [PartView.Themed] {
        cells.map { cell in
            PartView.Themed(
                theme: cell.theme.flatMap { id in competency.themes.first { $0.id == id }?.title },
                html: html(of: cell, in: competency)
            )
        }
    }

    private func head(of origin: Expectations.Origin, in competency: Competency)
        -> (PartView.Kind, LevelView?, title: String?, note: String?)
    {
        switch origin {
        case .own(let level):
            (.own, view(of: level, in: competency), nil, words.phrase(.newAtThisLevel))
        case .included(let level):
            (.included, view(of: level, in: competency), nil, words.phrase(.includedHere))
        case .step(let level):
            (.plain, view(of: level, in: competency), nil, words.phrase(.stepOfItsOwn))
        case .everyone:
            (.plain, nil, framework.ladder.isEmpty ? nil : words.phrase(.forEveryone), nil)
        }
    }

    /// The contra-indicators of a group, as they stand on the pages of its competencies.
    func contraPart(of group: Group, anchor: String?, isOnOwnPage: Bool = false) -> PartView? {
        guard !group.contra.isEmpty || group.contraText != nil else { return nil }
        let html = theme.html(text: group.contraText, indicators: group.contra, isContra: true)
        return PartView(
            kind: .contra,
            title: contraLabel,
            note: words.phrase(.forAllOf, ["title": group.title]),
            noteLink: isOnOwnPage
                ? nil : LinkView(title: group.title, link: link(.group(group.id, framework.id))),
            anchor: anchor,
            cells: [PartView.Themed(theme: nil, html: html)]
        )
    }
}
