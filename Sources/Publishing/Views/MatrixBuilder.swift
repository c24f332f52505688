import Frameworks

extension FrameworkDesk {
    /// The framework at a glance; nil without levels or competencies.
    func matrix() -> String? {
        guard !levels.isEmpty, !framework.competencies.isEmpty else { return nil }
        let hasContra = framework.competencies.contains { $0.cells.contains { $0.polarity == .contra } }
        let bodies = ([nil] + framework.groups.map(Optional.init)).map { group in
            matrixBody(group, framework.competencies(in: group?.id), hasContra: hasContra)
        }
        return theme.render(.matrix, MatrixView(desk: self, hasContra: hasContra, bodies: bodies.joined()))
    }

    private func matrixBody(_ group: Group?, _ competencies: [Competency], hasContra: Bool) -> String {
        guard !competencies.isEmpty else { return "" }
        let view = MatrixBodyView(
            title: group?.title,
            link: group.map { link(.group($0.id, framework.id)) },
            width: levels.count + (hasContra ? 2 : 1),
            rows: competencies.map { matrixRow($0, hasContra: hasContra) }.joined()
        )
        return theme.render(.matrixBody, view)
    }

    private func matrixRow(_ competency: Competency, hasContra: Bool) -> String {
        let own = competency.ownLadder.map { words.phrase(.stepCount, count: $0.levels.count) }
        var cells = ""
        if own == nil {
            for (level, view) in zip(framework.ladder.levels, levels) { cells += matrixCell(competency, level, view) }
        }
        if hasContra { cells += contraCell(competency) }
        let row = MatrixRowView(
            competency: competencyLink(competency), statusTag: competency.status.tag(words),
            changeTag: changeTag(.competency(competency.id, framework.id)), ownLadder: own, levelCount: levels.count,
            cells: cells, words: words
        )
        return theme.render(.matrixRow, row)
    }

    private func matrixCell(_ competency: Competency, _ level: Level, _ view: LevelView) -> String {
        // A cell of which nothing is left is kept only for a preview to show what stood there.
        let own = competency.cells(at: level.id, .expected).filter { !$0.indicators.isEmpty || $0.text != nil }
        let everyone = isLowest(level, for: competency) ? competency.cells(at: nil, .expected) : []
        let here = everyone.filter { !$0.indicators.isEmpty } + own
        let address = Address.competency(competency.id, framework.id)
        let cell = MatrixCellView(
            level: view,
            stairWidth: LevelMarkView.width(of: levels.count),
            count: here.reduce(0) { $0 + $1.indicators.count },
            label: words.phrase(.countOfNew, ["title": competency.title]),
            link: here.isEmpty ? nil : link(address, own.isEmpty ? nil : Anchor(level: level.id)),
            contraLabel: nil,
            words: words
        )
        return theme.render(.matrixCell, cell)
    }

    /// Whether the competency holds at a level, and at none that the level includes: what is said for everyone is new
    /// there.
    private func isLowest(_ level: Level, for competency: Competency) -> Bool {
        let holding = framework.ladder.holding(at: level.id).filter {
            competency.applies(at: $0.id, in: framework.ladder)
        }
        return holding.map(\.id) == [level.id]
    }

    private func contraCell(_ competency: Competency) -> String {
        let contra = competency.cells.filter { $0.polarity == .contra }
        let address = Address.competency(competency.id, framework.id)
        let cell = MatrixCellView(
            level: nil,
            stairWidth: LevelMarkView.width(of: levels.count),
            count: contra.reduce(0) { $0 + $1.indicators.count },
            label: words.phrase(.countOf, ["title": competency.title]),
            link: contra.isEmpty ? nil : link(address, Anchor(PageAnchor.contra)),
            contraLabel: contraLabel,
            words: words
        )
        return theme.render(.matrixCell, cell)
    }
}
