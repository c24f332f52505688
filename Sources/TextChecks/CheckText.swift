import CommonMark
import ContentSource
import Diagnostics
import TextReading

/// Looks through a text for what its author meant otherwise than Markdown reads it.
///
/// - Parameter start: where the text begins below the settings, as an index of the file's bytes.
package func checkText(_ blocks: [Block], of file: SourceFile, from start: Int, _ findings: inout DiagnosticCollector) {
    let lines = SourceLines(of: file, textStart: start)
    checkLookalikes(in: blocks, of: file, lines, &findings)
    checkHeadings(in: blocks, of: file, lines, &findings)
    checkBlocks(blocks, isItem: false, of: file, lines, &findings)
}

private func checkBlocks(
    _ blocks: [Block], isItem: Bool, of file: SourceFile, _ lines: SourceLines, _ findings: inout DiagnosticCollector
) {
    for (index, block) in blocks.enumerated() {
        switch block {
        case .paragraph(let paragraph):
            let mayEndInAnchor = isItem && index == 0
            checkRunningText(
                paragraph.content, mayEndInAnchor: mayEndInAnchor, at: paragraph.range, of: file, lines, &findings)
            checkTogether(paragraph, of: file, lines, &findings)
            checkUnfinished(paragraph, of: file, &findings)
        case .heading(let heading):
            checkUnderline(of: heading, in: file, lines, &findings)
            checkRunningText(
                heading.content, mayEndInAnchor: true, at: heading.range, of: file, lines, &findings)
        case .list(let list):
            checkList(list, after: blocks[..<index], of: file, lines, &findings)
            for item in list.items { checkBlocks(item.blocks, isItem: true, of: file, lines, &findings) }
        case .quote(let inner, let range):
            checkQuotation(at: range, isInItem: false, of: file, lines, &findings)
            checkBlocks(inner, isItem: false, of: file, lines, &findings)
        case .code(let text, let range): checkCode(text, at: range, of: file, lines, &findings)
        case .html(let html, let range): checkHTML(html, at: range, of: file, &findings)
        case .rule: break
        }
    }
}

private func checkRunningText(
    _ content: [Inline], mayEndInAnchor: Bool, at range: SourceRange, of file: SourceFile, _ lines: SourceLines,
    _ findings: inout DiagnosticCollector
) {
    if lines.mayHold(angle) { checkHTML(in: content, at: range, of: file, &findings) }
    if lines.mayHold(marks) {
        let marked = mayEndInAnchor ? partedFromAnchor(content).content : content
        checkMarks(in: marked, at: range, of: file, lines, &findings)
    }
    checkSigns(in: content, at: range, of: file, lines, &findings)
    checkLinkMarks(in: content, at: range, of: file, lines, &findings)
    checkAddresses(in: content, of: file, &findings)
}

private let angle = ByteSet("<")
/// What marks of other kinds of Markdown hold.
private let marks = ByteSet("{^~[*_:=%`<!\\")
