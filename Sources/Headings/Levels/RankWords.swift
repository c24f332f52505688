/// The words that number levels, and numbers behind them.
enum RankWords {
    static let singular: Set<String> = [
        "level", "grade", "band", "tier", "stage", "step", "rank", "niveau", "stufe",
        "nivel", "livello", "niva", "taso", "lefel", "poziom", "seviye", "duzey", "nivell", "maila", "уровень",
    ]
    static let plural: Set<String> = ["levels", "grades", "bands", "tiers", "stages", "steps", "ranks"]
    static let all = singular.union(plural)
    /// The words of all these that number levels and hardly anything else: steps and stages are often those of a task.
    static let certain: Set<String> = ["level", "levels", "grade", "grades", "band", "bands", "tier", "tiers"]
    /// The words whose number is the level's place in the framework, not a grade of pay.
    static let counting: Set<String> = singular.subtracting(["grade", "band", "tier", "rank"])
    static let ordinals = [
        "first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4",
        "fifth": "5", "5th": "5", "sixth": "6", "6th": "6",
    ]
    private static let letters: [Character: String] = ["l": "level", "g": "grade", "b": "band", "t": "tier"]
    private static let written = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    ]

    /// A number in figures, Roman figures or English words, in figures without zeros before them; nil for other words.
    static func number(_ word: String) -> String? {
        if let number = written[word] { return String(number) }
        return isNumber(word) ? plain(word) : nil
    }

    /// `l2` as `level 2`, `grade7` as `grade 7`; nil for other words.
    static func parted(_ word: String) -> (rank: String, number: String)? {
        guard let digit = word.firstIndex(where: isDigit), digit > word.startIndex, isNumber(word[digit...]) else {
            return nil
        }
        let head = word[..<digit]
        if head.count == 1, let first = head.first, let rank = letters[first] { return (rank, plain(word[digit...])) }
        return all.contains(String(head)) ? (String(head), plain(word[digit...])) : nil
    }

    /// Whether a word is a number in figures.
    static func isNumber(_ word: some StringProtocol) -> Bool {
        !word.isEmpty && word.count <= 3 && word.allSatisfy(isDigit)
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character)
    }

    private static func plain(_ digits: some StringProtocol) -> String {
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
