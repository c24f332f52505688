/// The English words for what isn't wanted.
enum WarningWords {
    /// Kinds of behaviour that nobody wants, each a phrase.
    static let kinds: [[String]] = phrases([
        "unhelpful", "ineffective", "negative", "undesirable", "undesired", "unwanted", "unacceptable", "inappropriate",
        "poor", "bad", "unprofessional", "unsatisfactory", "inadequate", "insufficient", "counterproductive",
        "counter productive", "unproductive", "destructive", "harmful", "damaging", "toxic", "disruptive",
        "problematic",
        "improper", "concerning", "derailing", "limiting", "disrespectful", "unsuitable", "unconstructive",
        "unsupportive", "unethical", "unsafe", "substandard", "sub standard", "less effective", "less helpful",
        "less desirable", "least effective", "least helpful", "not effective", "not helpful", "not desirable",
        "not acceptable", "not appropriate", "not wanted", "not expected", "not desired", "non desirable",
    ])

    /// What can be of such a kind.
    static let nouns: Set<String> = [
        "behaviour", "behaviours", "behavior", "behaviors", "indicator", "indicators", "practice", "practices",
        "conduct",
        "action", "actions", "attitude", "attitudes", "habit", "habits", "signs", "signals", "approach", "approaches",
        "descriptor", "descriptors", "traits", "responses", "examples",
    ]

    /// Names that mean contra-indicators by themselves.
    static let names: [[String]] = phrases([
        "contra indicators", "contra indicator", "contraindicators", "contraindicator", "contra indications",
        "counter indicators", "counter indicator", "counterindicators", "red flags", "red flag", "warning signs",
        "warning sign", "warning signals", "red flag behaviours", "red flag behaviors", "red flag indicators",
        "danger signs", "alarm bells", "donts", "anti patterns", "antipatterns",
        "derailers", "things to avoid", "what to avoid", "actions to avoid", "habits to avoid", "behaviours to avoid",
        "behaviour to avoid", "behaviors to avoid", "behavior to avoid", "practices to avoid", "pitfalls to avoid",
        "what not to do", "what bad looks like", "what poor looks like", "what to watch out for", "what we never do",
    ])

    /// Names that mean contra-indicators where they stand alone.
    static let wholeNames: Set<[String]> = Set(phrases(["dont", "do not", "not", "avoid", "never", "negatives"]))

    /// Words that say no.
    static let negations: Set<String> = [
        "not", "dont", "doesnt", "isnt", "arent", "wont", "wouldnt", "shouldnt", "mustnt", "cannot", "cant", "never",
        "didnt",
    ]

    /// Words between `what` and a word that says no: `What we do not …`.
    static let subjects: Set<String> = [
        "it", "this", "that", "these", "we", "you", "they", "good", "great", "people", "is", "are", "do", "does",
        "should", "would",
        "will", "must", "can",
    ]

    /// Words behind one that says no, when what isn't wanted is named: `What we don’t want to see`.
    static let wishes: Set<String> = [
        "look", "like", "expect", "expected", "want", "wanted", "to", "see", "do", "accept", "accepted", "acceptable",
        "allow", "tolerate", "tolerated", "hear", "need", "be", "find", "show", "mean", "appropriate", "desired",
        "desirable", "helpful", "effective", "is", "done",
    ]

    /// Words that warn, but by which things may be called that are well wanted: `Poor performance`, `Never events`.
    static let warning: Set<String> = negations.union(kinds.filter { $0.count == 1 }.flatMap(\.self)).union([
        "avoid", "avoided", "avoids", "donts", "pitfalls", "derailers", "derailer", "blockers", "negatives",
        "negatively", "poorly",
        "badly", "failing", "fails", "unmet", "lacking", "lacks", "overdone", "overused", "underperforming",
        "underperformance", "unacceptably", "misconduct", "contra", "beware", "weak", "weaker", "weakest",
    ])

    /// Words that warn where nothing follows, and otherwise say what is done: `Warning and informing`.
    static let warningLast: Set<String> = ["warning", "warnings"]

    /// Phrases that warn in the same way.
    static let warningPhrases: [[String]] = phrases([
        "below expectation", "below expectations", "below standard", "below standards", "below the standard",
        "below what", "below expected", "below the line", "below required", "below par", "falls short", "falling short",
        "fall short", "needs improvement", "needs development", "need for improvement", "improvement needed",
        "improvement required", "requires improvement", "development needed", "less than", "red flag", "red flags",
        "danger sign", "danger signs", "alarm bells", "stop doing", "let us down", "lets us down", "get in the way",
        "gets in the way", "less effective", "less helpful", "least effective", "watch out", "cause for concern",
        "causes for concern", "too far", "too much", "too little", "could do better", "can do better",
        "should do better", "must do better", "needs to do better", "try harder", "must improve", "should improve",
        "could improve", "can improve", "could be better", "should be better", "needs to improve", "need to improve",
        "needs improving", "needs work",
        "needs attention", "needs support", "needs help", "in need of", "no evidence", "little evidence",
        "little or no evidence", "limited evidence", "the wrong way", "falls down", "frowned upon", "off limits",
    ])

    /// Terms that hold a word which warns, and are topics: `Never events` are an NHS list, and `Negative feedback` is given.
    static let innocent: [[String]] = phrases([
        "never events", "never event", "negative feedback", "bad news", "bad debt", "bad debts", "bad weather",
        "not for profit", "toxic waste", "harmful substances", "inappropriate referrals",
    ])

    /// Words behind a `not` that say how well something is done: `Planning, not good enough`.
    static let judging: Set<String> = wishes.union([
        "good", "well", "enough", "yet", "there", "met", "seen", "shown", "up", "on", "ok", "okay", "right", "evident",
        "present", "so", "quite", "always", "often", "consistent", "consistently", "fully", "us", "here", "welcome",
    ])

    /// What is done about something unwanted, which is well wanted: `Challenging unacceptable behaviour`.
    static let against: Set<String> = [
        "acting", "address", "addresses", "addressing", "calling", "challenge", "challenges", "challenging",
        "confronting", "correcting", "countering", "dealing", "delivering", "eliminating", "escalating", "giving",
        "handling", "identifying", "learning", "manage", "manages", "managing", "minimising", "minimizing",
        "overcoming", "prevent", "prevents", "preventing", "questioning", "raising", "receiving", "recognising",
        "recognizing", "reducing", "removing", "report", "reports", "reporting", "resolving", "responding",
        "safeguarding", "sharing", "speaking", "spotting", "stopping", "tackle", "tackles", "tackling",
    ]

    /// Words that may stand before a name without changing what it means: `Some examples of …`.
    static let before: Set<String> = [
        "example", "examples", "of", "some", "typical", "common", "key", "possible", "potential", "the", "our",
        "general",
        "other", "list", "further", "more", "behavioural", "behavioral", "indicators", "behaviours", "behaviors", "and",
    ]

    /// Words with which a name goes on to say where, when or for whom: `Unhelpful behaviours for Planning`.
    static let after: Set<String> = [
        "for", "in", "at", "of", "when", "by", "from", "with", "that", "we", "which", "you", "among", "include",
        "includes", "may", "might", "can", "could", "would", "are", "to", "as", "towards", "within", "on", "during",
        "expected",
    ]

    private static func phrases(_ texts: [String]) -> [[String]] {
        texts.map { $0.split(separator: " ").map(String.init) }
    }
}
