import CommonMark
import ContentSource
import Diagnostics

/// Looks for what was meant as a link and is read as text.
func checkLinkMarks(
    in content: [Inline], at range: SourceRange, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    if lines.mayHold(bracket) {
        checkLinkSigns(in: content, at: range, lines, file, &findings)
        checkLinkGaps(at: range, lines, file, &findings)
    }
    checkSchemes(in: content, at: range, file, &findings)
}

private let bracket = ByteSet("]")

/// How far into a line links that aren't read are looked for.
private let longestSearched = 1000

/// Whether `](` stands in a text: in a link that is read, it doesn't. With a backslash it is meant.
private func checkLinkSigns(
    in content: [Inline], at range: SourceRange, _ lines: SourceLines, _ file: SourceFile,
    _ findings: inout DiagnosticCollector
) {
    var line = range.start.line
    /// The last line that was looked at, since its signs are meant.
    var meant = 0
    for inline in content {
        switch inline {
        case .softBreak, .lineBreak: line += 1
        case .text(let text):
            guard line != meant, text.holds(Array("](".utf8)) else { continue }
            guard lines.bytes(ofLine: line).holds(Array(#"\]("#.utf8)) else {
                return findings.add(.linkNotRead(line, file))
            }
            meant = line
        default: break
        }
    }
}

/// Looks for a link with a gap or a line's end between its brackets, or with its brackets the wrong way round.
private func checkLinkGaps(
    at range: SourceRange, _ lines: SourceLines, _ file: SourceFile, _ findings: inout DiagnosticCollector
) {
    for line in range.start.line...range.end.line {
        let bytes = lines.bytes(ofLine: line).prefix(longestSearched)
        let end = bytes.withoutBlankEnds
        let isEnded =
            line < range.end.line && end.last == UInt8(ascii: "]") && end.dropLast().last != UInt8(ascii: "\\")
        if isEnded, beginsAddress(lines.bytes(ofLine: line + 1).withoutBlankEnds.prefix(20)) {
            return findings.add(.linkNotRead(line, file))
        }
        guard bytes.holds(Array("] (".utf8)) || bytes.holds(Array(")[".utf8)) else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains(/(?:^|[^\\])\]\s+\((?:https?:|mailto:|\.{1,2}\/|[\w\/.-]+\.md\b)/)
            || text.contains(/\([^()]*\)\[(?:https?:|mailto:|\.{1,2}\/|[\w\/.-]+\.md\b)/)
        {
            return findings.add(.linkNotRead(line, file))
        }
    }
}

/// Whether a line begins with an address in round brackets.
private func beginsAddress(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "(")
        && String(decoding: line, as: UTF8.self).prefixMatch(of: /\((?:https?:|mailto:|\.{1,2}\/)/) != nil
}

/// Looks for a web address whose beginning is mistyped, so that it is no link: `htp://`, `http//`, `https:/a.example`.
private func checkSchemes(
    in content: [Inline], at range: SourceRange, _ file: SourceFile, _ findings: inout DiagnosticCollector
) {
    var line = range.start.line
    for inline in content {
        switch inline {
        case .softBreak, .lineBreak: line += 1
        case .text(let text):
            guard text.holds(UInt8(ascii: "/")),
                let address = text.firstMatch(of: /\b(?i:htt?ps?;?:?\/{1,3}|hptts?:\/\/|ttps?:\/\/)\w[\w-]*\.\w[^\s]*/)
            else { continue }
            return findings.add(.scheme(String(address.0), line, file))
        default: break
        }
    }
}

extension Diagnostic {
    fileprivate static func linkNotRead(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "link-not-read", "This is read as text, not as a link or picture.", at: file.location(line: line),
            suggestion: """
                \(remedy(ofLink: String(file.location(line: line).sourceLine.prefix(longestSearched)))) For brackets that are no link, write \\] in place of ].
                """
        )
    }

    private static func remedy(ofLink line: String) -> String {
        if line.contains(/\]\s+\(/) { return "Leave no space between ] and (." }
        if line.contains(/\)\[/) {
            return "Put the words in square brackets and the address in round ones: [words](address)."
        }
        if line.contains(/\]\(tel:/) { return "Write the number without spaces, as in (tel:01772123456)." }
        if line.contains(/\]\([^)]*[“”]/) { return "Type straight quotation marks, \" and not “ or ”." }
        if line.contains(/\]\([^)]*\s=\d/) { return "Take out the size: pictures are as wide as their place allows." }
        if line.contains(/\]\(https?:/) { return "In an address, write %20 for a space." }
        return "For a link, rename the file so that its name has no spaces, and leave none between ] and (."
    }

    fileprivate static func scheme(_ address: String, _ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "address-mistyped", "‘\(address.prefix(60))’ is no link, since its beginning is mistyped.",
            at: file.location(line: line), suggestion: "Addresses begin with https:// or http://."
        )
    }
}
