/// Guesses how many lines a text fills, a little too many rather than too few: nothing here can measure type.
struct LineEstimate {
    /// How long a line is, in units of the type's size.
    let width: Double

    /// The lines that a text takes when its words are set one after the other.
    func lines(of text: String) -> Double {
        var lines = 1.0
        var line = 0.0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let length = word.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
            if line > 0, line + Self.space + length > width {
                lines += 1
                line = 0
            }
            // A word longer than a line is broken.
            let total = (line > 0 ? line + Self.space : 0) + length
            let broken = (total / width).rounded(.down)
            lines += total > width ? broken : 0
            line = total > width ? total - broken * width : total
        }
        return lines
    }

    private static let space = 0.27

    /// About as wide as Noto Sans is (its advance widths, in thousandths of the size: e 564, n 618, i 258 …), or wider.
    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", ".", ",", ":", ";", "'", "’", "‘", "|", "!": 0.28
        case "f", "t", "r", "(", ")", "-", "/": 0.4
        case "c", "s", "z", "v", "x", "y", "k": 0.52
        case "w": 0.79
        case "m", "M", "W", "@", "—", "%": 0.94
        case "A"..."Z": 0.68
        case "\u{1100}"..."\u{11FF}", "\u{2E80}"..."\u{A4CF}", "\u{AC00}"..."\u{D7FF}", "\u{F900}"..."\u{FAFF}",
            "\u{FF00}"..."\u{FF60}", "\u{20000}"..."\u{3FFFF}":
            1.02
        default: 0.61
        }
    }
}
