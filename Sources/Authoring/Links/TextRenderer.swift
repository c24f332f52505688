import CommonMark
import Diagnostics
import Frameworks

/// Renders the texts of one file, and tells what in them leads nowhere.
final class TextRenderer {
    private let file: SourceFile
    private let links: LinkFollower
    private let page: Address
    /// What was found, in the order of rendering.
    private(set) var findings = Findings()

    /// - Parameter page: a page of the folder that the texts are shown in.
    init(file: SourceFile, links: LinkFollower, page: Address) {
        self.file = file
        self.links = links
        self.page = page
    }

    /// A text whose headings have their rank and anchor settled.
    func text(_ outline: TextOutline) -> RichText {
        rich(outline.blocks, headings: outline.headings)
    }

    /// A text in which headings have no place. A single paragraph is set without `<p>` where that is asked for.
    func text(_ blocks: [Block], isInline: Bool = false) -> RichText {
        if isInline, blocks.count == 1, case .paragraph(let paragraph) = blocks[0] {
            if paragraph.content.count == 1, case .text(let text) = paragraph.content[0] {
                return RichText(html: writer([:]).html(paragraph.content), plain: text)
            }
            return RichText(html: writer([:]).html(paragraph.content), plain: plainText(paragraph.content))
        }
        return rich(blocks, headings: [:])
    }

    private func rich(_ blocks: [Block], headings: [SourceRange: TextOutline.Place]) -> RichText {
        RichText(html: writer(headings).html(blocks), plain: plainText(blocks))
    }

    private func writer(_ headings: [SourceRange: TextOutline.Place]) -> HTMLWriter {
        HTMLWriter(
            destination: { [self] in follow($0.destination, at: $0.range) },
            source: { [self] image in
                if image.alternative.isEmpty { findings.add(.noAlternative(at: location(image.range))) }
                return follow(image.source, at: image.range, isPicture: true)
            },
            heading: { heading in headings[heading.range].map { ($0.rank, $0.anchor?.text) } }
        )
    }

    private func follow(_ destination: String, at range: SourceRange, isPicture: Bool = false) -> String? {
        switch links.follow(destination, in: file, shownOn: page) {
        case .outside where isPicture:
            findings.add(.outsidePicture(at: location(range)))
        case .inside(let link), .outside(let link):
            return link
        case .leftOut:
            findings.add(.leftOut(destination, at: location(range)))
        case .noFile(let path):
            findings.add(
                .noFile(destination, path.flatMap { links.map.nearestFile(to: $0, from: file) }, at: location(range))
            )
        case .noPlace(let fragment, let target):
            findings.add(.noPlace(fragment, in: target, at: location(range)))
        case .unread:
            break
        case .unsafe:
            findings.add(.unsafe(destination, at: location(range)))
        }
        return nil
    }

    private func location(_ range: SourceRange) -> Location {
        file.location(line: range.start.line, column: range.start.column, width: range.widthInLine)
    }
}

extension SourceRange {
    /// The bytes from start to end, where both are on one line.
    var widthInLine: Int? {
        start.line == end.line ? end.column - start.column + 1 : nil
    }
}

extension Diagnostic {
    fileprivate static func noAlternative(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "picture-without-words", "This picture has no words for those who can’t see it.", at: location,
            suggestion: "Say between the square brackets what it shows: ![Stairs with three steps](images/stairs.svg)."
        )
    }

    fileprivate static func outsidePicture(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "picture-elsewhere",
            "This picture lies on another site, which readers’ browsers would have to ask.",
            at: location, suggestion: "Put a copy into a folder called images and name that."
        )
    }

    fileprivate static func leftOut(_ destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "link-to-draft",
            "‘\(destination)’ is a draft and not published, so its words stand without a link.",
            at: location
        )
    }

    fileprivate static func noFile(_ destination: String, _ nearest: String?, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-nowhere", "There is no file ‘\(destination)’.", at: location,
            suggestion: nearest.map { "Did you mean ‘\($0)’?" } ?? advice(on: destination)
        )
    }

    private static func advice(on destination: String) -> String {
        let lower = destination.lowercased()
        if lower.hasPrefix("www.") { return "Put https:// before it." }
        if lower.contains("@") { return "Put mailto: before it." }
        if lower.hasSuffix(".html") { return "Name the file that the page is made from, which ends in .md." }
        return "Links name a file as it is seen from this one, such as ‘../pages/about.md’."
    }

    fileprivate static func noPlace(_ fragment: String, in target: LinkTarget, at location: Location) -> Diagnostic {
        let nearest = nearestName(to: fragment, among: target.fragments)
        let advice =
            if case .framework = target.address, !target.fragments.isEmpty {
                "It has: \(target.fragments.joined(separator: ", "))."
            } else {
                "Put {#\(slug(fragment))} at the end of the indicator or heading that is meant."
            }
        return Diagnostic(
            .error, "link-to-no-place", "The page has no place called ‘\(fragment)’.", at: location,
            suggestion: nearest.map { "Did you mean ‘\($0)’?" } ?? advice
        )
    }

    fileprivate static func unsafe(_ destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-unsafe", "A link can’t lead to ‘\(destination)’.", at: location,
            suggestion: "Links begin with https://, http://, mailto: or tel:, or name a file of the content."
        )
    }
}
