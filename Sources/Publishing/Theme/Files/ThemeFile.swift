/// A file of the theme.
public struct ThemeFile: Sendable, Hashable {
    /// Its path in the theme, such as `partials/card.mustache`.
    public let path: String
    /// Its path as the reader of a message knows it.
    public let shownPath: String
    /// Its content.
    public let bytes: [UInt8]
    /// Whether it comes with Newel.
    public let isBuiltIn: Bool

    /// A file; a user's where nothing else is said.
    public init(path: String, shownPath: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        self.isBuiltIn = isBuiltIn
        self.path = path
        self.shownPath = shownPath
        self.bytes = bytes
    }
}
