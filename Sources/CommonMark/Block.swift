/// A block of a document.
public enum Block: Hashable, Sendable {
    case paragraph(Paragraph)
    case heading(Heading)
    case list(List)
    case quote([Block], SourceRange)
    /// Text to be kept as it stands.
    case code(String, SourceRange)
    /// Raw HTML, which is never passed on.
    case html(String, SourceRange)
    case rule(SourceRange)

    /// Whether it is raw HTML, of which no page shows anything.
    public var isHTML: Bool {
        if case .html = self { true } else { false }
    }

    /// Where the block stands.
    public var range: SourceRange {
        switch self {
        case .paragraph(let paragraph): paragraph.range
        case .heading(let heading): heading.range
        case .list(let list): list.range
        case .quote(_, let range), .code(_, let range), .html(_, let range), .rule(let range): range
        }
    }
}

/// Running text.
public struct Paragraph: Hashable, Sendable {
    /// What it says.
    public let content: [Inline]
    /// Where it stands.
    public let range: SourceRange

    /// A paragraph.
    public init(content: [Inline], range: SourceRange) {
        self.content = content
        self.range = range
    }
}

/// A heading.
public struct Heading: Hashable, Sendable {
    /// 1 to 6, as written.
    public let rank: Int
    /// What it says.
    public let content: [Inline]
    /// Where it stands.
    public let range: SourceRange

    /// A heading.
    public init(rank: Int, content: [Inline], range: SourceRange) {
        self.rank = rank
        self.content = content
        self.range = range
    }
}

/// A list, with bullets or with numbers.
public struct List: Hashable, Sendable {
    /// The first number of an ordered list; nil for bullets.
    public let start: Int?
    /// Whether the items stand without blank lines between them, and so without paragraphs.
    public let isTight: Bool
    /// In order.
    public let items: [ListItem]
    /// Where it stands.
    public let range: SourceRange
}

/// An item of a list.
public struct ListItem: Hashable, Sendable {
    /// What it holds.
    public let blocks: [Block]
    /// Where it stands.
    public let range: SourceRange
}
