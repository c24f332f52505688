import Model
import Templates

/// An author's text as it stands on a page, written when the page is rendered.
package struct PageText: Sendable {
    package let text: RichText
    package let writer: HTMLWriter
    /// Whether a single paragraph is set without `<p>`.
    package let isInline: Bool

    /// A text, to be written by the writer for the page.
    package init(text: RichText, writer: HTMLWriter, isInline: Bool = false) {
        self.text = text
        self.writer = writer
        self.isInline = isInline
    }

    /// Appends its HTML.
    package func write(to buffer: inout RenderBuffer) {
        buffer.withBytes { writer.write(text, isInline: isInline, to: &$0) }
    }
}
