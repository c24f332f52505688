/// What a framework calls its parts, where it has words of its own.
public struct Terms: Sendable, Hashable {
    /// The parts that can be renamed.
    public enum Part: String, Sendable, CaseIterable {
        case competency, indicator, level, group, role
    }

    /// A word for one and for many.
    public struct Word: Sendable, Hashable {
        /// One: `behaviour`.
        public let one: String
        /// Many: `behaviours`; nil where the author didn't say, and the language's rule has to do.
        public let many: String?

        /// A word in both numbers.
        public init(one: String, many: String?) {
            self.one = one
            self.many = many
        }
    }

    private var words: [Part: Word]

    /// The given words; all other parts keep the theme's.
    public init(_ words: [Part: Word] = [:]) {
        self.words = words
    }

    /// The framework's own word, if it has one.
    public subscript(part: Part) -> Word? {
        words[part]
    }
}
