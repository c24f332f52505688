import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import TextReading

extension OutlineBuilder {
    /// Opens the section that begins at a heading.
    mutating func take(_ heading: Heading, at index: Int) {
        if let text = open.last, text.meaning == .narrative || text.meaning == .definition, heading.rank > text.rank {
            return takeWithinText(heading, at: index, text)
        }
        let rank = settledRank(of: heading, at: index)
        open.removeAll { $0.rank >= rank }
        let (content, anchor) = takeAnchor(from: heading.content, at: heading.range, in: file, &findings)
        let title = plainText(content)
        outline.headings.append(title)
        if title.isEmpty { findings.add(.wordless(heading, file)) }
        if content.contains(where: isLinkOrImage) { findings.add(.lostFromHeading(heading, file)) }
        let meaning = meaning(of: title, heading, at: index)
        var theme: Competency.Theme.ID?
        switch meaning {
        case .theme: theme = self.theme(title, anchor)
        case .narrative: outline.passages.append(PassageOutline(title: title, anchor: anchor))
        default: if let anchor { findings.add(.unusedAnchor(anchor)) }
        }
        if meaning == .everyone { outline.namesEveryone = true }
        let contra = meaning.isContra ? ContraHeading(label: rules.contraLabel(of: title), heading: heading) : nil
        let key = rules.key(title)
        open.append(
            Section(rank: rank, meaning: meaning, title: title, key: key, theme: theme, contra: contra))
        if !seen.insert(open.map(\.key)).inserted { findings.add(.doubled(title, heading, file)) }
        if index == 0, heading.rank == 1, meaning == .theme || meaning == .narrative {
            findings.add(.otherTitle(title, heading, file))
        }
        if meaning.level != nil || meaning.isContra, holdsLinesAsBullets(from: index, rank: heading.rank) {
            findings.add(.textWithoutBullets(title, heading, file))
        }
        if isEmpty(from: index, rank: heading.rank) { findings.add(.emptySection(title, heading, file)) }
    }

    /// The rank that a heading counts as: where it has fewer signs than all before it, and others stand below it that would
    /// be taken for parts of it, that is told, and it counts as one of those before.
    private mutating func settledRank(of heading: Heading, at index: Int) -> Int {
        guard let outermost, heading.rank < outermost.rank, holdsHeadings(from: index, rank: heading.rank) else {
            if heading.rank < outermost?.rank ?? .max { outermost = heading }
            return heading.rank
        }
        findings.add(.outerRank(heading, above: outermost, file))
        return outermost.rank
    }

    /// A heading within a text is part of it, unless it names a cell, which the text would swallow.
    private mutating func takeWithinText(_ heading: Heading, at index: Int, _ text: Section) {
        if readings[index]?.meaning?.isCell == true {
            findings.add(.cellInText(words(of: heading), text.title, heading, file))
        }
        if text.meaning == .definition {
            outline.definition.append(.heading(dropAnchor(from: heading, in: file, &findings)))
        } else {
            outline.passages[outline.passages.count - 1].blocks.append(.heading(heading))
        }
    }

    private mutating func meaning(of title: String, _ heading: Heading, at index: Int) -> HeadingMeaning {
        let told = findings.all.count
        if title.isEmpty { return .theme }
        let meaning = readings[index]?.meaning ?? freeMeaning(of: title, heading, at: index)
        if let contra = open.last(where: { $0.meaning.isContra }), rules.namesWanted(title) {
            if findings.all.count == told { findings.add(.wantedInContra(title, contra.title, heading, file)) }
            return meaning
        }
        guard findings.all.count == told else { return meaning }
        if let clash = open.first(where: { clashes($0.meaning, meaning) }) {
            findings.add(.nested(title, clash.title, isTheme: meaning == .theme, heading, file))
        }
        return meaning
    }

