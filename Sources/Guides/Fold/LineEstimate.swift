/// Guesses how many lines a text fills, a little too many rather than too few: nothing here can measure type.
struct LineEstimate {
    /// How long a line is, in units of the type's size.
    let width: Double

    /// The lines that a text takes when its words are set one after the other.
    func lines(of text: String) -> Double { lines(of: MeasuredText(text)) }

    /// The same of a text that was measured.
    func lines(of text: MeasuredText) -> Double {
        var lines = 1.0
        var line = 0.0
        for word in text.words {
            if line > 0, line + MeasuredText.space + word > width {
                lines += 1
                line = 0
            }
            line += (line > 0 ? MeasuredText.space : 0) + word
            // A word longer than a line is broken.
            let broken = (line / width).rounded(.down)
            lines += broken
            line -= broken * width
        }
        return lines
    }
}

/// How wide a text's words are, in units of the type's size. To find that takes most of the time of an estimate, so it is
/// kept where a text is tried in several widths.
struct MeasuredText {
    /// The width of each word.
    private(set) var words: [Double] = []

    init(_ text: String) {
        var word = 0.0
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                if word > 0 { words.append(word) }
                word = 0
            } else {
                word += Self.width(of: scalar)
            }
        }
        if word > 0 { words.append(word) }
    }

    /// The width of a space.
    static let space = 0.27

    private static func width(of scalar: Unicode.Scalar) -> Double {
        scalar.isASCII ? latin[Int(scalar.value)] : isWide(scalar) ? 1.02 : 0.61
    }

    /// About as wide as Noto Sans is (its advance widths, in thousandths of the size: e 564, n 618, i 258 …), or wider.
    private static let latin: [Double] = (UInt8(0)..<128).map { byte in
        switch Character(UnicodeScalar(byte)) {
        case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!": 0.28
        case "f", "t", "r", "(", ")", "-", "/": 0.4
        case "c", "s", "z", "v", "x", "y", "k": 0.52
        case "w": 0.79
        case "m", "M", "W", "@", "%": 0.94
        case "A"..."Z": 0.68
        default: 0.61
        }
    }

    /// The scripts of East Asia, and the long dash.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "—", "\u{1100}"..."\u{11FF}", "\u{2E80}"..."\u{A4CF}", "\u{AC00}"..."\u{D7FF}", "\u{F900}"..."\u{FAFF}",
            "\u{FF00}"..."\u{FF60}", "\u{20000}"..."\u{3FFFF}":
            true
        default: false
        }
    }
}
