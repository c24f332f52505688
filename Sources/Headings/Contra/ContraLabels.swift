import Naming

/// What contra-indicators are called, where a framework doesn't say.
package enum ContraLabels {
    /// The names that a mistyped heading is compared with, and that the site takes over where all files agree on one.
    package static let known: [String] =
        [
            "contra-indicators", "contraindicators", "counter-indicators", "what it doesn’t look like",
            "what it does not look like", "behaviours to avoid", "behaviors to avoid", "what to avoid", "red flags",
            "warning signs", "danger signs", "alarm bells",
        ] + common.flatMap { kind in nouns.map { "\(kind) \($0)" } }

    /// The opposites, as keys: a heading that names just what is expected anyway.
    static let expected: Set<String> = Set(
        (["indicators", "behavioural indicators", "behavioral indicators", "what it looks like"]
            + ["helpful", "effective", "positive", "desirable"].flatMap { kind in
                [kind]
                    + (nouns + [
                        "behaviour", "behavior", "indicator", "behavioural indicators", "behavioral indicators",
                    ]).map { "\(kind) \($0)" }
            }).map { slug($0) }
    )

    private static let common = ["unhelpful", "ineffective", "negative", "undesirable"]
    private static let nouns = ["behaviours", "behaviors", "indicators"]
}