    /// What a heading means that names nothing known (rows 8 to 12 of the format).
    ///
    /// A text beside the table belongs to the competency as a whole, so it never begins within a cell.
    private mutating func freeMeaning(of title: String, _ heading: Heading, at index: Int) -> HeadingMeaning {
        let isOutermost = open.isEmpty
        if isOutermost, rules.isNarrative(title) {
            let isDoubtful = !rules.ladder.isEmpty && !rules.isPlainlyNarrative(title)
            if isDoubtful, holdsOnlyBullets(from: index, rank: heading.rank) {
                findings.add(.bulletsInText(title, heading, file))
            }
            return .narrative
        }
        let isText = isOutermost && !holdsCells(from: index, rank: heading.rank)
        if rules.isForeignLevel(title) {
            findings.add(.foreignLevel(title, rules.ladder, heading, file))
        } else if let level = rules.renamed(title) {
            findings.add(.renamed(title, level, heading, file))
        } else if let meant = rules.nearMiss(of: title) {
            findings.add(.nearMiss(title, meant, heading, file))
        } else if rules.isExamples(title), beginsWithBullets(from: index) {
            findings.add(.examples(title, heading, file))
        } else if !tellDoubt(of: title, heading, at: index, isText: isText) {
            if !isText {
                takeUnknown(title, heading, at: index)
            } else if !rules.ladder.isEmpty, rules.soundsLikeLevel(title) {
                findings.add(.textLikeLevel(title, rules.ladder, heading, file))
            }
        }
        return isText ? .narrative : .theme
    }

    /// Tells of a heading that may be a level or a warning, and gives whether there is nothing more to ask.
    ///
    /// - Parameter isText: whether it heads a text beside the table, of which nobody thinks that it is asked for.
    private mutating func tellDoubt(of title: String, _ heading: Heading, at index: Int, isText: Bool) -> Bool {
        switch readings[index] {
        case .levelOrTheme(let doubt):
            if doubt.isWeak, isText || explainsItself(doubt, at: index, rank: heading.rank) { return false }
            findings.add(.levelOrTheme(title, doubt, rules.ladder, heading, file))
            return true
        case .contraOrTheme:
            if isText || open.contains(where: \.meaning.isContra) { return true }
            findings.add(.contraOrTheme(title, heading, file))
            return true
        case .levelOrContra(let level):
            findings.add(.levelOrContra(title, rules.ladder[level], heading, file))
            return true
        case .wantedAndContra:
            findings.add(.wantedAndContra(title, heading, file))
            return true
        case .means, .free, nil:
            guard opposites.contains(index), !isText, !open.contains(where: \.meaning.isContra) else { return false }
            findings.add(.contraOrTheme(title, heading, file))
            return true
        }
    }

    /// Whether a heading that shares a word with a level is plainly a theme, because it stands in a level, holds one, or
    /// the level has a heading of its own.
    private func explainsItself(_ doubt: LevelDoubt, at index: Int, rank: Int) -> Bool {
        open.contains { $0.meaning.level != nil }
            || section(from: index, rank: rank).contains { readings[$0]?.meaning?.level != nil }
            || doubt.level.map(namedLevels.contains) ?? false
    }

    private func isLinkOrImage(_ inline: Inline) -> Bool {
        switch inline {
        case .link, .image: true
        default: false
        }
    }

    private func clashes(_ outer: HeadingMeaning, _ inner: HeadingMeaning) -> Bool {
        switch (outer, inner) {
        case (.level(let one), .contraAt(let other)), (.contraAt(let one), .contraAt(let other)): one != other
        case (.level, .level), (.level, .everyone), (.everyone, .level), (.everyone, .everyone): true
        case (.contraAt, .level), (.contraAt, .everyone), (.everyone, .contraAt), (.contraAt, .contra): true
        case (.theme, .theme), (.contra, .contra): true
        default: false
        }
    }

    private mutating func theme(_ title: String, _ anchor: ExplicitAnchor?) -> Competency.Theme.ID {
        if let place = themes[rules.key(title)] {
            let theme = outline.themes[place]
            if let anchor, theme.anchor == nil {
                outline.themes[place] = ThemeOutline(id: theme.id, title: theme.title, anchor: anchor)
            } else if let anchor {
                findings.add(.unusedAnchor(anchor))
            }
            return theme.id
        }
        // Titles without a letter or digit make no slug; `Theme 1` can't be taken for one of them.
        let id = Competency.Theme.ID(slug(title).isEmpty ? "theme--\(outline.themes.count + 1)" : slug(title))
        themes[rules.key(title)] = outline.themes.count
        outline.themes.append(ThemeOutline(id: id, title: title, anchor: anchor))
        return id
    }
}
