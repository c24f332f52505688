/// A page of text beside the competencies.
public struct Page: Sendable, Hashable {
    /// Identifies the page in its framework, or in the site.
    public typealias ID = Identifier<Page>

    /// See ``ID``.
    public var id: ID
    /// The page's name.
    public var title: String
    /// A short mark such as `7`.
    public var code: String?
    /// How far it is agreed.
    public var status: Status
    /// What it says.
    public var text: RichText
    /// The headings in the text, in order.
    public var headings: [PageHeading]
    /// Whether the printed guide holds it; by default it doesn't.
    public var isInPocketGuide: Bool
    /// Whether the foot of every page leads here, if the page is one of the site's own; by default it does.
    public var isInFooter: Bool
    /// Identifiers that the page had before.
    public var formerIDs: [ID]
    /// Path of its file in the content folder.
    public var source: String

    /// A page; only identifier and title are needed.
    public init(
        id: ID, title: String, code: String? = nil, status: Status = .published,
        text: RichText = RichText(), headings: [PageHeading] = [], isInPocketGuide: Bool = false,
        isInFooter: Bool = true, formerIDs: [ID] = [], source: String = ""
    ) {
        self.id = id
        self.title = title
        self.code = code
        self.status = status
        self.text = text
        self.headings = headings
        self.isInPocketGuide = isInPocketGuide
        self.isInFooter = isInFooter
        self.formerIDs = formerIDs
        self.source = source
    }
}

/// A heading within a page's text.
public struct PageHeading: Sendable, Hashable {
    /// The heading's words.
    public let title: String
    /// Its place in the page.
    public let anchor: Anchor
    /// 2 directly below the page's title, up to 6.
    public let rank: Int

    /// A heading.
    public init(title: String, anchor: Anchor, rank: Int) {
        self.title = title
        self.anchor = anchor
        self.rank = rank
    }
}
