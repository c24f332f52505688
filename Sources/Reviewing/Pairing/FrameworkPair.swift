import Model
import TextComparison

/// A framework in both versions, and which of its parts is which.
struct FrameworkPair: Sendable {
    let before: Framework
    let after: Framework
    let groups: Pairing
    let levels: Pairing
    let competencies: Pairing
    let roles: Pairing
    let pages: Pairing
    /// Of competencies with partners, by place after.
    let competencyPairs: [Int: CompetencyPair]
    let rules: TextRules

    init(_ before: Framework, _ after: Framework, _ vocabulary: inout Vocabulary) {
        self.before = before
        self.after = after
        groups = pairElements(before.groups, after.groups, &vocabulary) { "\($0.title) \($0.text.plain)" }
        competencies = pairElements(before.competencies, after.competencies, &vocabulary, content: \.everything)
        roles = pairElements(before.roles, after.roles, &vocabulary) { "\($0.title) \($0.purpose.plain)" }
        pages = pairElements(before.pages, after.pages, &vocabulary) { "\($0.title) \($0.text.plain)" }
        levels = pairLevels(
            before.ladder, after.ladder, &vocabulary,
            cellsBefore: before.competencies.filter { $0.ownLadder == nil }.flatMap(\.cells),
            cellsAfter: after.competencies.filter { $0.ownLadder == nil }.flatMap(\.cells)
        )
        var pairs: [Int: CompetencyPair] = [:]
        for (old, new) in competencies.pairs {
            pairs[new] = CompetencyPair(
                before.competencies[old], after.competencies[new], in: before, after, levels: levels, &vocabulary)
        }
        competencyPairs = pairs
        var renamed: [Address: Address] = [:]
        let ids = (before.id, after.id)
        if ids.0 != ids.1 { renamed[.framework(ids.0)] = .framework(ids.1) }
        competencies.addRenamed(before.competencies, after.competencies, in: ids, to: &renamed) { .competency($0, $1) }
        groups.addRenamed(before.groups, after.groups, in: ids, to: &renamed) { .group($0, $1) }
        roles.addRenamed(before.roles, after.roles, in: ids, to: &renamed) { .role($0, $1) }
        pages.addRenamed(before.pages, after.pages, in: ids, to: &renamed) { .page($0, $1) }
        levels.addRenamed(before.ladder.levels, after.ladder.levels, in: ids, to: &renamed) { .level($0, $1) }
        rules = TextRules(
            meaning: .of(after.language),
            renamed: renamed
        )
    }
}

/// A competency in both versions.
struct CompetencyPair: Sendable {
    let before: Competency
    let after: Competency
    /// Of the ladders that their cells stand on.
    let levels: Pairing
    let ladderBefore: Ladder
    let ladderAfter: Ladder
    let themes: Pairing

    init(
        _ before: Competency, _ after: Competency, in old: Framework, _ new: Framework, levels: Pairing,
        _ vocabulary: inout Vocabulary
    ) {
        self.before = before
        self.after = after
        ladderBefore = before.ladder(in: old)
        ladderAfter = after.ladder(in: new)
        let isShared = before.ownLadder == nil && after.ownLadder == nil
        self.levels =
            isShared
            ? levels
            : pairLevels(
                ladderBefore, ladderAfter, &vocabulary, cellsBefore: before.cells, cellsAfter: after.cells)
        themes = pairThemes(before, after, &vocabulary)
    }

    /// Whether it has changed from the framework's levels to steps of its own, or back.
    var changedLadder: Bool { (before.ownLadder == nil) != (after.ownLadder == nil) }
}

private func pairLevels(
    _ before: Ladder, _ after: Ladder, _ vocabulary: inout Vocabulary, cellsBefore: @autoclosure () -> [Cell],
    cellsAfter: @autoclosure () -> [Cell]
) -> Pairing {
    let gone = Set(before.levels.map(\.id)).subtracting(after.levels.map(\.id))
    let new = Set(after.levels.map(\.id)).subtracting(before.levels.map(\.id))
    var said: [Level.ID: String] = [:]
    if !gone.isEmpty, !new.isEmpty {
        for cell in cellsBefore() {
            if let id = cell.level, gone.contains(id) { said[id, default: ""] += cell.everything }
        }
        for cell in cellsAfter() {
            if let id = cell.level, new.contains(id) { said[id, default: ""] += cell.everything }
        }
    }
    return pairElements(before.levels, after.levels, &vocabulary, least: Alikeness.level) {
        "\($0.title) \(said[$0.id] ?? "")"
    }
}

private func pairThemes(_ before: Competency, _ after: Competency, _ vocabulary: inout Vocabulary) -> Pairing {
    var pairing = Pairing(before: before.themes.count, after: after.themes.count)
    pairing.pairEqual({ before.themes[$0].id }, { after.themes[$0].id })
    guard !pairing.removed.isEmpty, !pairing.added.isEmpty else { return pairing }
    func said(_ theme: Competency.Theme, of competency: Competency) -> String {
        competency.cells.filter { $0.theme == theme.id }.reduce(theme.title) { "\($0) \($1.everything)" }
    }
    let olds = bags(of: pairing.removed, &vocabulary) { said(before.themes[$0], of: before) }
    let news = bags(of: pairing.added, &vocabulary) { said(after.themes[$0], of: after) }
    pairing.pairAlike(olds, news, nearness: { -abs($0 - $1) }, least: { _ in Alikeness.whole })
    return pairing
}

extension Pairing {
    /// Adds the addresses of elements that have another now, by those that they had.
    ///
    /// - Parameter frameworks: the framework's identifiers before and after.
    fileprivate func addRenamed<Element: Named>(
        _ olds: [Element], _ news: [Element], in frameworks: (Framework.ID, Framework.ID),
        to renamed: inout [Address: Address], _ address: (Identifier<Element.Kind>, Framework.ID) -> Address
    ) {
        for (old, new) in pairs {
            let (was, now) = (address(olds[old].id, frameworks.0), address(news[new].id, frameworks.1))
            if was != now { renamed[was] = now }
        }
    }
}
