import Frameworks

extension Theme {
    /// A cell's text and indicators.
    func html(of cell: Cell) -> String {
        html(text: cell.text, indicators: cell.indicators, isContra: cell.polarity == .contra)
    }

    /// A text and indicators below it.
    func html(text: RichText?, indicators: [Indicator], isContra: Bool) -> String {
        let lists = runs(of: indicators).map { run in
            render(
                .indicators,
                IndicatorsView(start: run.first?.number, isContra: isContra, items: run.map(html).joined())
            )
        }
        return (text?.html ?? "") + lists.joined()
    }

    private func html(of indicator: Indicator) -> String {
        let examples =
            indicator.examples.isEmpty ? nil : render(.examples, ExamplesView(examples: indicator.examples))
        return render(.indicator, IndicatorView(indicator: indicator, examples: examples))
    }
}

/// Neighbours that were counted on, or not counted, share a list.
private func runs(of indicators: [Indicator]) -> [[Indicator]] {
    var runs: [[Indicator]] = []
    for indicator in indicators {
        if let last = runs.last?.last, (last.number.map { $0 &+ 1 }) == indicator.number {
            runs[runs.count - 1].append(indicator)
        } else {
            runs.append([indicator])
        }
    }
    return runs
}
