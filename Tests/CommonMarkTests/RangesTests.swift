import Testing

@testable import CommonMark

@Suite struct Ranges {
    @Test func `Blocks know their lines and their columns in bytes`() {
        let document = parse("# Ä b\n\nText\nmore\n\n- a\n")
        #expect(document.blocks.map(\.range.shown) == ["1:1-1:6", "3:1-4:4", "6:1-6:3"])
    }

    @Test func `Lines are counted from where the text begins in its file`() throws {
        let document = parse("a <b>\n\n- c\n- d\n", firstLine: 5)
        #expect(document.blocks.map(\.range.start.line) == [5, 7])
        guard case .paragraph(let text) = document.blocks.first, case .html(_, let range) = text.content.last else {
            throw Missing()
        }
        #expect(range.shown == "5:3-5:5")
        guard case .list(let list) = document.blocks.last else { throw Missing() }
        #expect(list.items.map(\.range.start.line) == [7, 8])
    }

    @Test(arguments: [
        ("see [a](b)", "1:5-1:10"), ("# [a](b)", "1:3-1:8"), ("- see [a](b)", "1:7-1:12"), ("ä [a](b)", "1:4-1:9"),
        ("> - see [a](b)", "1:9-1:14"), ("one\ntwo [a](b)", "2:5-2:10"),
    ]) func `A link knows where it stands`(text: String, place: String) throws {
        #expect(try link(in: parse(text).blocks).range.shown == place)
    }

    @Test func `No range ends before it begins or lies outside the file`() {
        for text in [
            "- a\n\n\n- b\n\n\n", "- a\n  > b\n\n# c", "1.\n2.\n", "- \n", "*a\n![b](c\n \"d\")\n", "[a\nb](c)",
        ] {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            for range in ranges(of: parse(text).blocks) {
                #expect(range.start <= range.end)
                #expect(range.start.line >= 1 && range.start.column >= 1 && range.end.line <= lines, "\(text)")
            }
        }
    }

    private struct Missing: Error {}

    private func link(in blocks: [Block]) throws -> Link {
        switch try #require(blocks.first) {
        case .paragraph(let paragraph): return try #require(paragraph.content.compactMap(link).first)
        case .heading(let heading): return try #require(heading.content.compactMap(link).first)
        case .list(let list): return try link(in: #require(list.items.first).blocks)
        case .quote(let blocks, _): return try link(in: blocks)
        default: throw Missing()
        }
    }

    private func link(_ inline: Inline) -> Link? {
        if case .link(let link) = inline { link } else { nil }
    }

    private func ranges(of blocks: [Block]) -> [SourceRange] {
        blocks.flatMap { block -> [SourceRange] in
            switch block {
            case .list(let list): [list.range] + list.items.flatMap { [$0.range] + ranges(of: $0.blocks) }
            case .quote(let blocks, let range): [range] + ranges(of: blocks)
            case .paragraph(let paragraph): [paragraph.range] + paragraph.content.compactMap { link($0)?.range }
            default: [block.range]
            }
        }
    }
}
