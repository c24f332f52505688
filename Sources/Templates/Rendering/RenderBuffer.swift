/// Bytes of UTF-8 that templates and fields append to.
///
/// One buffer can serve for many pages: ``removeAll()`` keeps its memory. What was rendered once can be set again by
/// keeping its range and appending that.
package struct RenderBuffer: Sendable {
    /// What was appended so far.
    package private(set) var bytes: [UInt8]

    /// An empty buffer with room for so many bytes.
    package init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// How many bytes were appended.
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

    /// Appends plain text, made safe as ``escapedForHTML(_:)`` does.
    package mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0, to: &bytes) }
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(_ number: Int) {
        append(String(number))
    }

    /// Forgets everything, but keeps the memory for what comes next.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
