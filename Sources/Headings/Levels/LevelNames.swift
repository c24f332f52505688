import Model
import Naming

/// What the levels of a ladder are called, to find their names in headings that say more.
struct LevelNames: Equatable, Sendable {
    /// A title, identifier or alias; or the half of a title whose other half is a rank: `Tier 2: Directors`.
    struct Name: Equatable, Sendable {
        let words: [String]
        let stems: [String]
        /// The level's place in the ladder, from 0.
        let place: Int

        init(_ words: [String], _ place: Int) {
            self.words = words
            stems = words.map(LevelWords.stem)
            self.place = place
        }

        /// The words that say who is meant: the last, and each before an `and`, without the s of many.
        var heads: [String] {
            stems.split { ["and", "or"].contains($0) }.compactMap(\.last)
        }
        /// Whether the words alone name nobody, as `All` does.
        var isUnspecific: Bool { words.allSatisfy(LevelWords.unspecific.contains) }
        /// Whether it is but a number and what it counts, as `Level 2` is.
        var isRank: Bool { words.allSatisfy { RankWords.all.contains($0) || RankWords.isNumber($0) } }
        /// Whether it says what is done, as `Working` does, which many a theme begins with.
        var isDoing: Bool { words.count == 1 && words[0].count > 4 && words[0].hasSuffix("ing") }
        /// Whether the words alone could be said of many things.
        var isVague: Bool { isUnspecific || isDoing || words.allSatisfy(RankWords.isNumber) }
        /// Whether it means people, or says so much that a heading hardly repeats it by chance.
        var isTelling: Bool { words.count > 1 || words.last.map(LevelWords.meansPeople) == true }
    }

    /// A name's words in a heading.
    struct Find: Equatable, Sendable {
        let name: Name
        let range: Range<Int>
        /// Whether the words are the name's, and not only those of one person where the name says many.
        let isExact: Bool
    }

    let levels: [Level.ID]
    let isEnglish: Bool
    /// The longest first.
    private(set) var all: [Name] = []

    init(_ ladder: Ladder, _ folding: NameFolding) {
        levels = ladder.levels.map(\.id)
        isEnglish = folding.isEnglish
        var halves: [Name] = []
        for (place, level) in ladder.levels.enumerated() {
            for text in [level.title, level.id.text] + level.aliases {
                let heading = HeadingWords(text, folding)
                guard !heading.words.isEmpty else { continue }
                add(Name(heading.words, place))
                halves += Self.halves(of: heading).map { Name($0, place) }
            }
        }
        let whole = Set(all.map(\.words))
        for half in halves where !whole.contains(half.words) {
            if !halves.contains(where: { $0.words == half.words && $0.place != half.place }) { add(half) }
        }
        all.sort { ($1.words.count, $0.place) < ($0.words.count, $1.place) }
    }

    private mutating func add(_ name: Name) {
        if !all.contains(where: { $0.words == name.words }) { all.append(name) }
    }

    /// The rank and the rest of a title that consists of both: `Tier 2` and `Directors`.
    private static func halves(of title: HeadingWords) -> [[String]] {
        let parts = title.parts.map { Array(title.words[$0]) }
        let ranks = parts.filter { $0.allSatisfy { RankWords.all.contains($0) || RankWords.isNumber($0) } }
        let rest = parts.filter { part in !ranks.contains(part) }
        guard ranks.count == 1, rest.count == 1, rest[0] != ["all"] else { return [] }
        return ranks[0].contains(where: RankWords.isNumber) ? ranks + rest : rest
    }

    /// Where names stand in a heading; of names that overlap, the longest.
    func finds(in words: [String]) -> [Find] {
        var found: [Find] = []
        let stems = words.map(LevelWords.stem)
        for name in all where name.words.count <= words.count {
            for start in 0...(words.count - name.words.count) {
                let range = start..<start + name.words.count
                guard stems[range].elementsEqual(name.stems), !found.contains(where: { $0.range.overlaps(range) })
                else {
                    continue
                }
                let isExact = words[range].elementsEqual(name.words)
                // `Managers` is no other name of `Manager` where there is a level `Managers`.
                if !isExact, all.contains(where: { words[range].elementsEqual($0.words) }) { continue }
                found.append(Find(name: name, range: range, isExact: isExact))
            }
        }
        let telling = found.filter { !$0.name.isUnspecific }
        return (telling.isEmpty ? found : telling).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
