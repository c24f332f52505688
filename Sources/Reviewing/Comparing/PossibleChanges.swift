import Model

extension Review {
    /// More changes of indicators than this can't be compared in the time and memory that people have.
    public static let mostChanges = 100_000

    /// How many changes of indicators two versions can have at most, as counted without comparing them.
    ///
    /// In a competency of both versions, those count that stand at a level of only one of them. All others may have been
    /// moved or reworded from one competency to another.
    public static func possibleChanges(of after: Site, since before: Site) -> Int {
        let olds = indicators(in: before)
        let news = indicators(in: after)
        var count = 0
        var gone = 0
        for (name, old) in olds {
            if let new = news[name] { count += differences(old, new) } else { gone += old.count }
        }
        let added = news.reduce(0) { olds[$1.key] == nil ? $0 + $1.value.count : $0 }
        return count + 2 * min(gone, added)
    }

    private struct CompetencyName: Hashable {
        let framework: Framework.ID
        let competency: Competency.ID
    }

    private struct PlacedText: Hashable {
        /// By its place in the ladder, since levels may have been renamed; nil is everyone.
        let level: Int?
        let polarity: Polarity
        let text: String
    }

    private static func indicators(in site: Site) -> [CompetencyName: [PlacedText]] {
        var found: [CompetencyName: [PlacedText]] = [:]
        for framework in site.frameworks {
            for competency in framework.competencies {
                let ladder = competency.ladder(in: framework)
                found[CompetencyName(framework: framework.id, competency: competency.id)] = competency.cells.flatMap {
                    cell in
                    let level = cell.level.flatMap { ladder.place(of: $0) }
                    return cell.indicators.map {
                        PlacedText(level: level, polarity: cell.polarity, text: $0.text.plain)
                    }
                }
            }
        }
        return found
    }

    private static func differences(_ olds: [PlacedText], _ news: [PlacedText]) -> Int {
        guard olds != news else { return 0 }
        var counts: [PlacedText: Int] = [:]
        for old in olds { counts[old, default: 0] += 1 }
        for new in news { counts[new, default: 0] -= 1 }
        return counts.values.reduce(0) { $0 + abs($1) }
    }
}
