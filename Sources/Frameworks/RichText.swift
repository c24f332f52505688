/// An author's text: ready HTML for a page, and the same in plain words for searching, comparing and summing up.
public struct RichText: Hashable, Sendable {
    /// Safe HTML; links are relative to the folder of the framework (or of the site) that the text belongs to.
    public let html: String
    /// The words alone; paragraphs are parted by a newline.
    public let plain: String

    /// A text from its two forms.
    public init(html: String, plain: String) {
        self.html = html
        self.plain = plain
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { html.isEmpty }
}
