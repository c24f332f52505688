import Testing

@testable import CommonMark

/// The same numbers in every run, so that a failure can be seen again (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct RandomBytes {
    private static let pieces = [
        "# ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<", ">", "<b>", "&amp;", "\\",
        "\n", "\n\n", "    ", "\t", "\"", "'", "--", "...", "a", "ä", "🎉", "\u{0}", "\r", "\r\n", "---\n", "{#a}",
    ]

    @Test func `No bytes stop the reader`() {
        var numbers = SeededNumbers(state: 1)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
                UInt8.random(in: .min ... .max, using: &numbers)
            }
            check(ArraySlice(bytes))
        }
        for _ in 0..<300 {
            let count = Int.random(in: 0...60, using: &numbers)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
            check(ArraySlice(text.utf8))
        }
    }

    private func check(_ bytes: ArraySlice<UInt8>) {
        let document = Document(parsing: bytes)
        #expect(document.blocks.allSatisfy { $0.range.start <= $0.range.end }, "\(Array(bytes))")
        _ = plainText(document.blocks)
    }
}
