/// English names that warn where they are all of a heading, or a phrase of it, and else say nothing of it: `Stop`, but
/// not `Stop and think`.
package enum DoubtfulNames {
    /// Names that may warn, alone.
    static let whole: Set<[String]> = Set(
        phrases([
            "stop", "stops", "we stop", "things to stop", "what to stop", "red", "red zone", "amber",
            "traps", "barriers",
            "hinders", "hindering", "hindering behaviours", "hindering behaviors", "weak", "weaker",
            "weakness",
            "weaknesses", "gaps", "concerns", "caution", "cautions", "dangers", "watch outs", "watchouts",
            "watch for",
            "look out for", "non examples", "absent", "missing", "lacks", "opposite", "the opposite",
            "opposite behaviours",
            "opposite behaviors", "overplayed", "overdoing it", "overuse", "underuse", "underplayed",
            "detracts",
            "detracting", "detractors", "detracting behaviours", "detracting behaviors", "undermines",
            "undermining",
            "undermining behaviours", "undermining behaviors", "dysfunctional", "disengaged", "minus",
            "cons", "lows",
            "wrong", "violations", "breaches", "no", "no no", "no nos", "no go", "thumbs down",
            "red card", "yellow card",
            "rarely", "seldom", "hardly ever", "resist", "resists", "refrain from", "refrains from",
            "mistakes", "myths",
            "misconceptions", "problems", "problem behaviours", "problem behaviors", "issues", "symptoms",
            "zero tolerance",
            "deal breakers", "dealbreakers", "show stoppers", "showstoppers", "turn offs", "fail",
            "failures",
            "instead of", "rather than", "from", "old way", "old behaviours", "old behaviors", "drainers",
            "blocks",
            "blockages", "inconsistent", "misaligned", "unaligned", "contrary behaviours", "limits",
            "do less", "less",
            "less of", "less of this", "less like this", "out", "below", "intolerable", "not us",
            "this isnt us", "low", "lower", "lowest", "minimal", "limited", "worse", "worst", "failed", "partly met",
            "partially met", "rarely met", "unhealthy", "unwelcome", "mediocre", "disappointing", "careless", "rude",
            "sloppy", "shortcomings", "deficits", "deficiencies", "blind spots", "downsides", "drawbacks",
            "discouraged",
            "prohibited", "forbidden", "banned", "excessive", "subpar", "sub par", "under par", "suboptimal",
            "struggling", "at risk", "at worst", "no thanks", "the reverse", "to improve", "to unlearn", "to stop",
        ]))

    /// Phrases that may warn, among other words too.
    static let within: [[String]] = phrases([
        "less good", "struggle with", "struggles with", "struggling with", "hold us back", "holds us back",
        "holding us back", "held us back", "go wrong",
        "goes wrong",
        "going wrong", "off track", "at our worst", "at its worst", "at their worst", "at your worst",
        "common mistakes",
        "common errors", "career limiters", "career limiter", "career stoppers", "career stallers",
        "failure modes",
        "room for improvement", "development needs", "development areas", "areas for development",
        "areas of concern",
        "slows us down", "trips us up", "trip us up", "lets people down", "let people down",
        "out of line",
        "crosses the line", "crossing the line", "over the line", "inconsistent with our",
        "at odds with", "shadow side",
        "dark side", "signs of trouble", "not like us", "less like", "needs work", "wont see",
        "doesnt look",
    ])

    /// Words of which one warns beside the other in a like heading: `Stop` beside `Start`, `Breaks trust` beside
    /// `Builds trust`. The one that warns comes first.
    package static let opposites: [String: Set<String>] = [
        "stop": ["start", "continue", "keep", "go"], "stopping": ["starting", "continuing"],
        "hinders": ["helps"],
        "hinder": ["help"], "hindering": ["helping"], "breaks": ["builds", "makes"],
        "break": ["build", "make"],
        "breaking": ["building", "making"], "out": ["in"], "red": ["green"], "less": ["more"],
        "fewer": ["more"],
        "bad": ["good"], "poor": ["good"], "worst": ["best"], "worse": ["better"], "weak": ["strong"],
        "weakness": ["strength"], "weaknesses": ["strengths"], "lows": ["highs"], "minus": ["plus"],
        "minuses": ["pluses"],
        "cons": ["pros"], "drains": ["gains", "fuels"], "drain": ["gain", "fuel"],
        "away": ["towards", "toward"],
        "no": ["yes"], "wrong": ["right"], "below": ["above"], "destroys": ["builds", "creates"],
        "erodes": ["builds", "earns"], "loses": ["wins", "earns", "gains", "builds"],
        "undermines": ["builds", "supports"],
        "blocks": ["enables", "helps"], "blockers": ["enablers", "drivers"],
        "barriers": ["enablers", "drivers"],
        "off": ["on"], "from": ["to"], "old": ["new"], "closed": ["open"], "fixed": ["growth"],
        "down": ["up"],
        "inhibits": ["enables", "supports"], "discourages": ["encourages"], "weakens": ["strengthens"],
        "unhealthy": ["healthy"], "absent": ["present"], "rarely": ["often", "usually", "always"],
        "avoid": ["do", "seek", "use", "try", "aim"], "we avoid": ["we do"], "isnt": ["is"],
    ]

    private static func phrases(_ texts: [String]) -> [[String]] {
        texts.map { $0.split(separator: " ").map(String.init) }
    }
}
