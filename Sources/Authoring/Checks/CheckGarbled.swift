import ContentSource
import Diagnostics

/// Looks for letters that another program made of others, by reading UTF-8 as something else and saving what it saw.
///
/// A file is told of once, at the first of them.
func checkGarbled(in file: SourceFile, _ findings: inout DiagnosticCollector) {
    guard file.bytes.contains(where: { $0 == 0xC3 || $0 == 0xEF }) else { return }
    let signs: [[UInt8]] = [
        // U+FFFD; “â€” and “Ã” before a sign, which were a quotation mark and an accented letter.
        [0xEF, 0xBF, 0xBD], [0xC3, 0xA2, 0xE2, 0x82, 0xAC], [0xC3, 0x83, 0xC2],
    ]
    guard signs.contains(where: { file.bytes[...].holds($0) }) else { return }
    var line = 1
    var start = file.bytes.startIndex
    while true {
        let next = file.nextLineStart(after: start)
        let text = file.bytes[start..<(next ?? file.bytes.endIndex)]
        if signs.contains(where: { text.holds($0) }) { return findings.add(.garbled(line, file)) }
        guard let next else { return }
        start = next
        line += 1
    }
}

extension Diagnostic {
    fileprivate static func garbled(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "text-garbled", "Letters or signs of this line were lost when another program saved the file.",
            at: file.location(line: line),
            suggestion:
                "Type them again here and in the rest of the file, or take the text from where it came from once more."
        )
    }
}
