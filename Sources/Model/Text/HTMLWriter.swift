import Escaping

/// Writes texts as HTML. Whatever a text says, nothing in it becomes markup that isn't a node of its tree.
public struct HTMLWriter: Sendable {
    /// What a review's nodes look like.
    public struct Markup: Sendable {
        /// What a part that is new or gone becomes, given its HTML.
        public let edited: @Sendable (_ edit: RichText.Edit, _ html: String) -> String
        /// What stands before a text; the link leads to where more is told of it.
        public let annotation: @Sendable (_ annotation: RichText.Annotation, _ link: String) -> String

        /// Markup of a theme.
        public init(
            edited: @escaping @Sendable (_ edit: RichText.Edit, _ html: String) -> String,
            annotation: @escaping @Sendable (_ annotation: RichText.Annotation, _ link: String) -> String
        ) {
            self.edited = edited
            self.annotation = annotation
        }
    }

    let link: @Sendable (RichText.Target) -> String?
    let source: @Sendable (SitePlace) -> String
    let markup: Markup?

    /// A writer.
    ///
    /// - Parameters:
    ///   - markup: what a review's nodes become; nil writes the text as it will be.
    ///   - source: where a picture is found, as `src` has it.
    ///   - link: where a link leads, as `href` has it; nil leaves its words without a link.
    public init(
        markup: Markup? = nil, source: @escaping @Sendable (SitePlace) -> String,
        link: @escaping @Sendable (RichText.Target) -> String?
    ) {
        self.markup = markup
        self.source = source
        self.link = link
    }

    /// A writer for the pages of a folder: all links are relative to it.
    ///
    /// - Parameter page: one of the folder's pages.
    public init(from page: Address, markup: Markup? = nil) {
        self.init(
            markup: markup, source: { $0.link(from: page) },
            link: { target in
                switch target {
                case .inside(let place): place.link(from: page)
                case .outside(let address): address
                }
            })
    }

    /// A text's HTML; see ``write(_:isInline:to:)``.
    public func html(_ text: RichText, isInline: Bool = false) -> String {
        var bytes: [UInt8] = []
        write(text, isInline: isInline, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a text's HTML.
    ///
    /// - Parameter isInline: whether a single paragraph is set without `<p>`, as in an item of a list.
    public func write(_ text: RichText, isInline: Bool = false, to out: inout [UInt8]) {
        if let words = text.singleRun {
            if !isInline { out += "<p>".utf8 }
            out.append(escaping: words, .double)
            if !isInline { out += "</p>\n".utf8 }
            return
        }
        write(text.blocks, isTight: isInline && text.blocks.isRunningText, to: &out)
    }
}
