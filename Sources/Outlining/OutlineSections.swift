import CommonMark
import Headings

/// What stands below a heading.
extension OutlineBuilder {
    /// The blocks of the section that begins at a heading, without that.
    func section(from index: Int, rank: Int) -> Range<Int> {
        let end = blocks[(index + 1)...].firstIndex { block in
            if case .heading(let heading) = block { heading.rank <= rank } else { false }
        }
        return index + 1..<(end ?? blocks.count)
    }

    /// Whether a list or a heading that names a cell stands in the section that begins at a heading.
    func holdsCells(from index: Int, rank: Int) -> Bool {
        section(from: index, rank: rank).contains { index in
            switch blocks[index] {
            case .list: true
            case .heading: readings[index]?.meaning.map { $0.isCell || $0 == .indicators } ?? false
            default: false
            }
        }
    }

    /// Whether a section holds no bullet, but a paragraph each line of which looks like one: `*Listens.` and `*Asks.`.
    func holdsLinesAsBullets(from index: Int, rank: Int) -> Bool {
        let section = section(from: index, rank: rank)
        let isOther = section.contains { index in
            switch blocks[index] {
            case .list, .heading: true
            default: false
            }
        }
        return !isOther
            && section.contains { index in
                if case .paragraph(let paragraph) = blocks[index] { areSentences(lines(of: paragraph)) } else { false }
            }
    }

    /// The words of each line of a paragraph.
    func lines(of paragraph: Paragraph) -> [String] {
        paragraph.content.split(omittingEmptySubsequences: false) { inline in
            switch inline {
            case .softBreak, .lineBreak: true
            default: false
            }
        }.map { plainText(Array($0)) }
    }

    /// Whether each of several lines begins and ends as a sentence does, as those of a text that is wrapped never do.
    func areSentences(_ lines: [String]) -> Bool {
        lines.count > 1
            && lines.allSatisfy { line in
                line.first?.isLowercase == false && line.first != "#" && line.last.map { ".;!?".contains($0) } == true
            }
    }

    /// Whether other headings stand in the section that begins at a heading.
    func holdsHeadings(from index: Int, rank: Int) -> Bool {
        section(from: index, rank: rank).contains { if case .heading = blocks[$0] { true } else { false } }
    }

    func isEmpty(from index: Int, rank: Int) -> Bool {
        section(from: index, rank: rank).isEmpty
    }

    func beginsWithBullets(from index: Int) -> Bool {
        let end = blocks[(index + 1)...].firstIndex { if case .heading = $0 { true } else { false } }
        return blocks[(index + 1)..<(end ?? blocks.count)].contains { if case .list = $0 { true } else { false } }
    }

    /// Whether a section holds nothing but bullets that don't all lead somewhere, as those of a reading list do.
    func holdsOnlyBullets(from index: Int, rank: Int) -> Bool {
        let blocks = blocks[section(from: index, rank: rank)]
        let items = blocks.flatMap { block -> [ListItem] in
            if case .list(let list) = block { list.items } else { [] }
        }
        let isBullets = blocks.allSatisfy { if case .list = $0 { true } else { false } }
        return isBullets && !items.allSatisfy { $0.blocks.contains(where: holdsLink) }
    }

    private func holdsLink(_ block: Block) -> Bool {
        guard case .paragraph(let paragraph) = block else { return false }
        return paragraph.content.contains { if case .link = $0 { true } else { false } }
    }
}
