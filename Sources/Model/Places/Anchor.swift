/// The part of a link after `#`: a place within a page, unique in its framework.
public struct Anchor: Hashable, Sendable {
    /// The bare text, without `#`.
    public let text: String

    /// An anchor of text that is a slug already.
    public init(_ text: String) {
        self.text = text
    }

    /// Where a level's expectations begin on a competency's page.
    public init(level: Level.ID) {
        text = "level-\(level)"
    }

    /// Where a competency begins on a page that shows several.
    public init(competency: Competency.ID) {
        text = competency.text
    }
}
