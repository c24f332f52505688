/// English headings that may warn by how they are made, whatever their words are: kinds of behaviour (`Blocking
/// behaviours`), those who do harm (`Trust killers`), words with a prefix that denies (`Unskilled`).
///
/// They are asked about only where a heading is neither a level nor a known warning. A topic that names something unwanted
/// and says what is done about it is none of these: `Learning from mistakes`, `Barriers to learning`.
enum WarningShapes {
    /// Whether a heading may warn.
    static func mayWarn(_ heading: HeadingWords) -> Bool {
        let words = heading.words
        guard let first = words.first, words.count <= longest else { return false }
        if names.contains(joined(words[...])) || holdsPhrase(words) { return true }
        if words.count == 1 { return denies(first) }
        if words.count == 2, first == "non", denies(words.joined()) { return true }
        if isDone(first) || WarningWords.against.contains(first) { return false }
        return heading.parts.contains { part in
            let part = words[part]
            return harms(part) || isUnknownKind(part) || names.contains(joined(part)) && heading.parts.count > 1
        }
    }

    private static let longest = 8

    /// A name without regard to how its words are parted or how many there are: `do nots`, `donots`, `do-not`.
    private static func joined(_ words: ArraySlice<String>) -> String {
        words.drop { fillers.contains($0) }.map(LevelWords.stem).joined()
    }

    private static func holdsPhrase(_ words: [String]) -> Bool {
        words.indices.contains { start in phrases.contains { words[start...].starts(with: $0) } }
    }

    /// Whether words end in those who do harm, or begin with a word that does: `Culture killers`, `Undermines trust`.
    private static func harms(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        return harmful.contains(LevelWords.stem(last)) || damaging.contains(first)
            || ["worst", "worse"].contains(first)
            || ["less", "least"].contains(first) && words.count == 2 && describes(last)
    }

    /// Whether words name a kind of behaviour that isn't known for a wanted one: `Victim behaviours`.
    private static func isUnknownKind(_ words: ArraySlice<String>) -> Bool {
        guard let last = words.last, ofKinds.contains(last), (2...3).contains(words.count) else { return false }
        let kind = words.dropLast()
        if kind.contains(where: { denies($0) || WarningWords.warning.contains($0) }) { return true }
        return kind.count == 1
            && !kind.contains { wantedKinds.contains($0) || isDone($0) || PolarityWords.wanted.contains($0) }
    }

    /// Whether a heading names a kind of behaviour by its competency, which asks for it: `Kindness behaviours`.
    static func namesKind(_ heading: HeadingWords, of competency: HeadingWords) -> Bool {
        guard let last = heading.words.last, ofKinds.contains(last), !competency.words.isEmpty else { return false }
        return heading.words.dropLast().elementsEqual(competency.words)
    }

    /// Whether a word begins with a prefix that denies what follows.
    private static func denies(_ word: String) -> Bool {
        if deniedOtherwise.contains(LevelWords.stem(word)) { return true }
        if word.hasPrefix("non"), word.utf8.count > 6 { return !word.hasPrefix("nonprofit") }
        guard word.hasPrefix("un"), word.utf8.count > 5 else { return false }
        return !["under", "uni", "unlock", "until", "unblock", "unveil"].contains(where: word.hasPrefix)
    }

    /// Whether a word is something that is done, as the first of a topic is: `Removing obstacles`.
    private static func isDone(_ word: String) -> Bool {
        word.utf8.count > 5 && word.hasSuffix("ing") && !unwantedDoing.contains(word) && !denies(word)
    }

    private static func describes(_ word: String) -> Bool {
        ["ed", "ive", "ful", "able", "ent", "ant", "ble", "ical", "ional"].contains(where: word.hasSuffix)
    }

    /// Words before a name that change nothing of what it means.
    private static let fillers: Set<String> = [
        "our", "the", "some", "common", "typical", "usual", "possible", "what", "we",
    ]

    /// Whole headings or parts of them, joined and without the s of many.
    private static let names: Set<String> = {
        let more = [
            "hindrance", "obstacle", "saboteur", "sabotage", "inhibitor", "stopper", "killer", "errors", "failure",
            "failing",
            "nope", "noes", "boo", "ugly", "cease", "quit", "misuse", "excuses", "counter examples", "non examples",
            "do nots", "must nots", "should nots", "mustnts", "cannots", "nevers", "wrongs", "wrong doing", "wrong way",
            "sackable", "dismissible", "breach", "no gos", "no go area", "out of bounds", "grumbles", "limitations",
            "flip side",
            "passive", "drains", "what drains us", "pet hates", "fewer", "reduce", "opposed to", "as opposed to",
            "in contrast", "by contrast", "versus", "when its missing", "when this is missing", "in its absence",
            "without it",
            "without this", "lack of", "careful", "watchpoints", "misses", "flags", "before", "drift", "leave behind",
            "leaving behind", "over used", "over use", "over played", "over done", "under used", "over used strengths",
            "old ways", "not allowed", "not permitted", "not tolerated", "nobody wants", "hurtful", "careless",
            "reckless",
            "thoughtless", "foul", "fouls", "offences", "sins", "vices", "taboo", "toxic", "nasty", "ouch", "yuck",
            "bin it",
            "hate to see", "turn off", "let down", "how to fail", "how not to", "grey area", "watch point",
        ]
        let known = DoubtfulNames.whole.map(\.self) + more.map { $0.split(separator: " ").map(String.init) }
        return Set(known.map { joined($0[...]) }.filter { $0.utf8.count > 2 })
    }()

