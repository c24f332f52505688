/// A piece of running text.
public enum Inline: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    indirect case link(Link)
    indirect case image(Image)
    /// The end of a line in the source.
    case softBreak
    /// A line break that was asked for.
    case lineBreak
    /// Raw HTML, which is never passed on. A `<br>` is a ``lineBreak``.
    indirect case html(String, SourceRange)
}

/// A link and what it is set on.
public struct Link: Hashable, Sendable {
    /// As written, with Markdown's escapes resolved; for an address in the text, made from it.
    public let destination: String
    /// The title in quotes, empty where there is none.
    public let title: String
    /// What the link is set on.
    public let content: [Inline]
    /// Where it stands.
    public let range: SourceRange
}

/// A picture.
public struct Image: Hashable, Sendable {
    /// As written, with Markdown's escapes resolved.
    public let source: String
    /// The title in quotes, empty where there is none.
    public let title: String
    /// What is said where the picture can't be seen.
    public let alternative: String
    /// Where it stands.
    public let range: SourceRange
}
