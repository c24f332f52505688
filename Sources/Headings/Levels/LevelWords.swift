/// The English words around a level's name in a heading.
enum LevelWords {
    /// Words that introduce a level and say nothing more: `For`, `Expectations of`, `Effective behaviours`.
    static let introducing: Set<String> = [
        "for", "the", "level", "grade", "band", "tier", "stage", "rank", "at", "as", "a", "an", "our", "your", "of",
        "from", "behaviour", "behaviours", "behavior", "behaviors", "behavioural", "behavioral", "indicator",
        "indicators", "expectation", "expectations", "expected", "descriptor", "descriptors", "statement", "statements",
        "effective", "positive", "helpful", "desirable", "will", "also", "should", "must", "i", "you", "lefel",
        "niveau", "stufe", "nivel", "livello", "niva",
    ]

    /// Phrases that introduce a level and say nothing more.
    static let phrases: [[String]] = [
        ["what", "it", "looks", "like"], ["what", "good", "looks", "like"], ["what", "this", "looks", "like"],
        ["what", "we", "expect"], ["what", "is", "expected"], ["what", "we", "want", "to", "see"],
        ["if", "you", "are"],
    ]

    /// Words that say whom a name is limited to or goes beyond, whatever the name is.
    static let limiting: Set<String> = RankWords.all.union([
        "only", "above", "below", "upwards", "over", "under", "except", "excluding", "higher", "lower",
    ])

    /// Words that alone name nobody.
    static let unspecific: Set<String> = [
        "all", "every", "everyone", "everybody", "other", "others", "the", "our", "any",
    ]

    /// People, without regard to how many.
    static let people: Set<String> = [
        "staff", "people", "colleagues", "colleague", "employees", "employee", "workers", "worker", "volunteers",
        "volunteer", "personnel", "teams", "workforce", "members", "member", "associates", "associate", "professionals",
    ]

    /// What is done with people: `Valuing staff` is a theme. Words that can describe people are none of these: `Acting
    /// managers`, `Nursing staff`.
    static let doing: Set<String> = [
        "appreciating", "building", "challenging", "coaching", "developing", "empowering", "enabling", "encouraging",
        "engaging", "growing", "helping", "informing", "inspiring", "involving", "leading", "listening", "managing",
        "mentoring", "motivating", "recognising", "recognizing", "recruiting", "respecting", "retaining", "rewarding",
        "supporting", "trusting", "valuing",
    ]

    /// Words between something done and those whom it is done with: `Working with managers`, `Knowing your staff`.
    static let towards: Set<String> = [
        "with", "to", "from", "about", "the", "our", "your", "their", "other", "others", "between", "among", "towards",
        "into", "on", "alongside", "across",
    ]

    /// Things that have levels or grades of their own: `Level 3 safeguarding training`.
    static let things: Set<String> = [
        "training", "qualification", "award", "certificate", "diploma", "course", "apprenticeship", "nvq",
        "accreditation", "building", "incident",
    ]

    private static let agents = ["er", "or", "ist", "ian", "eer", "head", "chief", "expert", "apprentice", "trainee"]

    /// Whether a word means people in any heading.
    static func isPerson(_ word: String) -> Bool {
        people.contains(word) || agents.contains { stem(word).hasSuffix($0) }
    }

    /// Whether a name's last word means people, so that the name with other words before it means people too.
    static func meansPeople(_ word: String) -> Bool {
        isPerson(word) || stem(word) != word
    }

    /// A word without the s of many.
    static func stem(_ word: String) -> String {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    /// The words of a heading that do more than introduce, by their indices.
    ///
    /// - Parameter words: a part of a heading; its indices are kept.
    static func saying(_ words: [String], among indices: [Int]) -> [Int] {
        var rest: [Int] = []
        var index = 0
        while index < indices.count {
            let phrase = phrases.first { phrase in
                let here = indices[index...].prefix(phrase.count)
                return here.map { words[$0] } == phrase
            }
            if let phrase {
                index += phrase.count
            } else {
                if !introducing.contains(words[indices[index]]) { rest.append(indices[index]) }
                index += 1
            }
        }
        return rest
    }
}
