/// A name as it can be written without meaning another: `Analyst` and `Analysts`, `Programme lead` and `Program lead`,
/// `Grades 1 to 4` and `grades 1–4`, `AA/AO` and `AA and AO`, `Front-line staff` and `Frontline staff`.
///
/// Two names mean the same where their variants are equal. Of scripts and languages other than English only signs and
/// ranges are compared.
struct LevelVariant: Hashable, Sendable {
    private let key: String

    /// Nil where a sign says more or less than the words.
    init?(_ heading: HeadingWords, isEnglish: Bool) {
        guard !heading.hasSign, !heading.words.isEmpty else { return nil }
        var key = ""
        var last = ""
        for (index, word) in heading.words.enumerated() {
            let isListed = index > 0 && heading.listed.contains(index)
            let isNumber = RankWords.isNumber(word)
            let next = index + 1 < heading.words.count ? heading.words[index + 1] : ""
            if isEnglish, ["and", "or"].contains(word), index > 0, !next.isEmpty {
                key += ","
                continue
            }
            let isRange = RankWords.isNumber(last) && (RankWords.isNumber(next) || RankWords.all.contains(next))
            if isEnglish, isRange, Self.through.contains(word) { continue }
            // `Grade 1 to grade 4` says its rank once too often.
            if RankWords.all.contains(word), RankWords.isNumber(next), !isListed, key.last?.isNumber == true {
                continue
            }
            if isListed, key.last != "," { key += "," }
            if isNumber, key.last?.isNumber == true { key += " " }
            key += isEnglish ? Self.plain(word) : word
            last = word
        }
        self.key = key
    }

    private static let through: Set<String> = ["to", "through", "thru", "until"]

    /// A word in one of the spellings of English, and of one person or thing where it names those.
    private static func plain(_ word: String) -> String {
        let stem = word.hasSuffix("ies") && word.utf8.count > 4 ? word.dropLast(3) + "y" : LevelWords.stem(word)
        if let spelling = spellings[stem] { return spelling }
        for (british, american) in endings where stem.utf8.count > british.utf8.count + 1 && stem.hasSuffix(british) {
            return stem.dropLast(british.count) + american
        }
        return stem
    }

    private static let spellings = [
        "programme": "program", "practise": "practice", "licence": "license", "adviser": "advisor", "grey": "gray",
        "counsellor": "counselor", "modelling": "modeling", "labour": "labor",
    ]
    private static let endings = [
        ("isational", "izational"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"),
        ("ise", "ize"), ("yse", "yze"), ("ourable", "orable"), ("oural", "oral"), ("our", "or"),
        ("tre", "ter"), ("fence", "fense"), ("ogue", "og"), ("elling", "eling"), ("eller", "eler"),
    ]
}
