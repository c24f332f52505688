/// Guesses how many lines a text fills, from how wide its letters are in the theme's type; other type may be set in its place.
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
    static let space = latin[0]

    private static func width(of scalar: Unicode.Scalar) -> Double {
        latin.indices.contains(Int(scalar.value) - 32) ? latin[Int(scalar.value) - 32] : isWide(scalar) ? 1.02 : 0.61
    }

    /// The advance widths of Noto Sans from U+0020 to U+007E.
    private static let latin: [Double] = [
        260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372,
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
        899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781,
        605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
        281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605,
        615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
    ].map { $0 / 1000 }

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
