/// How alike texts must be to count as one text reworded.
///
/// Measured on the 747 indicators of nine frameworks, five of them real. Thirty that were rewritten thoroughly by hand had a
/// likeness of 0.4 or more but for one, and 0.5 or more in 21 cases. Of all indicators 4 % have another as alike as 0.4 in
/// their cell, 1 % one as alike as 0.5 in their competency, 2 % one as alike as 0.6 elsewhere in their framework; these
/// are mistaken only where one goes as the other comes.
package enum Alikeness {
    /// In the same cell.
    package static let here = 0.4
    /// In the same competency.
    package static let near = 0.5
    /// Anywhere else in the framework.
    package static let far = 0.6
    /// Of whole competencies, pages and roles: long texts share the small words anyway. Two competencies of one framework
    /// are as alike as 0.56.
    package static let whole = 0.65
    /// Of levels, the longest texts.
    package static let level = 0.8
    /// The lowest of these.
    static let least = here
}

/// Two elements that might be the same, reworded.
struct Likely {
    let old: Int
    let new: Int
    let likeness: Double
    /// How near they stand; more is nearer.
    let nearness: Int
}

/// The most words that are looked up to find what is alike, in all: it bounds the time that a version with nothing in
/// common with the one before can take.
private let mostLookUps = 4_000_000

/// The most words that are compared, in all, for the same reason.
private let mostCompared = 100_000_000

extension Pairing {
    /// Pairs what is alike, the most alike first, then the nearest.
    ///
    /// Only texts that share one of their rarer words are compared. Of texts with a likeness of at least t, each has at
    /// least t/(2−t) of its words in the other, so one of the rest and one more, the rarest first, is enough to find it by
    /// (the prefix filter of S. Chaudhuri, V. Ganti, R. Kaushik, “A primitive operator for similarity joins”, ICDE 2006).
    /// Of a great many texts only the rarest words are looked up, and something reworded may be told as removed and added.
    ///
    /// - Parameters:
    ///   - olds, news: the words of elements without a partner, by their place.
    ///   - nearness: how near two stand; nil where they may not be partners.
    ///   - least: the likeness needed at that nearness.
    package mutating func pairAlike(
        _ olds: [Int: WordBag], _ news: [Int: WordBag], nearness: (Int, Int) -> Int?, least: (Int) -> Double
    ) {
        guard !olds.isEmpty, !news.isEmpty else { return }
        var places: [Int32: [Int]] = [:]
        for old in olds.keys.sorted() {
            for word in distinct(olds[old]) { places[word, default: []].append(old) }
        }
        let mostEach = max(32, mostLookUps / news.count)
        var likely: [Likely] = []
        for new in news.keys.sorted() {
            guard let bag = news[new] else { continue }
            var compared = 0
            for old in candidates(for: bag, in: places, most: mostEach) where compared < mostCompared / news.count {
                guard let nearness = nearness(old, new), let other = olds[old] else { continue }
                compared += bag.words.count + other.words.count
                let likeness = bag.likeness(to: other)
                guard likeness >= least(nearness) else { continue }
                likely.append(Likely(old: old, new: new, likeness: likeness, nearness: nearness))
            }
        }
        likely.sort {
            ($0.likeness, $0.nearness, $1.new, $1.old) > ($1.likeness, $1.nearness, $0.new, $0.old)
        }
        for pair in likely { self.pair(pair.old, pair.new) }
    }
}

/// The places that share one of a text's rarer words, rising.
private func candidates(for bag: WordBag, in places: [Int32: [Int]], most: Int) -> [Int] {
    let counts = bag.words.reduce(into: [Int32: Int]()) { $0[$1, default: 0] += 1 }
    let rarestFirst = counts.keys.map { (word: $0, places: places[$0] ?? []) }
        .sorted { ($0.places.count, $0.word) < ($1.places.count, $1.word) }
    // How many words may be missing from a text that is still alike.
    let spare = Double(bag.words.count) * (1 - Alikeness.least / (2 - Alikeness.least))
    var found: Set<Int> = []
    var lookUps = 0
    var missing = 0
    for (word, shared) in rarestFirst where Double(missing) <= spare && lookUps < most {
        found.formUnion(shared.prefix(most - lookUps))
        lookUps += shared.count
        missing += counts[word] ?? 0
    }
    return found.sorted()
}

private func distinct(_ bag: WordBag?) -> [Int32] {
    var last: Int32?
    return (bag?.words ?? []).filter { word in
        defer { last = word }
        return word != last
    }
}
