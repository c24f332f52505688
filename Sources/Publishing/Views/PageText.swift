import Model
import Templates

/// An author's text as it stands on a page, written when the page is rendered.
struct PageText: Sendable {
    let text: RichText
    let writer: HTMLWriter
    /// Whether a single paragraph is set without `<p>`.
    var isInline = false

    /// Appends its HTML.
    func write(to buffer: inout RenderBuffer) {
        buffer.withBytes { writer.write(text, isInline: isInline, to: &$0) }
    }
}
