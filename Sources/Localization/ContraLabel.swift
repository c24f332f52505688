import Model

extension Framework {
    /// What contra-indicators are called where those of several competencies are told of together.
    package func contraLabel(in words: LocalizedStrings) -> String {
        contraLabel ?? words.phrase(.contraIndicators)
    }
}
