import Diagnostics
import Foundation
import Guides

/// A character that no font on this machine has: in a PDF it is an empty box.
struct BoxedCharacter: Sendable, Hashable {
    let scalar: Unicode.Scalar

    /// Those that WeasyPrint tells of, each once, in the order in which they were set.
    ///
    /// Since version 68 a line says `.notdef glyph rendered for Unicode string unsupported by fonts: "能" (U+80FD)`.
    static func all(in remarks: [String]) -> [BoxedCharacter] {
        var seen: Set<BoxedCharacter> = []
        return remarks.compactMap { remark in
            guard remark.contains(".notdef"), let code = remark.range(of: "(U+", options: .backwards) else {
                return nil
            }
            let digits = remark[code.upperBound...].prefix(while: \.isHexDigit)
            let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            return scalar.map(BoxedCharacter.init).flatMap { seen.insert($0).inserted ? $0 : nil }
        }
    }

    /// As people can look it up: `‘能’ (U+80FD)`.
    var name: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
        return isPrivate ? code : "‘\(scalar)’ (\(code))"
    }

    /// Whether Unicode gives it no meaning: it looks like something in one font only.
    var isPrivate: Bool { scalar.properties.generalCategory == .privateUse }

    /// What has to be installed to have it; nil where no font is known to.
    var font: Font? {
        if isPrivate || scalar.properties.generalCategory == .unassigned { return nil }
        switch scalar.value {
        case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFFEF, 0x1AFF0...0x1B16F, 0x1F200...0x1F2FF, 0x20000...0x3FFFF:
            return .chineseJapaneseKorean
        default: return scalar.properties.isEmojiPresentation ? .emoji : .others
        }
    }

    /// Noto (<https://fonts.google.com/noto>), which has all of Unicode, comes in parts.
    enum Font: String, Sendable, CaseIterable {
        case chineseJapaneseKorean = "Noto Sans CJK"
        case emoji = "Noto Color Emoji"
        case others = "Noto Sans"

        /// What Debian and Ubuntu call it.
        var package: String {
            switch self {
            case .chineseJapaneseKorean: "fonts-noto-cjk"
            case .emoji: "fonts-noto-color-emoji"
            case .others: "fonts-noto-core"
            }
        }
    }
}

extension Diagnostic {
    /// Characters that would be empty boxes; nil where there are none.
    ///
    /// - Parameter printout: in whose indicators the first is looked for, so that it is found in the content.
    static func boxes(_ boxes: [BoxedCharacter], in printout: Printout) -> Diagnostic? {
        guard let first = boxes.first else { return nil }
        let more = boxes.count - 1
        let others = more == 0 ? "" : " and \(more) other character\(more == 1 ? "" : "s")"
        let statement = printout.statements.first { $0.unicodeScalars.contains(first.scalar) }
        let place = statement.map { " It stands in ‘\($0)’." } ?? ""
        return Diagnostic(
            .error, "print-boxes",
            "In the PDF of ‘\(printout.title)’, \(first.name)\(others) would be \(boxes.count == 1 ? "an empty box" : "empty boxes"), since no font on this machine has \(boxes.count == 1 ? "it" : "them").\(place)",
            at: nil, suggestion: remedy(boxes))
    }

    private static func remedy(_ boxes: [BoxedCharacter]) -> String {
        let fonts = BoxedCharacter.Font.allCases.filter { font in boxes.contains { $0.font == font } }
        let packages = fonts.map(\.package).joined(separator: " ")
        let names = fonts.map { "‘\($0.rawValue)’" }.joined(separator: " and ")
        let install =
            "Install a font with ‘apt install \(packages)’ on Debian and Ubuntu, or \(names) from fonts.google.com/noto elsewhere. Then print again."
        let rewrite =
            "\(boxes.first { $0.font == nil }?.name ?? "") has a shape in one font only, as signs pasted from a word processor do: write another sign, or a word, in its place."
        return [fonts.isEmpty ? nil : install, boxes.contains { $0.font == nil } ? rewrite : nil]
            .compactMap(\.self).joined(separator: " ")
    }
}
