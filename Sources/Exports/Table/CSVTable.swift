import Foundation

/// A table as a CSV file (RFC 4180) for spreadsheets, in which no cell starts a formula.
///
/// Excel takes the text for UTF-8 only if a byte order mark says so, and parts cells at the list separator of its
/// region: a semicolon where decimals have a comma. A first line `sep=,` would tell it otherwise, but then it passes
/// over the byte order mark, and other programs show the line; so the language of the table decides.
struct CSVTable {
    /// The file so far.
    private(set) var bytes: [UInt8] = Array("\u{FEFF}".utf8)
    private let separator: UInt8

    /// The cells that a row begins with, made once for many rows.
    struct Opening {
        fileprivate let bytes: [UInt8]
    }

    /// An empty table in a language, as a BCP 47 tag.
    init(language: String) {
        let hasPoint = Locale(identifier: language).decimalSeparator == "."
        separator = UInt8(ascii: hasPoint ? "," : ";")
    }

    /// The beginning of a row.
    func opening(_ cells: [String]) -> Opening {
        var bytes: [UInt8] = []
        for cell in cells {
            Self.append(cell, to: &bytes)
            bytes.append(separator)
        }
        return Opening(bytes: bytes)
    }

    /// Adds a row: how it begins, and its other cells.
    mutating func add(_ opening: Opening, _ cells: String...) {
        bytes += opening.bytes
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(separator) }
            Self.append(cell, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        var text = FormulaGuard.disarmed(cell)
        text.withUTF8 { append(text: $0, to: &bytes) }
    }

    private static func append(text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard text.contains(where: wantsQuotes) else {
            bytes += text
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        var start = text.startIndex
        for (place, byte) in text.enumerated() where byte == quote {
            // Each stands twice.
            bytes.append(contentsOf: text[start...place])
            bytes.append(quote)
            start = place + 1
        }
        bytes.append(contentsOf: text[start...])
        bytes.append(quote)
    }

    /// Both separators do, since a program may guess the wrong one.
    private static func wantsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"): true
        default: false
        }
    }
}
