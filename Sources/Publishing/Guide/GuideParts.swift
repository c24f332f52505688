import Frameworks

/// Sets the parts of a guide's section: what is expected level by level, then what is warned of.
struct GuideParts {
    let desk: FrameworkDesk
    let request: GuideRequest
    /// Writes authors' texts as they stand in the guide.
    let texts: HTMLWriter
    /// The rank of the parts' headings.
    let rank: Int

    /// A competency's parts.
    func html(of parts: [Expectations.Part], in competency: Competency) -> String {
        let expected = parts.filter { !$0.expected.isEmpty }.map { part in
            let head = head(of: part.origin, in: competency)
            let isAlone = competency.ladder(in: desk.framework).isEmpty && part.expected.allSatisfy { $0.theme != nil }
            return GuidePartView(
                kind: head.kind, rank: rank, levelLabel: head.level?.label.text,
                title: isAlone ? nil : head.title, note: head.note, hasEvidence: request.hasEvidence,
                html: themed(part.expected, in: competency, below: head.level != nil || head.title != nil && !isAlone),
                words: desk.words
            )
        }
        let contra = parts.filter { !$0.contra.isEmpty }.map { part in
            let head = head(of: part.origin, in: competency)
            return GuidePartView(
                kind: .contra, rank: rank, levelLabel: head.level?.label.text, title: desk.contraLabel,
                note: head.note, html: themed(part.contra, in: competency, below: true), words: desk.words
            )
        }
        return (expected + contra).map { desk.theme.render(.guidePart, $0) }.joined()
    }

    /// What else is told of a competency.
    func narrative(of competency: Competency) -> String {
        competency.narrative.map { passage in
            let view = GuidePartView(
                kind: .narrative, rank: rank, title: passage.title, anchor: passage.anchor.text,
                html: texts.html(passage.text.inGuide(below: rank, at: passage.anchor.text)), words: desk.words
            )
            return desk.theme.render(.guidePart, view)
        }.joined()
    }

    /// The contra-indicators of a whole group.
    func contra(of group: Group) -> String {
        guard !group.contra.isEmpty || group.contraText != nil else { return "" }
        let view = GuidePartView(
            kind: .contra, rank: rank, title: desk.contraLabel,
            note: desk.words.phrase(.forAllOf, ["title": group.title]),
            html: desk.theme.html(text: group.contraText, indicators: group.contra, isContra: true, by: texts),
            words: desk.words
        )
        return desk.theme.render(.guidePart, view)
    }

    /// - Parameter below: whether the part has a heading, below which the themes' stand.
    private func themed(_ cells: [Cell], in competency: Competency, below hasHead: Bool) -> String {
        cells.map { cell in
            // A cell is rendered once for all pages, but where links lead elsewhere, or a sheet leaves its examples out.
            let isOwn = request.layout == .fold || cell.hasTargets
            let html = isOwn ? desk.theme.html(of: cell, by: texts) : desk.html(of: cell, in: competency).text
            guard let theme = cell.theme.flatMap({ id in competency.themes.first { $0.id == id } }) else { return html }
            return desk.theme.render(
                .guideTheme, GuideThemeView(rank: hasHead ? rank + 1 : rank, theme: theme.title, html: html))
        }.joined()
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
            let note = ownNote.map { desk.words.phrase($0) }
            return Head(kind: .own, level: desk.view(of: level, in: competency), title: nil, note: note)
        case .included(let level):
            let note = desk.words.phrase(.includedHere)
            return Head(kind: .included, level: desk.view(of: level, in: competency), title: nil, note: note)
        case .step(let level):
            return Head(kind: .own, level: desk.view(of: level, in: competency), title: nil, note: nil)
        case .everyone:
            let title = desk.framework.ladder.isEmpty ? nil : desk.words.phrase(.forEveryone)
            return Head(kind: .plain, level: nil, title: title, note: nil)
        }
    }
}

extension GuideParts {
    /// What is said of the part that is written for the very level of the reader.
    private var ownNote: Phrase? {
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
        text?.hasTargets == true
            || indicators.contains { $0.text.hasTargets || $0.examples.contains(where: \.text.hasTargets) }
    }
}

extension Theme {
    /// A cell's text and indicators.
    func html(of cell: Cell, by texts: HTMLWriter) -> String {
        render(.cell, CellView(cell, by: texts))
    }

    /// A text and indicators below it.
    func html(text: RichText?, indicators: [Indicator], isContra: Bool, by texts: HTMLWriter) -> String {
        render(.cell, CellView(text: text, indicators: indicators, isContra: isContra, by: texts))
    }
}
