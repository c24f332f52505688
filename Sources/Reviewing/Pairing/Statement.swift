import Model
import TextComparison

/// A cell, by numbers that mean the same in both versions: so what stands in the same cell was not moved.
struct CellIndex: Hashable {
    /// A competency or a group.
    let holder: Holder
    /// In the competency's ladder; nil is everyone.
    let level: Int?
    /// In the competency; nil is none.
    let theme: Int?
    let polarity: Polarity
}

/// What has indicators.
enum Holder: Hashable {
    /// By its number in the pairing of competencies.
    case competency(Int)
    /// By its number in the pairing of groups.
    case group(Int)
}

/// An indicator where it stands.
struct Statement {
    let indicator: Indicator
    let cell: CellIndex
    let place: Place
    /// In its cell.
    let offset: Int
    /// The competency's place in its own version; nil for a group's.
    let competency: Int?
}

extension FrameworkPair {
    /// All indicators of the version before.
    var statementsBefore: [Statement] {
        let levelNumbers = numbers(before.ladder.levels.map(\.id)) { levels.number(before: $0) }
        var found: [Statement] = []
        for (index, competency) in before.competencies.enumerated() {
            let number = competencies.number(before: index)
            let pair = competencyPairs[number]
            let own =
                pair.flatMap { pair in
                    pair.sharesLevels
                        ? nil : numbers(pair.ladderBefore.levels.map(\.id)) { pair.levels.number(before: $0) }
                } ?? competency.ownLadder.map { numbers($0.levels.map(\.id)) { $0 } }
            let themes = numbers(competency.themes.map(\.id)) { pair?.themes.number(before: $0) ?? $0 }
            found += statements(
                of: competency, at: index, .competency(number), in: before, levels: own ?? levelNumbers, themes: themes)
        }
        for (index, group) in before.groups.enumerated() {
            found += statements(of: group, .group(groups.number(before: index)), in: before)
        }
        return found
    }

    /// All indicators of the version after.
    var statementsAfter: [Statement] {
        let levelNumbers = numbers(after.ladder.levels.map(\.id)) { $0 }
        var found: [Statement] = []
        for (index, competency) in after.competencies.enumerated() {
            let own = competency.ownLadder.map { numbers($0.levels.map(\.id)) { $0 } }
            let themes = numbers(competency.themes.map(\.id)) { $0 }
            found += statements(
                of: competency, at: index, .competency(index), in: after, levels: own ?? levelNumbers, themes: themes)
        }
        for (index, group) in after.groups.enumerated() {
            found += statements(of: group, .group(index), in: after)
        }
        return found
    }
}

extension CompetencyPair {
    /// Whether its cells stand on the framework's levels in both versions.
    var sharesLevels: Bool { before.ownLadder == nil && after.ownLadder == nil }
}

private func numbers<ID: Hashable>(_ ids: [ID], _ number: (Int) -> Int) -> [ID: Int] {
    Dictionary(ids.enumerated().map { ($1, number($0)) }, uniquingKeysWith: { first, _ in first })
}

private func statements(
    of competency: Competency, at index: Int, _ holder: Holder, in framework: Framework, levels: [Level.ID: Int],
    themes: [Competency.Theme.ID: Int]
) -> [Statement] {
    competency.cells.flatMap { cell in
        let number = CellIndex(
            holder: holder, level: cell.level.flatMap { levels[$0] }, theme: cell.theme.flatMap { themes[$0] },
            polarity: cell.polarity)
        let place = Place(of: cell, in: competency, framework)
        return cell.indicators.enumerated().map { offset, indicator in
            Statement(indicator: indicator, cell: number, place: place, offset: offset, competency: index)
        }
    }
}

private func statements(of group: Group, _ holder: Holder, in framework: Framework) -> [Statement] {
    let number = CellIndex(holder: holder, level: nil, theme: nil, polarity: .contra)
    var place = Place(group, in: framework)
    place.polarity = .contra
    return group.contra.enumerated().map { offset, indicator in
        Statement(indicator: indicator, cell: number, place: place, offset: offset, competency: nil)
    }
}
