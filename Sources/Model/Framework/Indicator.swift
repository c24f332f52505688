/// What an indicator may look like in practice.
public struct Example: Sendable, Hashable {
    /// What it says.
    public let text: RichText
    /// Its number where the author counted.
    public let number: Int?

    /// An example.
    public init(text: RichText, number: Int? = nil) {
        self.text = text
        self.number = number
    }
}

/// What a competency, or its lack, looks like in somebody's work.
public struct Indicator: Sendable, Hashable {
    /// Names the indicator in its framework: the fragment of a link to it.
    public let anchor: Anchor
    /// Whether the author gave it that name; otherwise it was made from the words, and changes with them.
    public let hasFixedAnchor: Bool
    /// What it says.
    public let text: RichText
    /// Its number where the author counted.
    public let number: Int?
    /// What it may look like in practice.
    public let examples: [Example]

    /// An indicator.
    public init(
        anchor: Anchor, hasFixedAnchor: Bool = false, text: RichText, number: Int? = nil, examples: [Example] = []
    ) {
        self.anchor = anchor
        self.hasFixedAnchor = hasFixedAnchor
        self.text = text
        self.number = number
        self.examples = examples
    }
}
