/// What contra-indicators are called, where a framework doesn't say.
enum ContraLabels {
    /// A heading that is one of them, or begins with one, is contra.
    static let known: [String] =
        ["contra-indicators", "contraindicators", "what it doesn’t look like", "what it does not look like"]
        + behaviours(["unhelpful", "ineffective", "negative", "undesirable"])

    /// The opposites, as slugs: a heading that names just what is expected anyway.
    static let expected: Set<String> = Set(
        (["indicators", "what it looks like"] + behaviours(["helpful", "effective", "positive", "desirable"]))
            .map { slug($0) }
    )

    private static func behaviours(_ kinds: [String]) -> [String] {
        kinds.flatMap { ["\($0) behaviours", "\($0) behaviors", "\($0) indicators"] }
    }
}
