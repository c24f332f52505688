import Diagnostics
import Foundation

/// How much text there is in files. Time and memory grow with both numbers.
package struct TextAmount: Sendable, Hashable {
    /// Twice the lines that 10,000 competencies have, and four times the bytes.
    static let most = TextAmount(lines: 1_000_000, bytes: 128 << 20)

    package private(set) var lines = 0
    private(set) var bytes = 0

    /// So much; none where nothing is said.
    package init(lines: Int = 0, bytes: Int = 0) {
        self.lines = lines
        self.bytes = bytes
    }

    /// Whether it is more than a site is made of.
    package var isTooMuch: Bool { lines > Self.most.lines || bytes > Self.most.bytes }

    package static func += (amount: inout TextAmount, more: TextAmount) {
        amount.lines += more.lines
        amount.bytes += more.bytes
    }
}

extension TextAmount {
    /// That of one file.
    init(of bytes: [UInt8]) {
        let (feeds, returns) = bytes.withUnsafeBytes { ($0.count(of: "\n"), $0.count(of: "\r")) }
        self.init(lines: max(feeds, returns), bytes: bytes.count)
    }
}

extension UnsafeRawBufferPointer {
    /// How often a character of ASCII stands in the text.
    fileprivate func count(of character: Unicode.Scalar) -> Int {
        var count = 0
        var rest = self
        while let start = rest.baseAddress, let found = memchr(start, Int32(character.value), rest.count) {
            count += 1
            rest = UnsafeRawBufferPointer(rebasing: rest[(start.distance(to: UnsafeRawPointer(found)) + 1)...])
        }
        return count
    }
}

extension Diagnostic {
    /// - Parameter folder: the content folder, as it is shown.
    package static func tooMuchText(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, "too-much-text",
            "‘\(folder)’ holds more text than a site can be made of: over a million lines, or over 128 MB.", at: nil,
            suggestion: "Is this the content folder? If it is, make several sites of it.")
    }
}
