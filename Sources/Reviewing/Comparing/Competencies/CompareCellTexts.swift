import Model
import TextComparison

/// What is said in a competency's cells before and after their indicators. Where a cell has no indicators, its text is
/// what is asked.
func compareCellTexts(_ both: CompetencyPair, in pair: FrameworkPair, _ list: inout ChangeList, at rank: Rank) {
    guard both.before.cells != both.after.cells || both.before.ownLadder != both.after.ownLadder else { return }
    var olds: [CellIndex: Cell] = [:]
    for cell in both.before.cells { olds[both.number(before: cell)] = cell }
    var news: [CellIndex: Cell] = [:]
    for cell in both.after.cells { news[both.number(after: cell)] = cell }
    for number in Set(olds.keys).union(news.keys) {
        let (old, new) = (olds[number], news[number])
        let isGoneWithLevel = !both.changedLadder && (number.level ?? 0) >= both.ladderAfter.levels.count
        guard !(isGoneWithLevel && new == nil && number.level != nil) else { continue }
        let places = (
            old.map { Place(of: $0, in: both.before, pair.before) } ?? Place(both.before, in: pair.before),
            new.map { Place(of: $0, in: both.after, pair.after) } ?? Place(both.after, in: pair.after)
        )
        if old?.closing != new?.closing {
            let change = compare(.closing, old?.closing, new?.closing, at: places.0, places.1, by: pair.rules)
            list.add(change, at: rank.at(.cells, number))
        }
        guard old?.text != new?.text else { continue }
        let change = compare(.cell, old?.text, new?.text, at: places.0, places.1, by: pair.rules)
        let isAsking = (old?.indicators ?? []).isEmpty && (new?.indicators ?? []).isEmpty
        list.add(isAsking ? change?.asking(number.polarity, by: pair.rules) : change, at: rank.at(.cells, number))
    }
}

extension Change {
    /// The change of a text that asks something itself.
    fileprivate func asking(_ polarity: Polarity, by rules: TextRules) -> Change {
        let reason: Reason
        switch kind {
        case .added: reason = polarity == .expected ? .newRequirement : .newWarning
        case .removed: reason = polarity == .expected ? .requirementRemoved : .warningRemoved
        default:
            let change = rules.change(from: before?.text ?? "", to: after?.text ?? "")
            guard case .words(let callout?) = change, [.stricter, .looser].contains(callout), polarity == .expected
            else {
                return self
            }
            reason = callout.reason
        }
        return Change(element, kind, before: before, after: after, because: reason)
    }
}

extension CompetencyPair {
    fileprivate func number(before cell: Cell) -> CellIndex {
        CellIndex(
            holder: .competency(0),
            level: cell.level.flatMap { ladderBefore.place(of: $0) }.map(levels.number(before:)),
            theme: cell.theme.flatMap { id in before.themes.firstIndex { $0.id == id } }.map(themes.number(before:)),
            polarity: cell.polarity)
    }

    fileprivate func number(after cell: Cell) -> CellIndex {
        CellIndex(
            holder: .competency(0), level: cell.level.flatMap { ladderAfter.place(of: $0) },
            theme: cell.theme.flatMap { id in after.themes.firstIndex { $0.id == id } }, polarity: cell.polarity)
    }
}

extension Rank {
    /// A cell's place in its competency: what holds for everyone first.
    func at(_ section: Section, _ cell: CellIndex) -> Rank {
        at(section, cell.level ?? -1, cell.theme ?? -1, cell.polarity == .expected ? 0 : 1)
    }
}
