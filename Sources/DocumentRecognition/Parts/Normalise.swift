import ImportedDocuments

/// A document's blocks with its headings and lists found, as people see them: a paragraph in bold is a heading, lines that
/// begin with a dot are a list.
///
/// - Parameter isInTable: whether they stand in a cell, where a short line before a list heads nothing unless it is bold.
func normalise(_ blocks: [ImportedBlock], isInTable: Bool = false) -> [Part] {
    let listed = joiningLists(blocks.flatMap(splittingGlyphs))
    let hasMarked = listed.contains { if case .heading = $0 { true } else { false } }
    var looks = HeadingLooks()
    let parts = listed.enumerated().map { index, block -> Part in
        switch block {
        case .heading(let text, let rank): return .heading(.init(text: text, rank: rank, isMarked: true))
        case .list(let items, let isNumbered): return .list(items, isNumbered: isNumbered)
        case .table(let table): return .table(table)
        case .paragraph(let text):
            let next = listed.indices.contains(index + 1) ? listed[index + 1] : nil
            guard
                let look = HeadingLook(
                    of: text, before: next, standsOut: !hasMarked && !isInTable)
            else { return .paragraph(text) }
            return .heading(.init(text: text.inOneLine, rank: looks.rank(of: look), isMarked: false))
        }
    }
    return aligningRanks(parts)
}

/// The parts with a heading that only looks like one ranked as one that is marked, if the same label follows both: in a document
/// in which somebody forgot to mark some.
private func aligningRanks(_ parts: [Part]) -> [Part] {
    let headings = parts.enumerated().compactMap { index, part in
        if case .heading(let heading) = part { (index: index, heading: heading) } else { nil }
    }
    var ranks: [String: Int] = [:]
    for (first, second) in zip(headings, headings.dropFirst()) where first.heading.isMarked {
        guard let key = label(second.heading) else { continue }
        ranks[key] = min(ranks[key] ?? .max, first.heading.rank)
    }
    var parts = parts
    for (first, second) in zip(headings, headings.dropFirst()) where !first.heading.isMarked {
        guard label(first.heading) == nil, let key = label(second.heading), let rank = ranks[key] else { continue }
        parts[first.index] = .heading(.init(text: first.heading.text, rank: rank, isMarked: false))
    }
    return parts
}

private func label(_ heading: Part.Heading) -> String? {
    FieldWords.meaning(of: heading.plain.trimmingEnd(of: ":")) == nil ? nil : wordKey(heading.plain)
}

/// The paragraph as lists and paragraphs, where its lines begin with a bullet's sign or it holds several of them.
private func splittingGlyphs(_ block: ImportedBlock) -> [ImportedBlock] {
    guard case .paragraph(let text) = block else { return [block] }
    let sign = text.plain.first { Bullet.signs.contains($0) }
    guard sign != nil || text.lines.contains(where: { Bullet.rest(of: $0) != nil }) else { return [block] }
    var parts: [ImportedBlock] = []
    for line in text.lines {
        let pieces = Bullet.pieces(of: line, at: sign)
        for (index, piece) in pieces.enumerated() where !piece.isEmpty {
            if index > 0 {
                parts.append(.list([.init(text: piece)], isNumbered: false))
            } else if let rest = Bullet.rest(of: piece) {
                parts.append(.list([.init(text: rest)], isNumbered: false))
            } else {
                parts.append(.paragraph(piece))
            }
        }
    }
    return parts
}

/// The blocks with lists that follow each other made one.
private func joiningLists(_ blocks: [ImportedBlock]) -> [ImportedBlock] {
    var joined: [ImportedBlock] = []
    for block in blocks {
        if case .list(let items, let isNumbered) = block, case .list(let before, isNumbered) = joined.last {
            joined[joined.count - 1] = .list(before + items, isNumbered: isNumbered)
        } else {
            joined.append(block)
        }
    }
    return joined
}

/// Signs that people type where a list should be.
enum Bullet {
    /// Those that begin nothing else, the private ones of Word's symbol fonts among them.
    static let signs: Set<Character> = [
        "•", "▪", "◦", "‣", "●", "○", "■", "□", "◆", "❖", "➢", "➤", "✓", "✔", "·", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
        "\u{F076}",
        "\u{F0FC}",
    ]

    /// What stands behind the sign at the beginning; nil where there is none.
    static func rest(of text: StyledText) -> StyledText? {
        let plain = text.plain
        guard let first = plain.first else { return nil }
        if signs.contains(first) { return text.dropping(1) }
        return ["-", "–", "—", "*"].contains(first) && plain.dropFirst().first == " " ? text.dropping(1) : nil
    }

    /// The text parted at each place where the sign stands; the first piece is what stands before.
    static func pieces(of text: StyledText, at sign: Character?) -> [StyledText] {
        // The middle dot stands between words, too.
        guard let sign, signs.contains(sign), sign != "·" else { return [text] }
        var pieces: [[StyledText.Run]] = [[]]
        for run in text.runs {
            for (index, part) in run.text.split(separator: sign, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { pieces.append([]) }
                var piece = run
                piece.text = String(part)
                pieces[pieces.count - 1].append(piece)
            }
        }
        return pieces.map { StyledText($0).tidied }
    }
}
