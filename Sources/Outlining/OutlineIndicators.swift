import CommonMark
import ContentSource
import Diagnostics
import TextReading

/// A list's items as indicators: what stands in an item is its text, lists within it are its examples.
func indicators(of list: List, in file: SourceFile, _ findings: inout DiagnosticCollector) -> [IndicatorOutline] {
    var indicators: [IndicatorOutline] = []
    indicators.reserveCapacity(list.items.count)
    for (offset, item) in list.items.enumerated() {
        guard item.blocks.contains(where: { !$0.isHTML }) else {
            findings.add(.emptyItem(item, file))
            continue
        }
        var text = item.blocks
        var examples: [ExampleOutline] = []
        var hasList = false
        for case .list(let inner) in item.blocks {
            hasList = true
            checkAnchors(ofBulletsIn: [.list(inner)], in: file, &findings)
            examples += inner.items.enumerated().map { offset, item in
                ExampleOutline(blocks: item.blocks, number: inner.start.map { $0 &+ offset })
            }.filter { !$0.blocks.isEmpty }
        }
        if hasList { text.removeAll { if case .list = $0 { true } else { false } } }
        var anchor: ExplicitAnchor?
        if case .paragraph(let first) = text.first, partedFromAnchor(first.content).id != nil {
            let taken = takeAnchor(from: first.content, at: first.range, in: file, &findings)
            anchor = taken.anchor
            text[0] = .paragraph(Paragraph(content: taken.content, range: first.range))
        }
        let number = list.start.map { $0 &+ offset }
        indicators.append(IndicatorOutline(blocks: text, examples: examples, number: number, anchor: anchor))
    }
    return indicators
}

extension Diagnostic {
    fileprivate static func emptyItem(_ item: ListItem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "empty-bullet", "This bullet says nothing; it is left out.",
            at: file.location(line: item.range.start.line, column: item.range.start.column),
            suggestion: "Write what it should say, or take it out."
        )
    }
}
