import Model

/// A text that is no longer there, shown where it stood.
package struct GoneText: Sendable {
    /// Of the place where it is shown.
    let anchor: Anchor
    let text: RichText

    /// - Parameter anchor: of the place where it is shown.
    package init(_ text: RichText, at anchor: Anchor) {
        self.anchor = anchor
        self.text = text
    }
}
