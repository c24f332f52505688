import Localization
import Model
import PageKit

extension FrameworkContext {
    /// The framework at a glance; nil without levels or competencies.
    func matrix() -> MatrixView? {
        guard !levels.isEmpty, !framework.competencies.isEmpty else { return nil }
        let hasContra = framework.competencies.contains { $0.cells.contains { $0.polarity == .contra } }
        let groups = ([nil] + framework.groups.map(Optional.init)).filter {
            !framework.competencies(in: $0?.id).isEmpty
        }
        let isFolded = FilterView.isLong(framework.competencies.count) && groups.count > 1
        let columns = MatrixColumns(
            levels: levels, hasContra: hasContra, contraLabel: contraLabel, hasMarks: !isFolded, most: mostInCell)
        return MatrixView(
            tables: isFolded
                ? groups.map { matrixTable($0, columns) }
                : [
                    MatrixTableView(
                        columns: columns, title: nil, count: nil,
                        bodies: groups.map { group in
                            let head = group.map { LinkView(title: $0.title, link: link(.group($0.id, framework.id))) }
                            return matrixBody(head, framework.competencies(in: group?.id), columns)
                        })
                ],
            isFolded: isFolded,
            filter: competencyFilter
        )
    }

    /// What a long matrix, or a long list of competencies, can be narrowed down by.
    var competencyFilter: FilterView? {
        let groups = Set(framework.competencies.map(\.group))
        return FilterView(
            of: framework.competencies.count, groupLabel: groups.count > 1 ? words.phrase(.kindGroup) : nil,
            levelLabel: levels.isEmpty ? nil : words.phrase(.kindLevel), hasFolds: groups.count > 1, in: folder)
    }

    /// How many indicators the cell has that has most.
    private var mostInCell: Int {
        framework.competencies.lazy.filter { $0.ownLadder == nil }.flatMap { competency in
            self.framework.ladder.levels.map {
                self.newCells(of: competency, at: $0).reduce(0) { $0 + $1.indicators.count }
            }
        }.max() ?? 0
    }

    private func matrixTable(_ group: Group?, _ columns: MatrixColumns) -> MatrixTableView {
        let competencies = framework.competencies(in: group?.id)
        return MatrixTableView(
            columns: columns, title: group?.title ?? words.phrase(.otherCompetencies),
            count: words.phrase(.competencyCount, count: competencies.count),
            bodies: [matrixBody(nil, competencies, columns)])
    }

    private func matrixBody(_ group: LinkView?, _ competencies: [Competency], _ columns: MatrixColumns)
        -> MatrixBodyView
    {
        MatrixBodyView(
            group: group, width: columns.width, rows: competencies.map { matrixRow($0, columns) })
    }

    private func matrixRow(_ competency: Competency, _ columns: MatrixColumns) -> MatrixRowView {
        let own = competency.ownLadder.map { words.phrase(.stepCount, count: $0.levels.count) }
        let counts =
            own == nil ? zip(framework.ladder.levels, levels).map { matrixCell(competency, $0, $1, columns) } : []
        return MatrixRowView(
            competency: competencyLink(competency), statusTag: competency.status.tag(words),
            changeTag: changeTag(.competency(competency.id, framework.id)), ownLadder: own, levelCount: levels.count,
            cells: counts + (columns.hasContra ? [contraCell(competency)] : [])
        )
    }

    /// The cells that a competency has at a level, with what is said for everyone at the lowest; where a cell is said for
    /// the level itself is told by ``Cell/level``.
    private func newCells(of competency: Competency, at level: Level) -> [Cell] {
        // A cell of which nothing is left is kept only for a preview to show what stood there.
        let own = competency.cells(at: level.id, .expected).filter { !$0.indicators.isEmpty || $0.text != nil }
        let everyone = isLowest(level, for: competency) ? competency.cells(at: nil, .expected) : []
        return everyone.filter { !$0.indicators.isEmpty } + own
    }

    private func matrixCell(
        _ competency: Competency, _ level: Level, _ view: LevelView, _ columns: MatrixColumns
    ) -> MatrixCellView {
        let here = newCells(of: competency, at: level)
        let isOwn = here.contains { $0.level != nil }
        let count = here.reduce(0) { $0 + $1.indicators.count }
        let address = Address.competency(competency.id, framework.id)
        let first = here.first.flatMap { $0.indicators.first?.text ?? $0.text }
        return MatrixCellView(
            level: view,
            stairWidth: columns.hasMarks ? LevelMarkView.width(of: levels.count) : nil,
            count: count,
            label: words.phrase(.countOfNew, ["title": competency.title]),
            link: here.isEmpty ? nil : link(address, isOwn ? Anchor(level: level.id) : nil),
            contraLabel: nil,
            gist: levels.count <= MatrixColumns.mostWithWords ? first.map { shortened($0.plain, to: 50) } : nil,
            fill: count == 0 ? nil : (5 * count + columns.most - 1) / columns.most
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
            contraLabel: contraLabel,
            gist: nil,
            fill: nil
        )
    }
}
