extension RichText {
    /// A block of a text.
    ///
    ///     RichText
    ///     ├─ paragraph ── Inline …
    ///     ├─ heading ──── Inline …
    ///     ├─ list ─────── items ── Block …
    ///     ├─ quotation ── Block …
    ///     ├─ code, rule
    ///     └─ in a review: annotation, edited ── Block …
    public enum Block: Hashable, Sendable {
        case paragraph([Inline])
        indirect case heading(Heading)
        indirect case list(List)
        case quotation([Block])
        /// Text to be kept as it stands, line ends included.
        case code(String)
        /// A line across, between parts of a text.
        case rule
        /// In a review: what happened to the text, set before it.
        indirect case annotation(Annotation)
        /// In a review: blocks that are new, or gone.
        case edited(Edit, [Block])
    }

    /// A heading within a text.
    public struct Heading: Hashable, Sendable {
        /// 2 directly below the page's title, up to 6; nil where no heading can stand, and it is set as a line in bold.
        public let rank: Int?
        /// Its place on the page; nil where nothing can lead to it.
        public let anchor: Anchor?
        /// What it says.
        public let content: [Inline]

        /// A heading.
        public init(rank: Int?, anchor: Anchor?, content: [Inline]) {
            self.rank = rank
            self.anchor = anchor
            self.content = content
        }
    }

    /// A list, with bullets or with numbers.
    public struct List: Hashable, Sendable {
        /// The first number of an ordered list; nil for bullets.
        public let start: Int?
        /// Whether the items' paragraphs stand without room between them.
        public let isTight: Bool
        /// The blocks of each item, in order.
        public let items: [[Block]]

        /// A list.
        public init(start: Int? = nil, isTight: Bool = true, items: [[Block]]) {
            self.start = start
            self.isTight = isTight
            self.items = items
        }
    }
}
