/// The words of one language on which the meaning of a requirement hangs: quantities, times, modals, negations.
///
/// All that a comparison knows of a language stands here. Keys are words as ``words(of:)`` gives them: in lower case, without
/// apostrophes.
package struct MeaningTable: Sendable {
    /// How much a word demands, beside a plain statement of what somebody does.
    enum Strength: Int, Sendable, Comparable {
        /// It leaves room: “usually”, “should”, “some”.
        case reservation = -1
        /// As much as the plain statement: “can”, “any”.
        case plain = 0
        /// “must”.
        case duty = 1
        /// “always”, “all”, “at all times”.
        case always = 2

        static func < (first: Strength, second: Strength) -> Bool { first.rawValue < second.rawValue }
    }

    /// What a word says of a number.
    enum Bound: String, Sendable {
        /// “at least”
        case least
        /// “at most”, “up to”
        case most
    }

    /// Rows of words that count as one word, by the first of them: “no later than” is a “by”. Longer ones first.
    private(set) var phrases: [String: [(words: [String], word: String)]] = [:]
    /// Words that say the same before a number, and there only: “up to”.
    var beforeNumbers: [(words: [String], word: String)] = []
    /// Numbers in words, in figures.
    var numbers: [String: String] = [:]
    /// Units of time and money, each in all its forms by one name.
    var units: [String: String] = [:]
    /// Ends of a time that are no units: days of the week, months, “noon”.
    var moments: [String: String] = [:]
    /// What makes a time a limit: “within”, “by”.
    var limits: Set<String> = []
    /// The same before a unit that has an article or a number, and nothing else: “in a week”.
    var limitsBeforeUnits: Set<String> = []
    /// What may stand between such a word and the time: “by the end of the week”.
    var fillers: Set<String> = []
    /// Times that are limits by themselves, by one name for those that mean the same: “at once”.
    var deadlines: [String: String] = [:]
    /// How often, in one word: “weekly” is every week.
    var frequencies: [String: String] = [:]
    /// What makes a unit a frequency: “each week”.
    var each: Set<String> = []
    /// What says whether a number is the least or the most.
    var bounds: [String: Bound] = [:]
    /// “only” and “except”.
    var exclusives: Set<String> = []
    /// “not”, and all else that denies.
    var negations: Set<String> = []
    /// Words that demand, and words that leave room.
    var strengths: [String: Strength] = [:]
    /// How many of all a word means, from the fewest; it is told where one takes the place of another.
    var quantifiers: [String: Int] = [:]
    /// Modals that say as much as the duty that they take the place of: “will” for “must”.
    var promises: Set<String> = []
    /// Beginnings that make a word its opposite.
    var oppositePrefixes: [String] = []
    /// Stems that begin like an opposite and are none.
    var seemingOpposites: Set<String> = []
    /// An ending that makes a word its opposite, and the one that it stands for: `less` for `ful`.
    var oppositeEndings: [(negative: String, positive: String)] = []

    /// The table of a language; nil where none is known, and then nothing is said of what words mean.
    ///
    /// - Parameter language: a BCP 47 tag.
    package static func of(_ language: String) -> MeaningTable? {
        tables[language.lowercased().prefix { $0 != "-" && $0 != "_" }.description]
    }

    private static let tables: [String: MeaningTable] = [
        "en": .english, "de": .german, "fr": .french, "es": .spanish, "nl": .dutch,
    ]

    /// Words with each known phrase as one word, and each way of saying how often as the same.
    func folded(_ words: [String]) -> [String] {
        var folded: [String] = []
        var place = 0
        while place < words.count {
            let rest = words[place...]
            let word = words[place]
            let next = place + 1 < words.count ? words[place + 1] : nil
            if let phrase = phrases[word]?.first(where: { rest.starts(with: $0.words) }) {
                folded.append(phrase.word)
                place += phrase.words.count
            } else if let phrase = beforeNumbers.first(where: { rest.starts(with: $0.words) }),
                place + phrase.words.count < words.count, isNumber(words[place + phrase.words.count])
            {
                folded.append(phrase.word)
                place += phrase.words.count
            } else if each.contains(word), let unit = next.flatMap({ units[$0] ?? moments[$0] }) {
                folded.append(Self.often + unit)
                place += 2
            } else {
                folded.append(frequencies[word].map { Self.often + $0 } ?? word)
                place += 1
            }
        }
        return folded
    }

    /// What a time begins with that says how often; no word of a text has such a sign in it.
    static let often = "every:"

    private func isNumber(_ word: String) -> Bool {
        figures(word) != nil || numbers[word] != nil || currencies[word] != nil
    }
}

extension MeaningTable {
    /// Adds phrases, each as its words with spaces between them.
    mutating func add(_ phrases: [String: String]) {
        for (phrase, word) in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let same = (self.phrases[first] ?? []) + [(words, word)]
            self.phrases[first] = same.sorted { $0.words.count > $1.words.count }
        }
    }
}
