import Diagnostics
import Testing

@testable import Printing

/// A PDF with empty boxes in place of characters is refused, and it is said what to install.
struct BoxesTests {
    private func remark(_ scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return "WARNING: .notdef glyph rendered for Unicode string unsupported by fonts: \"\(scalar)\" (U+\(code))"
    }

    private func finding(_ scalars: Unicode.Scalar...) throws -> Diagnostic? {
        Diagnostic.boxes(BoxedCharacter.all(in: scalars.map(remark)), in: try sample())
    }

    @Test(
        arguments: [
            ("能", "fonts-noto-cjk"), ("あ", "fonts-noto-cjk"), ("한", "fonts-noto-cjk"), ("。", "fonts-noto-cjk"),
            ("𠮷", "fonts-noto-cjk"), ("🎉", "fonts-noto-color-emoji"), ("✅", "fonts-noto-color-emoji"),
            ("ش", "fonts-noto-core"), ("ไ", "fonts-noto-core"), ("✓", "fonts-noto-core"), ("ॐ", "fonts-noto-core"),
            ("→", "fonts-noto-core"),
        ] as [(Unicode.Scalar, String)]) func `the package is named that has the character`(
            scalar: Unicode.Scalar, package: String
        ) throws
    {
        let finding = try #require(try finding(scalar))
        #expect(finding.severity == .error)
        #expect(finding.message.contains("‘\(scalar)’ (U+"))
        #expect(finding.suggestion?.contains("apt install \(package)’") == true)
    }

    @Test func `the first is named with its place, the others are counted, each once`() throws {
        let finding = try #require(try finding("D", "能", "能", "🎉"))
        #expect(
            finding.message.hasPrefix("In the PDF of ‘Ways’, ‘D’ (U+0044) and 2 other characters would be empty boxes"))
        #expect(finding.message.hasSuffix("It stands in ‘Is Deciding.’."))
        #expect(
            finding.suggestion?.contains("apt install fonts-noto-cjk fonts-noto-color-emoji fonts-noto-core’") == true)
    }

    @Test func `a sign that is in no font can only be written otherwise`() throws {
        let finding = try #require(try finding("\u{F0B7}"))
        #expect(finding.message.contains(", U+F0B7 would be an empty box, since no font on this machine has it."))
        #expect(finding.suggestion?.contains("write another sign") == true)
        #expect(finding.suggestion?.contains("apt install") == false)
    }

    @Test func `other remarks of WeasyPrint are none`() {
        #expect(BoxedCharacter.all(in: ["WARNING: Ignored `gap: 1em` at 1:2, invalid value.", "(U+41)"]).isEmpty)
        #expect(BoxedCharacter.all(in: [".notdef (U+)", ".notdef (U+110000)", ".notdef (U+D800)"]).isEmpty)
    }
}
