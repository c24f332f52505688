import CommonMark
import ContentSource
import Diagnostics
import Foundation
import Model
import Naming

/// An anchor that an author fixed with `{#id}` at the end of an indicator or heading.
package struct ExplicitAnchor: Sendable {
    let anchor: Anchor
    /// Where the text stands that it ends.
    let range: SourceRange
    let file: SourceFile

    /// Where the `{#id}` stands.
    var location: Location {
        let text = "{#\(anchor.text)}"
        let line = file.location(line: range.end.line)
        guard let found = line.sourceLine.range(of: text, options: .backwards) else {
            return file.location(line: range.start.line, column: range.start.column)
        }
        let column = line.sourceLine.distance(from: line.sourceLine.startIndex, to: found.lowerBound) + 1
        return Location(
            path: line.path, line: line.line, column: column, width: text.count, sourceLine: line.sourceLine
        )
    }
}

/// Takes `{#id}` off the end of running text.
package func takeAnchor(
    from content: [Inline], at range: SourceRange, in file: SourceFile, _ findings: inout DiagnosticCollector
)
    -> (content: [Inline], anchor: ExplicitAnchor?)
{
    let (kept, id) = partedFromAnchor(content)
    guard let id else { return (content, nil) }
    let explicit = ExplicitAnchor(anchor: Anchor(id), range: range, file: file)
    guard !id.isEmpty, slug(id) == id else {
        findings.add(.notASlug(id, at: explicit.location))
        return (kept, nil)
    }
    guard !ReservedName.isTakenForAnchors(id) else {
        findings.add(.reserved(id, at: explicit.location))
        return (kept, nil)
    }
    return (kept, explicit)
}

/// Takes `{#id}` off a heading that can’t be linked to by an anchor of its own, which is told.
package func dropAnchor(from heading: Heading, in file: SourceFile, _ findings: inout DiagnosticCollector) -> Heading {
    let (content, anchor) = takeAnchor(from: heading.content, at: heading.range, in: file, &findings)
    if let anchor { findings.add(.unusedAnchor(anchor)) }
    return Heading(rank: heading.rank, content: content, range: heading.range)
}

/// Looks for `{#id}` at the end of bullets that are no indicators, where it is shown as it stands.
package func checkAnchors(ofBulletsIn blocks: [Block], in file: SourceFile, _ findings: inout DiagnosticCollector) {
    for block in blocks {
        switch block {
        case .list(let list):
            for item in list.items {
                if case .paragraph(let text) = item.blocks.first, let id = partedFromAnchor(text.content).id {
                    findings.add(.shownAnchor(ExplicitAnchor(anchor: Anchor(id), range: text.range, file: file)))
                }
                checkAnchors(ofBulletsIn: item.blocks, in: file, &findings)
            }
        case .quote(let inner, _): checkAnchors(ofBulletsIn: inner, in: file, &findings)
        case .paragraph, .heading, .code, .html, .rule: break
        }
    }
}

/// Running text, and what stands between the `{#` and `}` at its end.
package func partedFromAnchor(_ content: [Inline]) -> (content: [Inline], id: String?) {
    guard case .text(let text) = content.last, text.utf8.last == UInt8(ascii: "}"),
        let open = text.range(of: "{#", options: .backwards)
    else { return (content, nil) }
    let rest = String(text[..<open.lowerBound].trimmingSuffix(while: \.isWhitespace))
    let kept = content.dropLast() + (rest.isEmpty ? [] : [Inline.text(rest)])
    return (Array(kept), String(text[open.upperBound...].dropLast()))
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}

extension Diagnostic {
    /// An anchor stands where it names nothing.
    package static func unusedAnchor(_ explicit: ExplicitAnchor) -> Diagnostic {
        Diagnostic(
            .warning, "anchor-unused", "This heading can’t have a name of its own for links.",
            at: explicit.location,
            suggestion: "Take it out: only indicators, themes and texts beside the table have one."
        )
    }

    fileprivate static func shownAnchor(_ explicit: ExplicitAnchor) -> Diagnostic {
        Diagnostic(
            .warning, "anchor-shown",
            "This bullet can’t have a name of its own for links, which is shown as it stands.",
            at: explicit.location,
            suggestion: "Take it out: only indicators, themes and texts beside the table have one."
        )
    }

    fileprivate static func notASlug(_ id: String, at location: Location) -> Diagnostic {
        let better = slug(id)
        return Diagnostic(
            .error, "anchor-invalid", "A name for links holds only small letters, digits and hyphens.", at: location,
            suggestion: better.isEmpty ? "Write a name, such as {#says-sorry}, or take it out." : "Write {#\(better)}."
        )
    }

    fileprivate static func reserved(_ id: String, at location: Location) -> Diagnostic {
        let beginning = ReservedName.prefixes.first(where: id.hasPrefix) ?? ""
        return Diagnostic(
            .error, "anchor-reserved", "The site itself uses names for links that begin with ‘\(beginning)’.",
            at: location, suggestion: "Begin it with another word."
        )
    }
}
