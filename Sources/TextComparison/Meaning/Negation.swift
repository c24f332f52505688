extension MeaningTable {
    /// Whether a “not” or an “only” came or went, or a word became its opposite: “able” and “unable”, “careful” and
    /// “careless”. “Not able” and “unable” say the same.
    ///
    /// - Parameters:
    ///   - removed, inserted: the words that differ. Of a text with many of them nothing is said, since it was written anew.
    func isNegated(removed: [String], inserted: [String]) -> Bool {
        guard removed.count <= mostWords, inserted.count <= mostWords else { return false }
        if removed.count(where: exclusives.contains) != inserted.count(where: exclusives.contains) { return true }
        let was = removed.count(where: negations.contains) + removed.count { isOpposite($0, ofAnyIn: inserted) }
        let now = inserted.count(where: negations.contains) + inserted.count { isOpposite($0, ofAnyIn: removed) }
        return was != now
    }

    /// Whether a word is another with a prefix, or an ending, that denies it.
    private func isOpposite(_ word: String, ofAnyIn others: [String]) -> Bool {
        for ending in oppositeEndings where word.hasSuffix(ending.negative) {
            let positive = word.dropLast(ending.negative.count) + ending.positive
            if others.contains(where: { $0 == positive }) { return true }
        }
        guard !seemingOpposites.contains(stem(word)) else { return false }
        return oppositePrefixes.contains { prefix in
            guard word.hasPrefix(prefix) else { return false }
            let root = String(word.dropFirst(prefix.count))
            guard root.utf8.count >= leastOfRoot else { return false }
            let rootStem = stem(root)
            return others.contains { stem($0) == rootStem }
        }
    }
}

/// The most words on either side among which a “not” is still looked for: a clause.
private let mostWords = 8

/// Shorter words seldom have an opposite by a prefix: “to” and “into”, “come” and “income”.
private let leastOfRoot = 4
