import Escaping

/// Bytes of UTF-8 that templates and fields append to.
///
/// One buffer can serve for many pages: ``truncate(to:)`` keeps its memory. What was rendered once can be set again by
/// keeping its bytes as ``RenderedHTML`` and appending those.
package struct RenderBuffer: Sendable {
    /// What is there so far.
    package private(set) var bytes: [UInt8]

    /// An empty buffer with room for so many bytes.
    package init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// A buffer that goes on behind bytes that are there already.
    package init(appendingTo bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes there are.
    package var count: Int { bytes.count }

    /// What was appended, as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends HTML, or other text that is fit for its place, as it is.
    package mutating func append(_ html: String) {
        var html = html
        html.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends bytes as they are.
    package mutating func append(_ slice: ArraySlice<UInt8>) {
        bytes.append(contentsOf: slice)
    }

    /// Appends HTML that was rendered before.
    package mutating func append(_ html: RenderedHTML) {
        bytes.append(contentsOf: html.bytes)
    }

    /// Lets others append bytes of UTF-8.
    package mutating func withBytes(_ append: (inout [UInt8]) -> Void) {
        append(&bytes)
    }

    /// Takes back what was appended after there were so many bytes; their memory is kept.
    package mutating func truncate(to count: Int) {
        bytes.removeSubrange(max(0, min(count, bytes.count))...)
    }

    /// Appends plain text, made safe as ``escapedForHTML(_:)`` does.
    package mutating func append(escaping text: String) {
        bytes.append(escaping: text)
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(_ number: Int) {
        append(String(number))
    }
}
