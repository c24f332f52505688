import CommonMark
import ContentSource
import Diagnostics
import TextReading

/// Looks for headings that spaces before their `#` have made a part of the bullet above or of its text.
func checkHeadings(
    in blocks: [Block], isInList: Bool = false, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    for block in blocks {
        switch block {
        case .heading(let heading) where isInList: findings.add(.inBullet(heading, file))
        case .list(let list):
            for item in list.items { checkHeadings(in: item.blocks, isInList: true, of: file, lines, &findings) }
        case .quote(let blocks, _): checkHeadings(in: blocks, isInList: isInList, of: file, lines, &findings)
        case .code(let text, let range):
            if let marks = headingMarks(text.drop(while: \.isWhitespace)) {
                checkLine(range.start.line, marks, of: file, lines, &findings)
            }
        case .paragraph(let paragraph): checkLines(of: paragraph, in: file, lines, &findings)
        case .heading, .html, .rule: break
        }
    }
}

/// Looks for a line of running text that begins with a heading's marks; a paragraph is told of once.
private func checkLines(
    of paragraph: Paragraph, in file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) {
    var line = paragraph.range.start.line
    var isLineStart = true
    for inline in paragraph.content {
        switch inline {
        case .softBreak, .lineBreak:
            line += 1
            isLineStart = true
            continue
        case .text(let text) where isLineStart:
            if let marks = headingMarks(text), checkLine(line, marks, of: file, lines, &findings) { return }
        default: break
        }
        isLineStart = false
    }
}

/// The `#` marks at the beginning of a text, if a space follows that makes a heading of it.
package func headingMarks(_ text: some StringProtocol) -> String? {
    let marks = text.prefix { $0 == "#" }
    return (1...6).contains(marks.count) && text.dropFirst(marks.count).first == " " ? String(marks) : nil
}

/// Tells of a line whose marks stand behind spaces; not of one in code between fences, or behind a backslash.
@discardableResult
private func checkLine(
    _ number: Int, _ marks: String, of file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) -> Bool {
    let line = lines.bytes(ofLine: number)
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    guard text.starts(with: marks.utf8), line.first != UInt8(ascii: "#") else { return false }
    findings.add(.indentedHeading(marks, file.location(line: number)))
    return true
}

extension Diagnostic {
    fileprivate static func inBullet(_ heading: Heading, _ file: SourceFile) -> Diagnostic {
        let location = file.location(of: heading)
        let marks = String(repeating: "#", count: heading.rank)
        let isBehindMark = !location.sourceLine.drop { $0 == " " || $0 == "\t" || $0 == ">" }.hasPrefix("#")
        return Diagnostic(
            .error, "heading-in-bullet",
            "The heading ‘\(words(of: heading))’ stands inside a bullet, so what follows isn’t under it.", at: location,
            suggestion: isBehindMark
                ? "Take out the mark of the bullet before \(marks)." : "Take out the spaces before \(marks)."
        )
    }

    fileprivate static func indentedHeading(_ marks: String, _ location: Location) -> Diagnostic {
        Diagnostic(
            .error, "heading-indented", "This is read as text, not as a heading.", at: location,
            suggestion: "Take out the spaces before \(marks)."
        )
    }
}
