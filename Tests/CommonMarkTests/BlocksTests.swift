import Testing

@testable import CommonMark

@Suite struct Blocks {
    @Test func `Every kind of block is told from the others`() {
        let document = parse("# One\n\nText.\n\n- a\n\n1. b\n\n> c\n\n    d\n\n<div>\n\n***\n")
        let kinds = document.blocks.map { block in
            switch block {
            case .heading(let heading): "heading \(heading.rank)"
            case .paragraph: "paragraph"
            case .list(let list): list.start.map { "list from \($0)" } ?? "bullets"
            case .quote: "quote"
            case .code(let text, _): "code \(text)"
            case .html(let text, _): "html \(text)"
            case .rule: "rule"
            }
        }
        #expect(
            kinds == [
                "heading 1", "paragraph", "bullets", "list from 1", "quote", "code d\n", "html <div>\n", "rule",
            ]
        )
    }

    @Test(arguments: [("# a", 1), ("###### a", 6), ("a\n=", 1), ("a\n-", 2)])
    func `A heading knows its rank, however it is written`(text: String, rank: Int) {
        guard case .heading(let heading) = parse(text).blocks.first else {
            Issue.record("no heading")
            return
        }
        #expect(heading.rank == rank)
        #expect(plainText(heading.content) == "a")
    }

    @Test func `A list knows its first number, its items and whether blank lines part them`() throws {
        let lists = parse("7. a\n8. b\n\ntext\n\n* c\n\n* d\n").blocks.compactMap { block -> List? in
            if case .list(let list) = block { list } else { nil }
        }
        let (numbers, bullets) = (try #require(lists.first), try #require(lists.last))
        #expect(numbers.start == 7 && numbers.isTight && numbers.items.count == 2)
        #expect(bullets.start == nil && !bullets.isTight && bullets.items.count == 2)
    }

    @Test(arguments: ["", "\n\n", " \t\n", "[a]: b\n"]) func `Nothing to read makes no blocks`(text: String) {
        #expect(parse(text).blocks == [])
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `Every kind of line end parts lines`(end: String) {
        let text = ["# a", "", "b", "c", "", "- d"].joined(separator: end)
        #expect(plainText(parse(text).blocks) == "a\nb c\nd")
        #expect(parse(text).blocks.map(\.range.start.line) == [1, 3, 6])
    }
}
