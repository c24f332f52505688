extension RichText {
    /// What became of a part of a text, in a review.
    public enum Edit: Hashable, Sendable {
        /// It is new.
        case inserted
        /// It is gone; ``RichText/plain`` passes it over.
        case removed
    }

    /// What a review says of a text, set before it.
    public struct Annotation: Hashable, Sendable {
        /// The number that the change has everywhere.
        public let number: Int
        /// What happened, in words: `Reworded`.
        public let event: String
        /// Where more is told of it.
        public let place: SitePlace

        /// An annotation.
        public init(number: Int, event: String, place: SitePlace) {
            self.number = number
            self.event = event
            self.place = place
        }
    }
}

extension RichText {
    /// What a review says of it, in order; empty in a site that is published.
    public var annotations: [Annotation] {
        guard singleRun == nil else { return [] }
        return blocks.compactMap { block in
            if case .annotation(let annotation) = block { annotation } else { nil }
        }
    }
}
