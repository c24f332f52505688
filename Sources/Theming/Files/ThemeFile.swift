/// A file of the theme.
package struct ThemeFile: Sendable, Hashable {
    /// Its path in the theme, such as `partials/card.mustache`.
    package let path: String
    /// Its path as the reader of a message knows it.
    package let shownPath: String
    /// Its content.
    package let bytes: [UInt8]
    /// Whether it comes with Newel.
    package let isBuiltIn: Bool

    /// A file; a user's where nothing else is said.
    package init(path: String, shownPath: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        self.isBuiltIn = isBuiltIn
        self.path = path
        self.shownPath = shownPath
        self.bytes = bytes
    }
}
