extension RichText {
    /// A piece of running text.
    public enum Inline: Hashable, Sendable {
        case text(String)
        case code(String)
        case emphasis([Inline])
        case strong([Inline])
        indirect case link(Link)
        indirect case image(Image)
        /// The end of a line in the author's file: a space to the reader.
        case softBreak
        /// The end of a line that the author asked for.
        case lineBreak
        /// In a review: words that are new, or gone.
        case edited(Edit, [Inline])
    }

    /// A link and what it is set on.
    public struct Link: Hashable, Sendable {
        /// Where it leads.
        public let target: Target
        /// What is said of it when it is pointed at; empty where nothing is.
        public let title: String
        /// What it is set on.
        public let content: [Inline]

        /// A link.
        public init(to target: Target, title: String = "", content: [Inline]) {
            self.target = target
            self.title = title
            self.content = content
        }
    }

    /// Where a link leads.
    public enum Target: Hashable, Sendable {
        /// To a page or file of the site.
        case inside(SitePlace)
        /// Somewhere else, as written; it is safe to follow.
        case outside(String)
    }

    /// A picture.
    public struct Image: Hashable, Sendable {
        /// The file that shows it.
        public let source: SitePlace
        /// What is said where it can't be seen.
        public let alternative: String
        /// What is said of it when it is pointed at; empty where nothing is.
        public let title: String

        /// A picture.
        public init(_ source: SitePlace, alternative: String, title: String = "") {
            self.source = source
            self.alternative = alternative
            self.title = title
        }
    }
}

/// A page or file of the site, and where on it.
public struct SitePlace: Hashable, Sendable {
    /// The page or file.
    public let address: Address
    /// The place on it; nil is its top. Of a file it can be any text, such as `page=3`.
    public let anchor: Anchor?

    /// A place in the site.
    public init(_ address: Address, _ anchor: Anchor? = nil) {
        self.address = address
        self.anchor = anchor
    }

    /// A relative link from one of the site's pages, percent-encoded.
    public func link(from page: Address) -> String {
        address.link(from: page, to: anchor)
    }
}
