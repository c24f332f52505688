import CommonMark
import ContentSource
import Diagnostics
import TextReading

/// Looks for HTML, which no page shows: remarks that don't end, words that would be left out with their marks, and marks.
func checkHTML(_ html: String, at range: SourceRange, of file: SourceFile, _ findings: inout DiagnosticCollector) {
    let text = html[...].withoutBlankEnds
    if let end = missingEnd(of: text) { return findings.add(.unclosedHTML(end, range, file)) }
    if text.hasPrefix("<!--") {
        if holdsVisibleWords(text) { findings.add(.textBesideRemark(range, file)) }
    } else if isUnknown(text) {
        findings.add(.unknownHTML(range, file))
    } else {
        findings.add(holdsVisibleWords(text) ? .wordsInHTML(range, file) : .rawHTML(range, file))
    }
}

/// Looks for HTML within lines.
func checkHTML(in content: [Inline], at range: SourceRange, of file: SourceFile, _ findings: inout DiagnosticCollector)
{
    for inline in content {
        switch inline {
        case .html(let html, let place):
            if html.hasPrefix("<!--") || html.hasPrefix("</") && !isUnknown(html[...]) { continue }
            findings.add(isUnknown(html[...]) ? .unknownHTML(place, file) : .rawHTML(place, file))
        case .emphasis(let inner), .strong(let inner): checkHTML(in: inner, at: range, of: file, &findings)
        case .link(let link): checkHTML(in: link.content, at: link.range, of: file, &findings)
        case .text(let text):
            if beginsRemark(within: text) { findings.add(.unclosedHTML("-->", range, file)) }
        case .code, .image, .softBreak, .lineBreak: break
        }
    }
}

/// Whether `<!--` stands somewhere in a text, of whose hyphens cmark has made dashes.
private func beginsRemark(within text: String) -> Bool {
    guard text.holds(UInt8(ascii: "<")) else { return false }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { start in
        bytes[start] == UInt8(ascii: "<")
            && ["!--", "!–", "!—"].contains { bytes[(start + 1)...].starts(with: $0.utf8) }
    }
}

/// The lines of all blocks of HTML: what is left out with them is told by ``checkHTML(_:at:of:_:)``.
package func linesOfHTML(in blocks: [Block]) -> [ClosedRange<Int>] {
    blocks.flatMap { block -> [ClosedRange<Int>] in
        switch block {
        case .html(_, let range): [range.start.line...range.end.line]
        case .list(let list): list.items.flatMap { linesOfHTML(in: $0.blocks) }
        case .quote(let inner, _): linesOfHTML(in: inner)
        case .paragraph, .heading, .code, .rule: []
        }
    }
}

/// What would end HTML that goes on to the end of its text instead; nil where it ends.
///
/// A remark in which another begins has lost its own end: the other's ends both.
private func missingEnd(of html: Substring) -> String? {
    let lower = html.lowercased()
    if lower.hasPrefix("<!--") {
        guard let end = lower.range(of: "-->") else { return "-->" }
        return lower[..<end.lowerBound].dropFirst(4).contains("<!--") ? "-->" : nil
    }
    if lower.hasPrefix("<?") { return lower.contains("?>") ? nil : "?>" }
    if lower.hasPrefix("<![cdata[") { return lower.contains("]]>") ? nil : "]]>" }
    if lower.hasPrefix("<!") { return lower.contains(">") ? nil : ">" }
    let name = elementName(of: String(html))
    guard kept.contains(name) else { return nil }
    return kept.contains { lower.contains("</\($0)>") } ? nil : "</\(name)>"
}

/// Elements whose content HTML takes as it stands.
private let kept = ["script", "pre", "style", "textarea"]

/// Whether a tag is none of HTML's, so that its author meant the sign <.
private func isUnknown(_ html: Substring) -> Bool {
    let name = elementName(of: String(html))
    return !name.isEmpty && !name.contains(":") && !knownElements.contains(name)
}

private let knownElements: Set<String> = Set(
    """
    a abbr acronym address area article aside audio b base basefont bdi bdo big blockquote body br button canvas \
    caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset \
    figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd \
    label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option output p param \
    picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary \
    sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
    """.split(separator: " ").map(String.init))

extension SourceFile {
    fileprivate func location(of range: SourceRange) -> Location {
        location(line: range.start.line, column: range.start.column, width: range.widthInLine)
    }
}

extension Diagnostic {
    fileprivate static func rawHTML(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "raw-html", "HTML is not passed on to the page; it is left out here.",
            at: file.location(of: range), suggestion: "Write it without HTML; for the sign < itself write \\<."
        )
    }

    fileprivate static func unknownHTML(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "html-unknown", "This is read as HTML, which is not passed on, so its words would be left out.",
            at: file.location(of: range), suggestion: "For the sign < itself write \\<."
        )
    }

    fileprivate static func wordsInHTML(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "words-in-html",
            "HTML is not passed on to the page, and the words in it would be left out with it.",
            at: file.location(of: range), suggestion: "Write them without HTML, as headings, paragraphs and bullets."
        )
    }

    fileprivate static func textBesideRemark(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "text-beside-remark", "What stands behind this remark in the same line is left out with it.",
            at: file.location(of: range), suggestion: "Put it on a line of its own, or the remark behind it."
        )
    }

    fileprivate static func unclosedHTML(_ end: String, _ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        let isRemark = end == "-->"
        return Diagnostic(
            .error, "html-unclosed",
            isRemark ? "The remark that begins here has no end of its own." : "The HTML that begins here has no end.",
            at: file.location(of: range),
            suggestion: isRemark
                ? "Put --> behind its last word." : "Write it without HTML; for the sign < itself write \\<."
        )
    }
}
