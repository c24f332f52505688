import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import TextChecks
import TextReading

/// Lines, bullets and quotations that say what a heading should say.
extension OutlineBuilder {
    /// Tells of a line of its own that is just a level's or contra's name, or that warns of the bullets below it.
    ///
    /// - Parameter isText: whether it stands in a text beside the table, where a line may introduce anything.
    mutating func checkLine(_ block: Block, at index: Int, isText: Bool = false) {
        if case .quote(let blocks, _) = block { return checkQuotation(blocks) }
        guard case .paragraph(let paragraph) = block,
            paragraph.range.start.line == paragraph.range.end.line
        else { return }
        let text = plainText(paragraph.content)
        guard text.utf8.count <= Self.longestLine, let last = text.last, !".!?".contains(last) else {
            return
        }
        let isMarked = paragraph.content.allSatisfy { inline in
            switch inline {
            case .strong, .emphasis: true
            case .text(let text): text == ":"
            default: false
            }
        }
        // Marks that aren't read are told for themselves.
        guard text.first != "#" || headingMarks(text) != nil else { return }
        let bare = text.drop { $0 == "#" || $0 == " " }
        let title = String(last == ":" ? bare.dropLast() : bare)
        guard let first = title.first, first.isLetter || first.isNumber else { return }
        let isIntroduction = isMarked || last == ":"
        if isText, isIntroduction, !isMarked { return }
        switch rules.reading(of: title) {
        case .means(let meaning) where meaning.isCell && !isOpen(meaning):
            let isBold = if case .strong? = paragraph.content.first { true } else { false }
            findings.add(
                .headingAsText(title, isBold: isBold && paragraph.content.count == 1, block.range, file))
        case .contraOrTheme, .levelOrContra, .wantedAndContra:
            guard isIntroduction, !isText, !open.contains(where: \.meaning.isContra),
                index + 1 < blocks.count,
                case .list = blocks[index + 1]
            else { return }
            findings.add(.warningIntroduction(title, block.range, file))
        default: return
        }
    }

    /// Tells of bullets that begin with a sign or a name that says where they belong, or that are such a name.
    mutating func checkBullets(of list: List) {
        let isWarned = open.contains { $0.meaning.isContra }
        for item in list.items {
            guard case .paragraph(let paragraph) = item.blocks.first else { continue }
            let text = plainText(paragraph.content)
            if !isWarned, PolarityWords.hasWarningSign(text.prefix(2)) {
                findings.add(.signedBullet(String(text.prefix(1)), item.range, file))
                continue
            }
            let holdsList = item.blocks.contains { if case .list = $0 { true } else { false } }
            let lead = Self.lead(of: text)
            let name = lead ?? (holdsList && text.utf8.count <= Self.longestLine ? text[...] : "")
            if !name.isEmpty, let meaning = rules.meaning(of: String(name)),
                meaning.isContra || meaning.level != nil,
                !isOpen(meaning)
            {
                findings.add(.headingAsBullet(String(name), item.range, file))
            } else if holdsList, !isWarned, text.last == ":", warns(String(name)) {
                findings.add(.warningBullet(String(name), item.range, file))
            } else if let only = limit(of: text), let meaning = rules.meaning(of: only),
                meaning.level != nil,
                !isOpen(meaning)
            {
                findings.add(.limitedBullet(only, item.range, file))
            }
        }
    }

    /// What stands before the first colon of a bullet, or before a dash between spaces.
    private static func lead(of text: String) -> Substring? {
        var start = text.utf8.prefix(longestLine)
        while let end = start.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }) {
            let rest = start[end...]
            if rest.first == UInt8(ascii: ":") || dashes.contains(where: { rest.starts(with: $0) }) {
                return text[..<end]
            }
            start = rest.dropFirst()
        }
        return nil
    }

    private static let dashes = [" - ", " – ", " — "].map { Array($0.utf8) }

    private func warns(_ name: String) -> Bool {
        switch rules.reading(of: name) {
        case .contraOrTheme, .levelOrContra, .wantedAndContra: true
        case .means, .levelOrTheme, .free: false
        }
    }

    /// The `managers` of `(managers only)` at a bullet's end.
    private func limit(of text: String) -> String? {
        let end = text.hasSuffix(".") ? text.dropLast() : text[...]
        guard end.last == ")", end.dropLast().lowercased().hasSuffix("only"),
            let start = end.utf8.lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        return String(end[start...].dropFirst().dropLast(5).prefix(Self.longestLine))
    }

    /// Tells of headings in a quotation that say which cell is meant: the quotation is one text.
    private mutating func checkQuotation(_ blocks: [Block]) {
        for case .heading(let heading) in blocks
        where rules.meaning(of: words(of: heading))?.isCell == true {
            findings.add(.headingInQuotation(words(of: heading), heading, file))
        }
    }

    /// Whether what a name means holds here anyway.
    private func isOpen(_ meaning: HeadingMeaning) -> Bool {
        open.contains { $0.meaning == meaning || meaning == .contra && $0.meaning.isContra }
    }

    /// The bytes of the longest line that is looked at as a heading.
    private static let longestLine = 100
}

extension Diagnostic {
    fileprivate static func headingAsText(
        _ title: String, isBold: Bool, _ range: SourceRange, _ file: SourceFile
    )
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-in-bold",
            isBold
                ? "‘\(title)’ in bold is read as text, so what stands below is not under it."
                : "The line ‘\(title)’ is read as text, so what stands below is not under it.",
            at: file.location(line: range.start.line),
            suggestion: isBold
                ? "Write ‘## \(title)’ without the stars." : "For a heading, write ‘## \(title)’."
        )
    }

    fileprivate static func warningIntroduction(
        _ line: String, _ range: SourceRange, _ file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .error, "introduction-warns",
            "It isn’t clear whether the bullets below ‘\(line)’ are asked for or warned of.",
            at: file.location(line: range.start.line),
            suggestion: """
                If they are warned of, write a heading in place of the line, such as ‘### Unhelpful behaviours’; if they \
                are asked for, write the line without the words that warn.
                """
        )
    }

    fileprivate static func signedBullet(_ sign: String, _ range: SourceRange, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "bullet-with-sign",
            "The bullet’s sign ‘\(sign)’ isn’t read: this is published as asked for.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: """
                If it is warned of, put it below a heading such as ‘### Unhelpful behaviours’; if it is asked for, take \
                the sign out.
                """
        )
    }

    fileprivate static func warningBullet(_ name: String, _ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullet-warns",
            "What stands below the bullet ‘\(name)’ is published as examples of what is asked.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: "If it is warned of, put it below a heading such as ‘### Unhelpful behaviours’."
        )
    }

    fileprivate static func headingAsBullet(_ name: String, _ range: SourceRange, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-as-bullet",
            "‘\(name)’ in a bullet isn’t read as a heading: it is a part of what is asked.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: """
                Put what it says below a heading ‘\(name)’. If the words are part of the bullet, write them without the \
                colon or dash behind them.
                """
        )
    }

    fileprivate static func limitedBullet(_ name: String, _ range: SourceRange, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-as-bullet",
            "The bullet says that it is for ‘\(name)’ only, but it stands elsewhere.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: "Put it below the heading of that level, and take out what stands in brackets."
        )
    }

    fileprivate static func headingInQuotation(
        _ title: String, _ heading: Heading, _ file: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .error, "heading-in-quotation",
            "‘\(title)’ stands in a quotation, so what is below it reaches no table.",
            at: file.location(of: heading),
            suggestion: "Take out the signs > before it and before what it heads."
        )
    }
}
