import Frameworks

extension Theme {
    /// A cell's text, its indicators, and what is said after them.
    func html(of cell: Cell, by texts: HTMLWriter) -> String {
        html(text: cell.text, indicators: cell.indicators, isContra: cell.polarity == .contra, by: texts)
            + (cell.closing.map { texts.html($0) } ?? "")
    }

    /// A text and indicators below it.
    func html(text: RichText?, indicators: [Indicator], isContra: Bool, by texts: HTMLWriter) -> String {
        let lists = runs(of: indicators, by: \.number).map { run in
            render(
                .indicators,
                IndicatorsView(
                    start: run.first?.number, isContra: isContra, items: run.map { html(of: $0, by: texts) }.joined())
            )
        }
        return (text.map { texts.html($0) } ?? "") + lists.joined()
    }

    private func html(of indicator: Indicator, by texts: HTMLWriter) -> String {
        let examples = runs(of: indicator.examples, by: \.number).map { run in
            render(.examples, ExamplesView(examples: run, texts: texts))
        }
        let text = texts.html(indicator.text, isInline: true)
        return render(
            .indicator, IndicatorView(anchor: indicator.anchor, text: text, examples: examples.joined()))
    }
}

/// Neighbours that were counted on, or not counted, share a list.
private func runs<Item>(of items: [Item], by number: (Item) -> Int?) -> [[Item]] {
    var runs: [[Item]] = []
    for item in items {
        if let last = runs.last?.last, (number(last).map { $0 &+ 1 }) == number(item) {
            runs[runs.count - 1].append(item)
        } else {
            runs.append([item])
        }
    }
    return runs
}
