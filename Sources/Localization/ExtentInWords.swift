import Model

extension Ask.Extent {
    /// `Team leaders`.
    package func inWords(_ words: LocalizedStrings) -> String {
        switch self {
        case .level(let level): level.title
        case .toBeAgreed: words.phrase(.toBeAgreed)
        case .everyone: words.phrase(.forEveryone)
        }
    }
}
