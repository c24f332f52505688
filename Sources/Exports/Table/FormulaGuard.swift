/// Keeps spreadsheets from taking an author's words for a formula, by OWASP's rule
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
///
/// An apostrophe goes before `=`, `+`, `-`, `@` and their full-width forms where a cell begins: at its start, and after
/// a separator or newline within it, since a program that expects another separator sees a cell begin there. Blanks,
/// invisible characters, quotation marks and apostrophes in between don't count. So whoever takes one apostrophe from
/// before each such sign has the author's words again.
enum FormulaGuard {
    /// The text without control characters but newlines, and with apostrophes where it could start a formula.
    static func disarmed(_ text: String) -> String {
        var text = text
        guard text.withUTF8(mayBeArmed) else { return text }
        var disarmed = String.UnicodeScalarView()
        var isAtStart = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": disarmed.append(" ")
            case _ where scalar.properties.generalCategory == .control && scalar != "\n": break
            case _ where isAtStart && startsFormula(scalar):
                disarmed.append("'")
                disarmed.append(scalar)
                isAtStart = false
            default:
                isAtStart = partsCells(scalar) || isAtStart && isPassedOver(scalar)
                disarmed.append(scalar)
            }
        }
        return String(disarmed)
    }

    /// Whether the text has anything to look at more closely; nearly none has.
    private static func mayBeArmed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAtStart = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): isAtStart = false
            case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"): isAtStart = true
            case 0..<0x20, 0x7F, 0xC2: return true
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x80...:
                if isAtStart { return true }
            case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "\""): break
            default: isAtStart = false
            }
        }
        return false
    }

    private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    private static func partsCells(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == ";" || scalar == "\n"
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\"" || scalar.properties.isWhitespace
            || scalar.properties.isDefaultIgnorableCodePoint
    }
}
