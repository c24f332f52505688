/// What contra-indicators are called, where a framework doesn't say.
enum ContraLabels {
    /// As slugs: a heading that is one of them, or begins with one, is contra.
    static let known: [String] =
        ["contra-indicators", "contraindicators", "what-it-doesn-t-look-like", "what-it-does-not-look-like"]
        + ["unhelpful", "ineffective", "negative", "undesirable"].flatMap { ["\($0)-behaviours", "\($0)-behaviors", "\($0)-indicators"] }

    /// The opposites, as slugs: a heading that names just what is expected anyway.
    static let expected: Set<String> = Set(
        ["indicators", "what-it-looks-like"]
            + ["helpful", "effective", "positive", "desirable"].flatMap { ["\($0)-behaviours", "\($0)-behaviors", "\($0)-indicators"] }
    )
}
