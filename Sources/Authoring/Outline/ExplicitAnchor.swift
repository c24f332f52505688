import CommonMark
import Diagnostics
import Foundation
import Frameworks

/// An anchor that an author fixed with `{#id}` at the end of an indicator or heading.
struct ExplicitAnchor: Sendable, Hashable {
    let anchor: Anchor
    let location: Location
}

/// Takes `{#id}` off the end of running text.
func takeAnchor(from content: [Inline], at range: SourceRange, in file: SourceFile, _ findings: inout Findings)
    -> (content: [Inline], anchor: ExplicitAnchor?)
{
    guard case .text(let text) = content.last, text.utf8.last == UInt8(ascii: "}"),
        let open = text.range(of: "{#", options: .backwards)
    else { return (content, nil) }
    let id = String(text[open.upperBound...].dropLast())
    let location = place(of: "{#\(id)}", in: range, of: file)
    let rest = String(text[..<open.lowerBound].trimmingSuffix(while: \.isWhitespace))
    let kept = content.dropLast() + (rest.isEmpty ? [] : [Inline.text(rest)])
    guard !id.isEmpty, slug(id) == id else {
        findings.add(.notASlug(id, at: location))
        return (Array(kept), nil)
    }
    guard !ReservedName.isTakenForAnchors(id) else {
        findings.add(.reserved(id, at: location))
        return (Array(kept), nil)
    }
    return (Array(kept), ExplicitAnchor(anchor: Anchor(id), location: location))
}

/// Where a text stands at the end of a range.
private func place(of text: String, in range: SourceRange, of file: SourceFile) -> Location {
    let line = file.location(line: range.end.line)
    guard let found = line.sourceLine.range(of: text, options: .backwards) else {
        return file.location(line: range.start.line, column: range.start.column)
    }
    let column = line.sourceLine.distance(from: line.sourceLine.startIndex, to: found.lowerBound) + 1
    return Location(
        path: line.path, line: line.line, column: column, width: text.count, sourceLine: line.sourceLine
    )
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}

extension Diagnostic {
    fileprivate static func notASlug(_ id: String, at location: Location) -> Diagnostic {
        let better = slug(id)
        return Diagnostic(
            .error, "anchor-invalid", "An anchor holds only small letters, digits and hyphens.", at: location,
            suggestion: better.isEmpty ? nil : "Write {#\(better)}."
        )
    }

    fileprivate static func reserved(_ id: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "anchor-reserved", "The site itself uses anchors that begin so.", at: location,
            suggestion: "Begin it with something other than \(ReservedName.prefixes.joined(separator: ", "))."
        )
    }
}
