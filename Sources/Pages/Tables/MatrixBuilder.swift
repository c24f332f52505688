import Localization
import Model
import PageKit

extension FrameworkContext {
    /// The framework at a glance; nil without levels or competencies.
    func matrix() -> MatrixView? {
        guard !levels.isEmpty, !framework.competencies.isEmpty else { return nil }
        let hasContra = framework.competencies.contains { $0.cells.contains { $0.polarity == .contra } }
        return MatrixView(
            levels: levels,
            stairs: levels.map { LevelMarkView(number: $0.number, count: levels.count, isStep: false, words: words) },
            hasContra: hasContra,
            contraLabel: contraLabel,
            bodies: ([nil] + framework.groups.map(Optional.init)).compactMap { group in
                matrixBody(group, framework.competencies(in: group?.id), hasContra: hasContra)
            }
        )
    }

    /// A group's rows; nil where it has no competencies.
    private func matrixBody(_ group: Group?, _ competencies: [Competency], hasContra: Bool) -> MatrixBodyView? {
        guard !competencies.isEmpty else { return nil }
        return MatrixBodyView(
            group: group.map { LinkView(title: $0.title, link: link(.group($0.id, framework.id))) },
            width: levels.count + (hasContra ? 2 : 1),
            rows: competencies.map { matrixRow($0, hasContra: hasContra) }
        )
    }

    private func matrixRow(_ competency: Competency, hasContra: Bool) -> MatrixRowView {
        let own = competency.ownLadder.map { words.phrase(.stepCount, count: $0.levels.count) }
        let counts =
            own == nil ? zip(framework.ladder.levels, levels).map { matrixCell(competency, $0, $1) } : []
        return MatrixRowView(
            competency: competencyLink(competency), statusTag: competency.status.tag(words),
            changeTag: changeTag(.competency(competency.id, framework.id)), ownLadder: own, levelCount: levels.count,
            cells: counts + (hasContra ? [contraCell(competency)] : [])
        )
    }

    private func matrixCell(_ competency: Competency, _ level: Level, _ view: LevelView) -> MatrixCellView {
        // A cell of which nothing is left is kept only for a preview to show what stood there.
        let own = competency.cells(at: level.id, .expected).filter { !$0.indicators.isEmpty || $0.text != nil }
        let everyone = isLowest(level, for: competency) ? competency.cells(at: nil, .expected) : []
        let here = everyone.filter { !$0.indicators.isEmpty } + own
        let address = Address.competency(competency.id, framework.id)
        return MatrixCellView(
            level: view,
            stairWidth: LevelMarkView.width(of: levels.count),
            count: here.reduce(0) { $0 + $1.indicators.count },
            label: words.phrase(.countOfNew, ["title": competency.title]),
            link: here.isEmpty ? nil : link(address, own.isEmpty ? nil : Anchor(level: level.id)),
            contraLabel: nil
        )
    }

    /// Whether the competency holds at a level, and at none that the level includes: what is said for everyone is new
    /// there.
    private func isLowest(_ level: Level, for competency: Competency) -> Bool {
        let holding = framework.ladder.holding(at: level.id).filter {
            competency.applies(at: $0.id, in: framework.ladder)
        }
        return holding.map(\.id) == [level.id]
    }

    private func contraCell(_ competency: Competency) -> MatrixCellView {
        let contra = competency.cells.filter { $0.polarity == .contra }
        let address = Address.competency(competency.id, framework.id)
        return MatrixCellView(
            level: nil,
            stairWidth: LevelMarkView.width(of: levels.count),
            count: contra.reduce(0) { $0 + $1.indicators.count },
            label: words.phrase(.countOf, ["title": competency.title]),
            link: contra.isEmpty ? nil : link(address, Anchor(PageAnchor.contra)),
            contraLabel: contraLabel
        )
    }
}
