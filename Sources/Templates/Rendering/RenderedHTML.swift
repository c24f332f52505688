/// HTML that was rendered once, to be set in many places by copying its bytes.
package struct RenderedHTML: Sendable, Hashable {
    /// UTF-8; empty where nothing is to be set.
    package let bytes: ArraySlice<UInt8>

    /// Bytes that stand somewhere among others; these are kept as long as the slice is.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// HTML that is a text already.
    package init(_ html: String) {
        bytes = Array(html.utf8)[...]
    }

    /// Whether there is nothing to set.
    package var isEmpty: Bool { bytes.isEmpty }

    /// The HTML as a text, made anew each time.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
