import CommonMark
import ContentSource
import Diagnostics

/// Looks for numbers that were no list's, bullets in bullets, and text that a bullet has taken in.
///
/// - Parameter before: what stands before the list in the same place.
func checkList(
    _ list: List, after before: ArraySlice<Block>, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    checkNumbers(of: list, after: before, in: file, lines, &findings)
    if let other = list.items.first(where: { isIndented($0, otherThan: list) }) {
        findings.add(.otherIndentation(other, file))
    }
    if case .list(let above)? = before.last, above.start != nil, let first = list.items.first,
        first.range.start.column > above.range.start.column, first.range.start.line == above.range.end.line + 1
    {
        findings.add(.belowNumber(first, file))
    }
    for item in list.items {
        switch item.blocks.first {
        case .list(let inner) where inner.range.start.line == item.range.start.line:
            findings.add(.bulletInBullet(item, file))
        case .quote(_, let range):
            checkQuotation(at: range, isInItem: true, of: file, lines, &findings)
        default: break
        }
        for case .paragraph(let paragraph) in item.blocks {
            checkJoined(paragraph, of: file, &findings)
            checkContinuation(of: paragraph, in: file, lines, &findings)
        }
    }
}

/// Whether an item’s mark stands further in than that of the list’s first.
private func isIndented(_ item: ListItem, otherThan list: List) -> Bool {
    list.start == nil && item.range.start.column > (list.items.first?.range.start.column ?? 1)
}

private func checkNumbers(
    of list: List, after before: ArraySlice<Block>, in file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    guard let start = list.start else { return }
    let written = list.items.map { item in
        Int(lines.text(ofLine: item.range.start.line, from: item.range.start.column).prefix { $0.isNumber })
    }
    let earlier = before.reversed().lazy.compactMap { block -> Int? in
        if case .list(let list) = block, let start = list.start { start + list.items.count } else { nil }
    }.first
    if list.items.count == 1, start > 1, start != earlier {
        return findings.add(.numberOfList(start, list.items[0], file))
    }
    if Set(written).count == 1 { return }
    for (offset, (number, item)) in zip(written, list.items).enumerated() {
        if let number, number != start + offset {
            return findings.add(.otherNumber(number, start + offset, item, file))
        }
    }
}

/// A line that goes on a bullet's paragraph without standing as far in as its text, and that looks like a new sentence.
private func checkContinuation(
    of paragraph: Paragraph, in file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) {
    let first = paragraph.range.start.line
    guard paragraph.range.end.line > first else { return }
    var previous = lines.text(ofLine: first, from: paragraph.range.start.column).withoutBlankEnds
    for number in (first + 1)...paragraph.range.end.line {
        let line = lines.text(ofLine: number)
        let text = line.withoutBlankEnds
        defer { previous = text }
        let indentation = line.prefix { $0 == " " }.count
        if isDash(text) { return findings.add(.takenIn(number, file)) }
        guard indentation + 1 < paragraph.range.start.column, line.first != "\t", line.first != ">",
            let begins = text.first(where: { !"“‘\"'(*_".contains($0) }), !begins.isLowercase, begins.isLetter
        else { continue }
        // A line that ends early was not wrapped.
        let isEnded = previous.last.map { ".!?:;。！？”’\"".contains($0) } ?? false
        if isEnded || begins.isUppercase && previous.count < 60 { return findings.add(.takenIn(number, file)) }
    }
}

/// Whether a line begins with a dash or an arrow before a new sentence, as a bullet of another program does.
private func isDash(_ line: Substring) -> Bool {
    guard let first = line.first, "–—→➔➜➤⇒".contains(first) else { return false }
    let rest = line.dropFirst()
    return rest.first?.isWhitespace == true && rest.first { !$0.isWhitespace }?.isUppercase == true
}

/// Looks for a quotation that was meant as the sign for “more than”.
func checkQuotation(
    at range: SourceRange, isInItem: Bool, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    let text = lines.text(ofLine: range.start.line, from: range.start.column)
    let rest = text.dropFirst()
    let quoted = rest.first(where: { $0 != " " })
    let isSign =
        isInItem && quoted != "#" || rest.first == "="
        || (quoted?.isNumber ?? false) && (rest.first != " " || range.start.line == range.end.line)
    if text.first == ">", isSign { findings.add(.quotation(range, file)) }
}

extension Diagnostic {
    fileprivate static func bulletInBullet(_ item: ListItem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullet-in-bullet", "A second mark behind the bullet’s own makes an example of what it says.",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: "Take one of the two marks out; where a number belongs to the text, write it as ‘1\\.’."
        )
    }

    fileprivate static func numberOfList(_ number: Int, _ item: ListItem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "number-of-list", "This is read as number \(number) of a list.",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: "For a date or a year, write ‘\(number)\\.’; a list begins with 1."
        )
    }

    fileprivate static func otherNumber(_ number: Int, _ shown: Int, _ item: ListItem, _ file: SourceFile) -> Diagnostic
    {
        Diagnostic(
            .warning, "number-of-list", "This is number \(shown) of its list and shown so, not as \(number).",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: "Number the list without gaps; for a number that belongs to the text, write ‘\(number)\\.’."
        )
    }

    fileprivate static func otherIndentation(_ item: ListItem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullet-indented",
            "This bullet stands further in than the one above, but is none of its examples.",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: "For an example, begin it below the first letter above; else take out the spaces before it."
        )
    }

    fileprivate static func belowNumber(_ item: ListItem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullet-indented",
            "This bullet stands further in than the number above, but is none of its examples.",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: """
                For an example, begin it below the first letter above, with three spaces before it; else take out the spaces.
                """
        )
    }

    fileprivate static func takenIn(_ line: Int, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "line-below-bullet", "This line is read as part of the bullet above it.",
            at: file.location(line: line),
            suggestion:
                "If it is a bullet of its own, begin it with a hyphen; if it belongs to the bullet, put as many spaces before it as the bullet has; else an empty line above it."
        )
    }

    fileprivate static func quotation(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "quotation", "This is shown as a quotation, without the sign >.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: "For the sign itself, write \\>; a quotation stands on lines of its own and begins with words."
        )
    }
}