    private static let phrases: [[String]] = [
        "misses the mark", "missing the mark", "miss the mark", "get it wrong", "gets it wrong", "got it wrong",
        "getting it wrong", "of concern", "grounds for concern", "warning flag", "warning flags", "amber flag",
        "amber flags",
        "moving away from", "move away from", "leave behind", "leaving behind", "steer clear", "steers clear",
        "stay away",
        "stays away", "keep away", "keeps away", "out of bounds", "no go area", "no go areas", "failure looks",
        "we failed",
        "weve failed", "have failed", "sounds like trouble", "drains us", "drags us down", "brings us down",
        "hate to see",
        "hate to hear", "minus points", "be struggling", "you need support", "breach of", "breaches of", "falling down",
        "pet hates", "wrong way", "do not do", "should stop", "must stop", "need to stop", "needs to stop",
        "not allowed",
        "not permitted", "not tolerated", "has no place", "have no place", "gets you sacked", "costs us",
        "put people off",
        "puts people off", "lose trust", "loses trust", "lost its way", "lose our way", "the worst", "going badly",
        "not working", "isnt working", "isnt there", "the shadow", "in shadow", "signs of struggle", "dont want",
    ].map { $0.split(separator: " ").map(String.init) }

    /// Last words of headings that name who or what does harm, without the s of many.
    private static let harmful: Set<String> = [
        "killer", "breaker", "buster", "stopper", "blocker", "inhibitor", "saboteur", "destroyer", "wrecker",
        "hindrance",
        "obstacle", "drainer", "detractor", "derailer", "limiter", "pitfall", "mistake", "failing", "failure", "excuse",
        "hate", "misuse", "misconduct", "wrongdoing", "incompetence", "noncompliance", "sapper", "zapper", "staller",
        "underminer", "spoiler", "poison", "toxin", "sin", "vice", "offence", "nogo", "nono", "dont",
        "strengthsoverused",
        "counterexample", "nonexample",
    ]

    /// First words of headings that say what harm is done.
    private static let damaging: Set<String> = [
        "undermines", "erodes", "destroys", "kills", "damages", "harms", "hurts", "sabotages", "ruins", "drains",
        "weakens",
        "wrecks", "wastes", "discourages", "demotivates", "alienates", "excludes", "ignores", "obstructs", "inhibits",
        "overused", "overplayed", "overdone", "misused",
    ]

    /// Words that deny without a prefix that always does.
    private static let deniedOtherwise: Set<String> = [
        "incompetent", "incompetence", "inconsiderate", "insensitive", "inactive", "inattentive", "inflexible",
        "intolerant",
        "indifferent", "irresponsible", "irrelevant", "irrational", "discouraged", "discouraging", "dishonest",
        "disloyal",
        "disorganised", "disorganized", "disinterested", "disruptive", "misguided", "misleading", "abusive",
        "aggressive",
        "arrogant", "adverse", "antisocial", "bullying", "careless", "complacent", "corrosive", "cynical", "defensive",
        "dismissive", "divisive", "evasive", "hostile", "hurtful", "lazy", "manipulative", "obstructive", "offensive",
        "oppressive", "passive", "reckless", "restrictive", "risky", "rude", "selfish", "sloppy", "thoughtless",
        "toxic",
        "victim", "weak", "wrong", "reverse", "opposite", "contrary", "prohibited", "forbidden", "banned",
        "noncompliant",
    ]

    /// What is done and isn't wanted.
    private static let unwantedDoing: Set<String> = [
        "blocking", "bullying", "complaining", "constraining", "controlling", "damaging", "demeaning", "derailing",
        "discouraging", "draining", "failing", "gossiping", "hindering", "inhibiting", "lacking", "limiting",
        "misleading",
        "missing", "obstructing", "restraining", "restricting", "undermining", "weakening", "wasting",
    ]

    private static let ofKinds: Set<String> = [
        "behaviours", "behaviors", "indicators", "attitudes", "habits", "traits",
    ]

    /// Kinds of behaviour that nobody takes for unwanted.
    private static let wantedKinds: Set<String> = [
        "additional", "advanced", "agreed", "all", "basic", "behavioural", "behavioral", "civic", "clinical",
        "collaborative",
        "collective", "common", "communication", "competence", "competency", "core", "corporate", "cultural",
        "customer",
        "daily", "desired", "digital", "enabling", "essential", "ethical", "everyday", "expected", "foundation",
        "framework",
        "further", "general", "generic", "healthy", "human", "inclusive", "individual", "innovative", "interpersonal",
        "key",
        "leader", "leadership", "learning", "main", "management", "manager", "managerial", "measurable", "model",
        "observable",
        "operational", "organisational", "organizational", "other", "our", "outcome", "people", "performance",
        "personal",
        "practical", "primary", "proactive", "professional", "progress", "public", "quality", "related", "relationship",
        "required", "role", "safe", "safety", "same", "secondary", "service", "shared", "social", "specific", "staff",
        "standard", "strategic", "success", "supervisory", "supportive", "sustainable", "team", "technical", "these",
        "trust",
        "typical", "underlying", "valued", "values", "value", "work", "workplace", "your",
    ]
}
