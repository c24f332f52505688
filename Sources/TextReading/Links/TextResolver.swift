import CommonMark
import ContentSource
import Diagnostics
import Model
import Naming

/// Makes the texts of one file into the model's, and tells what in them leads nowhere.
package final class TextResolver {
    private let file: SourceFile
    private let links: LinkFollower
    private lazy var lines = SourceLines(of: file)
    /// What was found, in the order of reading.
    package private(set) var findings = DiagnosticCollector()

    package init(file: SourceFile, links: LinkFollower) {
        self.file = file
        self.links = links
    }

    /// A text whose headings have their rank and anchor settled.
    package func text(_ outline: TextOutline) -> RichText {
        RichText(blocks(outline.blocks, outline.headings))
    }

    /// A text in which headings have no place.
    package func text(_ blocks: [Block]) -> RichText {
        blocks.singleRun.map(RichText.init) ?? RichText(self.blocks(blocks, [:]))
    }

    private func blocks(_ blocks: [Block], _ headings: [SourceRange: TextOutline.Place]) -> [RichText.Block] {
        blocks.compactMap { block in
            switch block {
            case .paragraph(let paragraph): return .paragraph(inlines(paragraph.content))
            case .heading(let heading):
                let place = headings[heading.range]
                let content = inlines(heading.content)
                return .heading(RichText.Heading(rank: place?.rank, anchor: place?.anchor, content: content))
            case .list(let list):
                let items = list.items.map { self.blocks($0.blocks, headings) }
                return .list(RichText.List(start: list.start, isTight: list.isTight, items: items))
            case .quote(let quoted, _): return .quotation(self.blocks(quoted, headings))
            case .code(let text, _): return .code(text)
            case .html: return nil
            case .rule: return .rule
            }
        }
    }

    private func inlines(_ content: [Inline]) -> [RichText.Inline] {
        if content.count == 1, case .text(let text) = content[0] { return [.text(text)] }
        var inlines: [RichText.Inline] = []
        inlines.reserveCapacity(content.count)
        for inline in content {
            switch inline {
            case .text(let text): inlines.append(words: text)
            case .code(let text): inlines.append(.code(text))
            case .emphasis(let content): inlines.append(.emphasis(self.inlines(content)))
            case .strong(let content): inlines.append(.strong(self.inlines(content)))
            case .link(let link): addResolved(link, to: &inlines)
            case .image(let image): addResolved(image, to: &inlines)
            case .softBreak: inlines.append(.softBreak)
            case .lineBreak: inlines.append(.lineBreak)
            case .html(let html, _): if partsWords(html) { inlines.append(.softBreak) }
            }
        }
        return inlines
    }

    /// A link; its words alone where it leads nowhere.
    private func addResolved(_ link: Link, to inlines: inout [RichText.Inline]) {
        let target = follow(link.destination, at: link.range)
        let content = self.inlines(link.content)
        // As the target of a remark’s label, # is none of a link.
        if link.destination == "#", !remarkLabels.contains(plainText(link.content)) {
            findings.add(.withoutAddress(at: location(link.range)))
        }
        if link.content.isEmpty { findings.add(.withoutWords(at: location(link.range))) }
        if let target {
            inlines.append(.link(RichText.Link(to: target, title: link.title, content: content)))
        } else {
            for inline in content {
                if case .text(let text) = inline { inlines.append(words: text) } else { inlines.append(inline) }
            }
        }
    }

    /// A picture; its words alone where there is none.
    private func addResolved(_ image: Image, to inlines: inout [RichText.Inline]) {
        if image.alternative.isEmpty { findings.add(.noAlternative(at: location(image.range))) }
        switch follow(image.source, at: image.range) {
        case .inside(let source):
            inlines.append(.image(RichText.Image(source, alternative: image.alternative, title: image.title)))
            return
        case .outside: findings.add(.outsidePicture(at: location(image.range)))
        case nil: break
        }
        inlines.append(words: image.alternative)
    }

    private func follow(_ destination: String, at range: SourceRange) -> RichText.Target? {
        if isNowhere(destination) {
            findings.add(.withoutAddress(at: location(range)))
            return nil
        }
        switch links.follow(destination, in: file) {
        case .inside(let place): return .inside(place)
        case .outside(let address): return .outside(address)
        case .leftOut:
            findings.add(.leftOut(destination, at: location(range)))
        case .noFile(let path):
            findings.add(
                .noFile(destination, path.flatMap { links.map.nearestFile(to: $0, from: file) }, at: location(range))
            )
        case .noPlace(let fragment, let target):
            findings.add(.noPlace(fragment, in: target, at: location(range)))
        case .share(let address):
            if destination.hasPrefix("\\"), losesBackslashes(range) {
                findings.add(.shareWithoutBackslashes(at: location(range)))
            }
            return .outside(address)
        case .shareNotAllowed:
            findings.add(.toShare(destination, at: location(range)))
        case .drive:
            findings.add(.toDrive(destination, at: location(range)))
        case .unread:
            break
        case .unsafe:
            findings.add(.unsafe(destination, at: location(range)))
        }
        return nil
    }

    /// Whether a link's path loses more backslashes than the first of the two that it begins with.
    private func losesBackslashes(_ range: SourceRange) -> Bool {
        let line = lines.bytes(ofLine: range.start.line, from: range.start.column)
        let link = String(decoding: line.prefix(range.widthInLine ?? .max), as: UTF8.self)
        guard let target = link.firstMatch(of: /\]\(<?\\\\/) else { return false }
        return losesBackslash(link[target.range.upperBound...])
    }

    private func location(_ range: SourceRange) -> Location {
        file.location(line: range.start.line, column: range.start.column, width: range.widthInLine)
    }
}

/// Whether an address was begun and not written, or lacks what every address of its kind has: `https://`.
private func isNowhere(_ destination: String) -> Bool {
    if destination.isEmpty { return true }
    let lower = destination.lowercased()
    guard lower.hasPrefix("http:") || lower.hasPrefix("https:") else { return false }
    return lower.prefixMatch(of: /https?:\/\/[^\/?#\s]/) == nil
}

/// Whether Markdown takes one of a path's backslashes away: those before signs.
private func losesBackslash(_ path: Substring) -> Bool {
    zip(path, path.dropFirst()).contains { $0 == "\\" && $1.isASCII && ($1.isPunctuation || $1.isSymbol) }
}

extension [RichText.Inline] {
    /// Words that follow words are one run, so that texts that read alike are equal.
    fileprivate mutating func append(words: String) {
        if case .text(let before) = last {
            self[count - 1] = .text(before + words)
        } else {
            append(.text(words))
        }
    }
}

extension SourceRange {
    /// The bytes from start to end, where both are on one line.
    package var widthInLine: Int? {
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

    fileprivate static func withoutAddress(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-without-address", "It isn’t said where this link leads.", at: location,
            suggestion:
                "Write the whole address in the round brackets, such as (https://www.example.org), or a file’s name."
        )
    }

    fileprivate static func withoutWords(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-without-words", "This link has no words that anybody could see or hear.", at: location,
            suggestion: "Write them between the square brackets."
        )
    }

    fileprivate static func unsafe(_ destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-unsafe", "A link can’t lead to ‘\(destination)’.", at: location,
            suggestion: "Links begin with https://, http://, mailto: or tel:, or name a file of the content."
        )
    }
}
