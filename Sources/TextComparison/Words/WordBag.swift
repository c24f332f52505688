/// A text's words as a sorted list of numbers, for telling quickly how alike two texts are.
package struct WordBag: Sendable {
    /// Rising; a word that stands twice is here twice.
    let words: [Int32]

    /// How alike two texts are, from 0 (no word in common) to 1 (the same words): twice the words in common by the words
    /// of both (L. R. Dice, “Measures of the amount of ecologic association between species”, Ecology 26, 1945).
    func likeness(to other: WordBag) -> Double {
        let all = words.count + other.words.count
        guard all > 0 else { return 0 }
        var common = 0
        var mine = words.startIndex
        var theirs = other.words.startIndex
        while mine < words.endIndex, theirs < other.words.endIndex {
            if words[mine] == other.words[theirs] {
                common += 1
                mine += 1
                theirs += 1
            } else if words[mine] < other.words[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return Double(2 * common) / Double(all)
    }
}

/// Gives every stem a number, the same in both versions.
package struct Vocabulary: Sendable {
    private var numbers: [String: Int32] = [:]
    private var stems: [String: Int32] = [:]

    package init() {}

    /// The words of a text, inflection aside.
    mutating func bag(of text: String) -> WordBag {
        WordBag(words: words(of: text).map { number(of: $0) }.sorted())
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let stem = stem(word)
        let number = stems[stem] ?? Int32(truncatingIfNeeded: stems.count)
        stems[stem] = number
        numbers[word] = number
        return number
    }
}
